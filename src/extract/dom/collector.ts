/** Takes pieces from a walk up to the limit of what is read of one story. */

import type { Draft, Hint, Piece } from '../draft.ts';
import { ReadingLimit } from '../reading-limit.ts';
import type { Source } from './reading.ts';
import type { Sink } from './walk.ts';

const STORY: ReadonlySet<Hint> = new Set<Hint>(['paragraph', 'subhead', 'quote', 'listItem', 'line']);

export class Collector implements Sink {
  readonly pieces: Piece[] = [];
  readonly sources: Source[] = [];
  private readonly limit = new ReadingLimit();

  add(piece: Piece, source: Source): void {
    const text = STORY.has(piece.hint) ? this.limit.take(piece.text) : piece.text;
    if (text === undefined) return;
    this.pieces.push(text === piece.text ? piece : { ...piece, text });
    this.sources.push(source);
  }

  /** Present when the story was longer than what was kept of it. */
  get truncated(): Pick<Draft, 'truncated'> {
    return this.limit.truncated;
  }
}
