/** Takes pieces from a walk up to the limit of what is read of one story. */

import type { Draft, Hint, Piece } from '../draft.ts';
import type { Source } from './reading.ts';
import type { Sink } from './walk.ts';

/** Longest body that is read, in characters: some 35,000 words, far beyond any news story. */
const MOST_CHARACTERS = 200_000;

const STORY: ReadonlySet<Hint> = new Set<Hint>(['paragraph', 'subhead', 'quote', 'listItem', 'line']);

export class Collector implements Sink {
  readonly pieces: Piece[] = [];
  readonly sources: Source[] = [];
  private read = 0;
  private total = 0;

  add(piece: Piece, source: Source): void {
    if (!STORY.has(piece.hint)) {
      this.keep(piece, source);
      return;
    }
    const room = MOST_CHARACTERS - this.read;
    const stopped = this.total > this.read;
    this.total += piece.text.length;
    if (stopped) return;
    if (piece.text.length <= room) this.keep(piece, source);
    else if (this.read === 0) this.keep({ ...piece, text: cut(piece.text, room) }, source);
    if (piece.text.length <= room) this.read += piece.text.length;
    else if (this.read === 0) this.read = this.pieces.at(-1)?.text.length ?? 0;
  }

  /** Present when the story was longer than what was kept of it. */
  get truncated(): Pick<Draft, 'truncated'> {
    return this.total > this.read ? { truncated: { readCharacters: this.read, totalCharacters: this.total } } : {};
  }

  private keep(piece: Piece, source: Source): void {
    this.pieces.push(piece);
    this.sources.push(source);
  }
}

/** The first words of a text, at most `length` characters. */
function cut(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length);
}
