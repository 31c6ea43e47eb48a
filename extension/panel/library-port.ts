/** What the panel asks of the reader's library, which the background keeps. */

import type { ExportRow } from '../../src/keeping/exports/rows.ts';
import type { KeepingReply, KeepingRequest } from '../../src/keeping/view.ts';

/** `orphaned`: the extension was replaced under the page; `background`: no answer. */
export type LibraryAnswer = KeepingReply | { ok: false; code: 'background' | 'orphaned' };

export interface LibraryPort {
  /** Keeps, forgets, pins or only looks; never rejects. */
  ask(request: KeepingRequest): Promise<LibraryAnswer>;
  /** Shows the page of all that is kept, or the one that writes these rows into a file; false when it could not be shown. */
  show(page: { page: 'saved' } | { page: 'export'; rows: readonly ExportRow[] }): Promise<boolean>;
  /** Calls back when the library was changed, from here or elsewhere, until the signal aborts. */
  onChanged(changed: () => void, signal: AbortSignal): void;
}
