/** Written words with their places. */

import { isInvisible, isWordUnit } from './alphabet.ts';
import { fold, isPlain } from './fold.ts';

/** One written word: raw offsets and its folded form. */
export interface Token {
  start: number;
  end: number;
  folded: string;
}

/** The written words of a text, in order; what stands between them (spaces, punctuation) is not given. */
export function words(raw: string): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < raw.length) {
    if (!isWordUnit(raw.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let end = i;
    while (i < raw.length && (isWordUnit(raw.charCodeAt(i)) || isInvisible(raw.charCodeAt(i)))) {
      if (isWordUnit(raw.charCodeAt(i))) end = i + 1;
      i++;
    }
    const folded = fold(raw.slice(start, end));
    if (folded) out.push({ start, end, folded });
  }
  return out;
}

/** The folded words of a text joined by single spaces: what two texts share when they differ in spelling and punctuation alone. */
export const foldKey = (raw: string): string =>
  isPlain(raw)
    ? fold(raw)
        .replace(/[^0-9a-z\u0621-\u064a]+/g, ' ')
        .trim()
    : words(raw)
        .map((token) => token.folded)
        .join(' ');
