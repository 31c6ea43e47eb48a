/** The context menu: on a selection and on the page, on the publisher's pages alone. */

import { OWN_HOST, patternOf } from '../platform/sites.ts';

export const MENU_ITEMS = ['explain', 'add', 'save', 'read'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

interface MenuEntry {
  id: MenuItem;
  title: string;
  contexts: ['selection'] | ['page'];
  documentUrlPatterns: string[];
}

/** The part of the browser's menus that is used; Firefox for Android has none. */
export interface MenuPorts {
  removeAll(): Promise<unknown>;
  create(entry: MenuEntry): unknown;
  message(key: string): string;
}

/** The entries of the menu; in their titles the browser puts the selection for `%s`. */
export const menuEntries = (message: MenuPorts['message']): MenuEntry[] =>
  MENU_ITEMS.map((id) => ({
    id,
    title: message(`menu_${id}`),
    contexts: id === 'read' ? ['page'] : ['selection'],
    documentUrlPatterns: [patternOf(OWN_HOST)],
  }));

/** Makes the menu anew, in the words of the interface now. */
export async function makeMenus({ removeAll, create, message }: MenuPorts): Promise<void> {
  await removeAll();
  for (const entry of menuEntries(message)) create(entry);
}

export interface ChosenTab {
  id: number;
  url?: string | undefined;
  incognito: boolean;
}

/** What the entries do. */
export interface MenuActs {
  explain(tab: ChosenTab, text: string): Promise<unknown>;
  add(tab: ChosenTab, text: string): Promise<unknown>;
  save(tab: ChosenTab): Promise<unknown>;
  read(tab: ChosenTab): Promise<unknown>;
}

/** Does what a chosen entry stands for; nothing where the entry is not ours or the tab is gone. */
export async function chooseMenu(
  { menuItemId, selectionText = '' }: { menuItemId: number | string; selectionText?: string | undefined },
  tab: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined,
  acts: MenuActs,
): Promise<void> {
  const item = MENU_ITEMS.find((id) => id === menuItemId);
  if (item === undefined || tab?.id === undefined) return;
  const { id, url, incognito } = tab;
  await acts[item]({ id, url, incognito }, selectionText.trim());
}
