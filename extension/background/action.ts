/** The toolbar button: it opens and closes the panel, and where it cannot it says why. */

import type { ToggleRequest } from '../platform/messages.ts';
import { OWN_HOST } from '../platform/sites.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Grant } from './grant.ts';

export interface ActionPorts {
  /** Rejects when no content script of ours listens in the tab. */
  send(tab: number, request: ToggleRequest): Promise<unknown>;
  /** Reads a page that is not the publisher's. */
  elsewhere: Pick<Elsewhere, 'open'>;
  /** Puts the content script into a page of the publisher's that has none; rejects when the browser does not allow it. */
  inject(tab: number): Promise<unknown>;
  /** Badge and tooltip of the button while the tab shows this page. */
  label(tab: number, badge: string, title: string): Promise<unknown>;
  message(key: string): string;
  pause(milliseconds: number): Promise<unknown>;
}

export interface PressedTab {
  id?: number | undefined;
  /** Absent where the extension has no permission. */
  url?: string | undefined;
}

/** A page that is still loading hears us later: how often it is asked again, and after how many milliseconds. */
const TRIES = 15;
const PAUSE = 200;

/** True for a page of the publisher's. */
export const isOurs = (url: string | undefined): boolean => url !== undefined && URL.canParse(url) && new URL(url).hostname === OWN_HOST;

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

/** The locale key of what the button says after a press. */
async function outcome(tab: number, url: string | undefined, grant: Grant, ports: ActionPorts): Promise<string> {
  if (grant === 'given') await ports.inject(tab);
  if (grant !== 'refused') {
    if (await isHeard(tab, url, ports)) return 'action_title';
    if (isOurs(url)) return 'action_reload';
  }
  // Without the site's permission the press itself lets the one page be read.
  const opened = await ports.elsewhere.open(tab);
  return opened === 'opened' ? 'action_title' : `action_${opened}`;
}

/** What the button does in a tab: opens or closes the panel, else writes on the button what the reader can do. */
export function createAction(ports: ActionPorts): (tab: PressedTab, asked?: Promise<Grant>) => Promise<void> {
  // Further presses while a page is still loading ask for what is being asked already.
  const asking = new Set<number>();
  return async ({ id, url }, asked) => {
    if (id === undefined || asking.has(id)) return;
    asking.add(id);
    try {
      const title = await outcome(id, url, asked ? await asked : 'had', ports);
      await ports.label(id, title === 'action_title' ? '' : '!', ports.message(title));
    } finally {
      asking.delete(id);
    }
  };
}
