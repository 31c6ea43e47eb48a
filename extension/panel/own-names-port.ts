/** What the panel asks of the world for the reader's own names. */

import type { OwnName } from '../../src/own-name.ts';

/**
 * `before` is what was kept in the name's place. `code` says why nothing was kept: an own name's fault, a storage's
 * failure, `private` in a private window, `background` or `orphaned` where nobody has answered.
 */
export type OwnNameOutcome = { ok: true; before?: OwnName } | { ok: false; code: string };

export interface OwnNamesPort {
  /** Keeps a name in the place of the one with the same words and article; never rejects. */
  put(name: OwnName): Promise<OwnNameOutcome>;
  /** Forgets the name with these words and article; never rejects. */
  drop(name: OwnName): Promise<OwnNameOutcome>;
  /** Until the signal aborts: the Arabic words that are selected in the page's text, empty for none; and those that the reader wants to add. */
  watch(told: { selected(words: string): void; add(words: string): void }, signal: AbortSignal): void;
}
