/** What each piece of a page weighs for the choice of its story: running text speaks for one, links and labels against. */

import { arabicShare } from '../../text/alphabet.ts';
import type { Piece } from '../draft.ts';
import { furnitureOf } from '../furniture.ts';
import type { Label } from '../labels.ts';
import { endsSentence, wordCount } from '../line-forms.ts';
import type { Source } from './reading.ts';

/** One piece of the page with what the choice needs to know of it. */
export interface Line {
  piece: Piece;
  source: Source;
  /** Characters of running text: its length for a sentence of the page's own language, else 0. */
  running: number;
  /** Characters that speak against a story: links, short lines. */
  loose: number;
  /** Characters of links. */
  linked: number;
  /** What its words alone say it is; absent for text that may be story. */
  label?: Label;
}

/** Running text has at least so many words and a sentence's end, or so many that no label has them. */
const SHORTEST_SENTENCE = 7;
const SURELY_RUNNING = 25;

/** `اقرأ أيضا: <a>ميناء الشمال يستقبل أول سفينة</a>`: share of a line that is a link, and the words of such a line. */
const MOSTLY = 0.6;
const SHORTEST_HEADLINE = 4;

/** Hints of text that may be story. */
export const STORY: ReadonlySet<string> = new Set(['paragraph', 'quote', 'listItem', 'subhead']);

/** A piece weighed; `arabic` says whether the page's story is in Arabic, `linked` is how many characters of it are links. */
export function weigh(piece: Piece, source: Source, linked: number, arabic: boolean): Line {
  const length = piece.text.length;
  if (!piece.rendered) return { piece, source, running: 0, loose: 0, linked };
  if (piece.hint === 'related') return { piece, source, running: 0, loose: length, linked };
  if (!STORY.has(piece.hint)) return { piece, source, running: 0, loose: 0, linked };
  const label = furnitureOf(piece.text);
  if (label) return { piece, source, running: 0, loose: linked, linked, label };
  const count = wordCount(piece.text);
  if (linked >= length * MOSTLY && count >= SHORTEST_HEADLINE && !endsSentence(piece.text))
    return { piece, source, running: 0, loose: length, linked, label: { reason: 'related', via: 'markup:link-only' } };
  // A heading of the story is short too; it neither helps nor harms.
  if (piece.hint === 'subhead') return { piece, source, running: 0, loose: linked, linked };
  if (!((count >= SHORTEST_SENTENCE && endsSentence(piece.text)) || count >= SURELY_RUNNING))
    return { piece, source, running: 0, loose: length, linked };
  if (linked >= length * 0.5) return { piece, source, running: 0, loose: length, linked };
  // A sentence in another language is quoted by the story or belongs to the site; it decides nothing.
  if (arabic && arabicShare(piece.text) <= 0.4) return { piece, source, running: 0, loose: 0, linked };
  return { piece, source, running: length, loose: linked, linked };
}

/** The line with another reading of its piece. */
export const hinted = (line: Line, change: Partial<Piece>): Line => ({ ...line, piece: { ...line.piece, ...change } });
