/** The reader's library from the page's side: the background keeps it, this only asks. */

import { isKeepingReply } from '../../src/keeping/view.ts';
import type { LibraryPort } from '../panel/library-port.ts';
import type { LibraryRequest, ShowRequest } from '../platform/messages.ts';

export interface LibraryParts {
  ask(request: LibraryRequest | ShowRequest): Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Calls back with each key that is stored, until the signal aborts. */
  onStored(changed: (key: string) => void, signal: AbortSignal): void;
}

/** The keys of what a panel shows of the library. */
const KEYS: readonly string[] = ['library', 'met'];

/** The port of one opened panel. */
export function createLibraryPort({ ask, isAlive, onStored }: LibraryParts): LibraryPort {
  return {
    async ask(request) {
      try {
        const reply = await ask({ type: 'content-to-background:library', ...request });
        if (isKeepingReply(reply)) return reply;
      } catch {
        // The browser has stopped the background, or the extension is gone: which, is told by the code.
      }
      return { ok: false, code: isAlive() ? 'background' : 'orphaned' };
    },
    async show(page) {
      try {
        return (await ask({ type: 'content-to-background:show', ...page })) === true;
      } catch {
        // As above; the panel says that it was not done.
        return false;
      }
    },
    onChanged: (changed, signal) => onStored((key) => KEYS.includes(key) && changed(), signal),
  };
}
