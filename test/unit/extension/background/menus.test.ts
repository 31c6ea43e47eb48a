import { expect, test, vi } from 'vitest';
import { chooseMenu, MENU_ITEMS, type MenuActs, makeMenus } from '../../../../extension/background/menus.ts';

const acts = () => ({
  explain: vi.fn<MenuActs['explain']>(),
  add: vi.fn<MenuActs['add']>(),
  save: vi.fn<MenuActs['save']>(),
  read: vi.fn<MenuActs['read']>(),
});
const TAB = { id: 7, url: 'https://arabic.euronews.com/x', incognito: false };

test('the menu is made anew: three entries on a selection, one on the page, all on the publisher’s site alone', async () => {
  const done: string[] = [];
  const create = vi.fn((entry: { id: string; contexts: string[]; documentUrlPatterns: string[] }) => done.push(entry.id));
  await makeMenus({ removeAll: async () => done.push('removed'), create, message: (key) => key });
  expect(done).toEqual(['removed', ...MENU_ITEMS]);
  expect(create.mock.calls.map(([{ contexts }]) => contexts)).toEqual([['selection'], ['selection'], ['selection'], ['page']]);
  for (const [{ documentUrlPatterns }] of create.mock.calls) expect(documentUrlPatterns).toEqual(['https://arabic.euronews.com/*']);
});

test.each(MENU_ITEMS)('“%s” is done in the tab with the selection', async (item) => {
  const a = acts();
  await chooseMenu({ menuItemId: item, selectionText: ' بيروت ' }, TAB, a);
  expect(a[item].mock.calls).toEqual([[TAB, 'بيروت']]);
  for (const other of MENU_ITEMS.filter((one) => one !== item)) expect(a[other]).not.toHaveBeenCalled();
});

test.each([
  ['an entry of nobody', 'other', TAB],
  ['a number', 4, TAB],
  ['a window without a tab', 'save', undefined],
  ['a tab without an id', 'save', { incognito: false }],
])('nothing is done for %s', async (_, menuItemId, tab) => {
  const a = acts();
  await chooseMenu({ menuItemId }, tab, a);
  for (const act of Object.values(a)) expect(act).not.toHaveBeenCalled();
});
