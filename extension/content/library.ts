/** The reader's library from the page's side: the background keeps it, this only asks. */

import { isKeepingReply } from '../../src/keeping/view.ts';
import type { LibraryPort } from '../panel/library-port.ts';
import type { LibraryRequest, ShowRequest } from '../platform/messages.ts';
import { answered } from './answered.ts';

export interface LibraryParts {
  ask(request: LibraryRequest | ShowRequest): Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Calls back with each key that is stored, until the signal aborts. */
  onStored(changed: (key: string) => void, signal: AbortSignal): void;
}

/** The keys of what a panel shows of the library. */
const KEYS: readonly string[] = ['library', 'met'];

/** After this time without an answer a question counts as lost, in milliseconds: a browser that is just stopping the background may drop it. */
const PATIENCE = 4_000;

/** The answer, or undefined when there was none in time or it was refused. */
function heard(answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, PATIENCE);
    const settle = (value?: unknown) => {
      clearTimeout(limit);
      resolve(value);
    };
    // Why it was refused, the extension gone or its background stopped, is told by whether the extension is alive.
    answer.then(settle, () => settle());
  });
}

/** The port of one opened panel. */
export function createLibraryPort({ ask, isAlive, onStored }: LibraryParts): LibraryPort {
  return {
    // Each act may be done twice with the same outcome, so what went unheard is asked again.
    ask: (request) => answered(() => heard(ask({ type: 'content-to-background:library', ...request })), isKeepingReply, isAlive, 2),
    show: async (page) => (await heard(ask({ type: 'content-to-background:show', ...page }))) === true,
    onChanged: (changed, signal) => onStored((key) => KEYS.includes(key) && changed(), signal),
  };
}
