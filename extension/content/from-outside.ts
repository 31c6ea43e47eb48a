/** What the context menu and the browser's keys ask of an open panel. */

import type { MountedPanel } from '../panel/ports.ts';
import type { DoRequest } from '../platform/messages.ts';

/** Hands a request to the panel; false for one of another kind. Only the extension itself can send here, so the act is one of ours. */
export function hearsFromOutside(request: unknown, panel: Pick<MountedPanel, 'hear'>): boolean {
  if ((request as DoRequest).type !== ('background-to-content:do' satisfies DoRequest['type'])) return false;
  panel.hear((request as DoRequest).act);
  return true;
}
