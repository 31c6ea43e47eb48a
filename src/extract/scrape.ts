/** A page that somebody saved as plain text. */

import type { Draft } from './draft.ts';

/** One piece per line that is not empty; nothing is judged yet. */
export function readScrape(text: string): Draft {
  const pieces = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return { site: 'text', pieces: pieces.map((line) => ({ text: line, hint: 'line', rendered: true, via: 'text:line' })), facts: {} };
}
