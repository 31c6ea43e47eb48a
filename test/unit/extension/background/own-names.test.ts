import { expect, test } from 'vitest';
import { answerOwnName } from '../../../../extension/background/own-names.ts';
import { isOwnNameReply } from '../../../../extension/platform/messages.ts';
import { OWN_NAMES } from '../../../../extension/platform/own-names.ts';
import { createStore } from '../../../../extension/platform/store.ts';
import type { OwnName } from '../../../../src/own-name.ts';
import { createStorageFake } from '../../platform/storage-fake.ts';

const PORT: OwnName = { arabic: 'مرفأ الشمال', meaning: { english: 'North Port', type: 'place' } };
const HARBOUR: OwnName = { arabic: 'مَرفأ الشمال', meaning: { english: 'North Harbour', type: 'place' } };
const TYPE = 'content-to-background:own-name';
const OURS = { id: 'ours', tab: { incognito: false } };

function background(names: OwnName[] = []) {
  const area = createStorageFake(names.length > 0 ? { 'own-names': { schemaVersion: 1, names } } : {});
  const store = createStore(OWN_NAMES, area);
  const ask = (message: unknown, sender: Parameters<typeof answerOwnName>[1] = OURS) =>
    answerOwnName(message, sender, { ownId: 'ours', store });
  return { area, ask, kept: async () => (await store.get()).names };
}

test('a name is kept, replaced by one of the same words, and given back so that it can be restored', async () => {
  const { ask, kept } = background();
  expect(await ask({ type: TYPE, put: PORT })).toEqual({ ok: true });
  expect(await ask({ type: TYPE, put: HARBOUR })).toEqual({ ok: true, before: PORT });
  expect(await kept()).toEqual([HARBOUR]);
  expect(await ask({ type: TYPE, drop: PORT })).toEqual({ ok: true, before: HARBOUR });
  expect(await kept()).toEqual([]);
  expect(await ask({ type: TYPE, drop: PORT })).toEqual({ ok: true });
});

test('hiding in one article leaves what holds everywhere', async () => {
  const { ask, kept } = background([PORT]);
  const here: OwnName = { arabic: PORT.arabic, where: 'https://news.example/a' };
  await ask({ type: TYPE, put: here });
  expect(await kept()).toEqual([PORT, here]);
});

test.each([
  [{ type: TYPE }, 'no-arabic'],
  [{ type: TYPE, put: { arabic: 'مرفأ', meaning: { english: '', type: 'place' } } }, 'no-english'],
  [{ type: TYPE, put: 'مرفأ' }, 'no-arabic'],
])('%j is refused and nothing is written', async (message, code) => {
  const { area, ask } = background();
  const reply = await ask(message);
  expect(reply).toEqual({ ok: false, code });
  expect(isOwnNameReply(reply)).toBe(true);
  expect(area.writes).toBe(0);
});

test('of a private window nothing is kept', async () => {
  const { area, ask } = background();
  expect(await ask({ type: TYPE, put: PORT }, { id: 'ours', tab: { incognito: true } })).toEqual({ ok: false, code: 'private' });
  expect(area.writes).toBe(0);
});

test.each([
  ['set', 'QUOTA_BYTES quota exceeded', 'full'],
  ['set', 'disk error', 'broken'],
  ['get', 'corrupted', 'broken'],
] as const)('a storage whose %s fails by %s is reported as %s, and the names are as they were', async (act, error, code) => {
  const { area, ask } = background([PORT]);
  area.failing[act] = new Error(error);
  expect(await ask({ type: TYPE, put: HARBOUR })).toMatchObject({ ok: false, code });
  expect(area.data).toEqual({ 'own-names': { schemaVersion: 1, names: [PORT] } });
});

test.each([
  ['another extension', { type: TYPE, put: PORT }, { id: 'theirs' }],
  ['another message', { type: 'content-to-background:analyse' }, OURS],
  ['nothing', undefined, OURS],
])('%s is not answered', (_, message, sender) => expect(background().ask(message, sender)).toBeUndefined());
