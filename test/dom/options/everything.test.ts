import { expect, test } from 'vitest';
import { missing } from '../panel/mounting.ts';
import { opened } from './opening.ts';

const NAMES = { schemaVersion: 1, names: [{ arabic: 'التلة' }] };

test('everything is exported, deleted in two steps, and imported again', async () => {
  const { click, button, download, area, everything, settle, one, status, stored } = await opened({
    settings: { theme: 'dark' },
    'own-names': NAMES,
  });
  await click(button('Export everything'));
  const [text = '', name] = download.mock.calls[0] ?? [];
  expect(name).toBe('hashiya-2026-11-24.json');
  await click(button('Delete everything…'));
  expect(area.data).not.toEqual({});
  expect(document.activeElement?.textContent).toBe('Cancel');
  await click(button('Cancel', '#delete-everything'));
  expect(one('#delete-everything').hidden).toBe(true);
  expect(area.data).not.toEqual({});
  await click(button('Delete everything…'));
  await click(button('Delete everything now'));
  expect(area.data).toEqual({});
  expect(status()).toContain('deleted');
  expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('page');
  await everything.importAll(text);
  await settle();
  expect(stored('own-names')).toEqual(NAMES);
  expect(stored('settings')).toMatchObject({ theme: 'dark' });
  expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('dark');
});

test.each([
  ['{', 'cannot be read'],
  ['{}', 'no file that Hashiya'],
  ['{"format":"hashiya-backup","version":9,"parts":{}}', 'newer version'],
  ['{"format":"hashiya-backup","version":1,"parts":{"settings":1}}', 'broken'],
  ['{"format":"hashiya-backup","version":1,"parts":{"other":{}}}', 'nothing in this file'],
])('%s changes nothing and says why', async (text, words) => {
  const { everything, settle, area, status } = await opened({ settings: { theme: 'dark' } });
  await everything.importAll(text);
  await settle();
  expect(status()).toContain(words);
  expect(area.writes).toBe(0);
});

test('what was left out is counted, and a full storage takes nothing', async () => {
  const { everything, settle, area, status } = await opened();
  const file = JSON.stringify({ format: 'hashiya-backup', version: 1, parts: { 'own-names': { names: [{ arabic: 'التلة' }, 7, 8] } } });
  area.failing.set = new Error('QUOTA_BYTES quota exceeded');
  await everything.importAll(file);
  await settle();
  expect(status()).toContain('storage is full');
  expect(area.data).toEqual({});
  delete area.failing.set;
  await everything.importAll(file);
  await settle();
  expect(status()).toContain('2 entries');
  expect([...missing]).toEqual([]);
});
