/** A page that somebody saved as plain text. */

import type { Draft, Piece } from './draft.ts';
import { ReadingLimit } from './reading-limit.ts';
import { collapse } from './whitespace.ts';

/** One piece per line that is not empty; nothing is judged yet. */
export function readScrape(text: string): Draft {
  const limit = new ReadingLimit();
  const lines = text
    .split(/\r\n?|\n/)
    .map(collapse)
    .flatMap((line) => (line === '' ? [] : (limit.take(line) ?? [])));
  const pieces = lines.map((line): Piece => ({ text: line, hint: 'line', rendered: true, via: 'text:line' }));
  return { site: 'text', pieces, facts: {}, ...limit.truncated };
}
