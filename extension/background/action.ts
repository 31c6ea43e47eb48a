/** The toolbar button: it opens and closes the panel, and where it cannot it says why. */

import type { ToggleRequest } from '../platform/messages.ts';

export interface ActionPorts {
  /** Rejects when no content script of ours listens in the tab. */
  send(tab: number, request: ToggleRequest): Promise<unknown>;
  /** Badge and tooltip of the button while the tab shows this page. */
  label(tab: number, badge: string, title: string): Promise<void>;
  message(key: string): string;
}

/** The publisher whose pages are read. */
const HOST = 'arabic.euronews.com';

/** The address is absent where the extension has no permission, which is everywhere else. */
const isOurs = (url: string | undefined) => url !== undefined && URL.canParse(url) && new URL(url).hostname === HOST;

/** Opens or closes the panel of the tab; else writes on the button what the reader can do. */
export async function pressAction(tab: { id?: number | undefined; url?: string | undefined }, ports: ActionPorts): Promise<void> {
  if (tab.id === undefined) return;
  try {
    await ports.send(tab.id, { type: 'background-to-content:toggle' });
  } catch {
    // Nobody listens: a page opened before the extension was there, or another site.
    await ports.label(tab.id, '!', ports.message(isOurs(tab.url) ? 'action_reload' : 'action_elsewhere'));
    return;
  }
  await ports.label(tab.id, '', ports.message('action_title'));
}
