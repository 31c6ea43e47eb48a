import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBackup, type Backup, readBackup, writeBackup } from '../../../extension/platform/backup.ts';
import { preferencesFrom } from '../../../extension/platform/preferences.ts';
import type { Lock } from '../../../extension/platform/store.ts';
import { createStorageFake } from './storage-fake.ts';

const SETTINGS = { schemaVersion: 1, ...preferencesFrom({ theme: 'dark', side: 'start' }, false) };
const PORT = { arabic: 'مرفأ', meaning: { english: 'Port', type: 'place' } };
const HILL = { arabic: 'التلة' };
const SAVED = {
  kind: 'name',
  arabic: 'بيروت',
  type: 'place',
  english: 'Beirut',
  places: [{ article: { url: 'https://news.example/a', headline: 'خبر' }, at: '2026-01-31T10:00:00.000Z' }],
};
const STORED = {
  settings: SETTINGS,
  'own-names': { schemaVersion: 1, names: [PORT, HILL] },
  library: { schemaVersion: 1, items: [SAVED], pins: [{ arabic: 'بيروت', type: 'place', english: 'Beirut' }] },
  met: { schemaVersion: 1, names: { abc: { times: 2, first: '2026-01-01', last: '2026-01-31' } } },
};

const held: string[] = [];
const lock: Lock = (name, work) => {
  held.push(name);
  return work();
};

const understood = (text: string): Backup => {
  const backup = readBackup(text, false);
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
};
const file = (parts: unknown, version: unknown = 1) => JSON.stringify({ format: 'hashiya-backup', version, parts });

test('what is exported, deleted and imported is there again', async () => {
  const area = createStorageFake(structuredClone(STORED));
  const text = await writeBackup(area, false);
  const before = structuredClone(area.data);
  area.data = {};
  held.length = 0;
  await applyBackup(understood(text), area, lock, false);
  expect(JSON.parse(await writeBackup(area, false))).toEqual(JSON.parse(text));
  expect(area.data.settings).toEqual(before.settings);
  expect(area.data['own-names']).toEqual(before['own-names']);
  expect(area.data).toMatchObject({ library: { items: [{ arabic: 'بيروت' }], pins: [{ english: 'Beirut' }] }, met: before.met });
  expect(area.writes).toBe(1);
  expect(held).toEqual(['hashiya:settings', 'hashiya:own-names', 'hashiya:library', 'hashiya:met']);
});

test('an import takes the file’s choices and loses nothing that is kept', async () => {
  const area = createStorageFake({
    settings: { theme: 'light' },
    'own-names': { schemaVersion: 1, names: [{ arabic: 'مرفأ' }, { arabic: 'الوادي' }] },
    met: { schemaVersion: 1, names: { abc: { times: 5, first: '2026-01-10', last: '2026-01-12' } } },
    other: 1,
  });
  const backup = understood(file(STORED));
  await applyBackup(backup, area, lock, false);
  const once = structuredClone(area.data);
  expect(once).toMatchObject({
    settings: { theme: 'dark' },
    'own-names': { names: [PORT, { arabic: 'الوادي' }, HILL] },
    met: { names: { abc: { times: 5, first: '2026-01-01', last: '2026-01-31' } } },
    other: 1,
  });
  await applyBackup(backup, area, lock, false);
  expect(area.data).toEqual(once);
});

test('a part that the file lacks stays, a key that is not known is kept out, and what was left out is counted', async () => {
  const area = createStorageFake(structuredClone(STORED));
  const backup = understood(file({ 'own-names': { names: [{ arabic: 'الوادي' }, 7, { arabic: '' }], extra: 1 }, secrets: { a: 1 } }));
  expect(backup.leftOut).toBe(2);
  await applyBackup(backup, area, lock, false);
  expect(area.data).toEqual({ ...STORED, 'own-names': { schemaVersion: 1, names: [PORT, HILL, { arabic: 'الوادي' }] } });
});

describe('a file that is none of ours', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    [JSON.stringify({ format: 'hashiya', version: 1, items: [] }), 'not-ours'],
    [file([]), 'not-ours'],
    [file({}, '1'), 'not-ours'],
    [file(STORED, 2), 'newer'],
    [file({ settings: { schemaVersion: 2 } }), 'newer'],
    [file({ settings: 'dark' }), 'broken-part'],
    [file({ settings: SETTINGS, 'own-names': [PORT] }), 'broken-part'],
    [file({ secrets: {} }), 'empty'],
  ])('%s is refused as %s', (text, fault) => expect(readBackup(text, false)).toBe(fault));
});

test.each(['full', 'broken'] as const)('a storage that is %s takes nothing of it', async (code) => {
  const area = createStorageFake({ 'own-names': { schemaVersion: 1, names: [HILL] } });
  area.failing.set = new Error(code === 'full' ? 'QUOTA_BYTES quota exceeded' : 'disk error');
  await expect(applyBackup(understood(file(STORED)), area, lock, false)).rejects.toMatchObject({ name: 'StorageFailure', code });
  expect(area.data).toEqual({ 'own-names': { schemaVersion: 1, names: [HILL] } });
});

test('names that a later version has stored are not written over', async () => {
  const area = createStorageFake({ 'own-names': { schemaVersion: 2, tree: {} } });
  await expect(applyBackup(understood(file(STORED)), area, lock, false)).rejects.toMatchObject({ code: 'newer' });
  expect(area.data).toEqual({ 'own-names': { schemaVersion: 2, tree: {} } });
});

test('any text is understood or refused, and what is understood is whole and joins itself without a change', async () => {
  const part = fc.oneof(
    fc.anything(),
    fc.record({ names: fc.array(fc.oneof(fc.constantFrom(PORT, HILL, 7, {}), fc.anything())) }),
    fc.record({ items: fc.array(fc.constantFrom<unknown>(SAVED, { ...SAVED, arabic: 'دمشق' }, null)), pins: fc.anything() }),
    fc.record({ theme: fc.constantFrom('dark', 'pink'), sections: fc.anything(), schemaVersion: fc.constantFrom(1, 2, 'x') }),
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ settings: part, 'own-names': part, library: part, met: part, x: part }, { requiredKeys: [] }).map((parts) => file(parts)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const backup = readBackup(given, false);
      if (typeof backup === 'string') return;
      expect(backup.leftOut).toBeGreaterThanOrEqual(0);
      const area = createStorageFake();
      await applyBackup(backup, area, lock, false);
      const once = structuredClone(area.data);
      await applyBackup(backup, area, lock, false);
      expect(area.data).toEqual(once);
      const again = await writeBackup(area, false);
      expect(understood(again).leftOut).toBe(0);
      await applyBackup(understood(again), area, lock, false);
      expect(area.data).toEqual(once);
    }),
  );
});
