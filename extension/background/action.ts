/** The toolbar button: it opens and closes the panel, and where it cannot it says why. */

import type { ToggleRequest } from '../platform/messages.ts';

export interface ActionPorts {
  /** Rejects when no content script of ours listens in the tab. */
  send(tab: number, request: ToggleRequest): Promise<unknown>;
  /** Badge and tooltip of the button while the tab shows this page. */
  label(tab: number, badge: string, title: string): Promise<unknown>;
  message(key: string): string;
  pause(milliseconds: number): Promise<unknown>;
}

export interface PressedTab {
  id?: number | undefined;
  /** Absent where the extension has no permission, which is everywhere but on our host. */
  url?: string | undefined;
}

/** The publisher whose pages are read. */
const HOST = 'arabic.euronews.com';
/** A page that is still loading hears us later: how often it is asked again, and after how many milliseconds. */
const TRIES = 15;
const PAUSE = 200;

const isOurs = (url: string | undefined) => url !== undefined && URL.canParse(url) && new URL(url).hostname === HOST;

async function isHeard(tab: number, url: string | undefined, ports: ActionPorts): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ports.send(tab, { type: 'background-to-content:toggle' });
      return true;
    } catch {
      // Nobody listens yet, or nobody ever will: another site, or a page opened before the extension was there.
      if (!isOurs(url) || attempt === TRIES) return false;
    }
    await ports.pause(PAUSE);
  }
}

/** What the button does in a tab: opens or closes the panel, else writes on the button what the reader can do. */
export function createAction(ports: ActionPorts): (tab: PressedTab) => Promise<void> {
  // Further presses while a page is still loading ask for what is being asked already.
  const asking = new Set<number>();
  return async ({ id, url }) => {
    if (id === undefined || asking.has(id)) return;
    asking.add(id);
    try {
      if (await isHeard(id, url, ports)) await ports.label(id, '', ports.message('action_title'));
      else await ports.label(id, '!', ports.message(isOurs(url) ? 'action_reload' : 'action_elsewhere'));
    } finally {
      asking.delete(id);
    }
  };
}
