/** Comparing texts by their folded words, which are put together only for texts that may be alike. */

import { foldKey } from '../text/words.ts';
import type { Item } from './cleaning.ts';

/** How much longer a text may be than another of the same words: marks and punctuation are not compared. */
const MOST_MARKS = 1.5;

/** True for lengths that two texts of the same words may have. */
export const isOfLength = (a: number, b: number): boolean => a <= b * MOST_MARKS + 4 && b <= a * MOST_MARKS + 4;

/** True when two pieces have the same words. */
export const sameWords = (a: Item, b: Item): boolean => isOfLength(a.piece.text.length, b.piece.text.length) && a.key === b.key;

/** Characters at the start of two texts that are looked at first. */
const START = 24;
const LETTERS = 6;

const firstLetters = (text: string): string => foldKey(text.slice(0, START)).slice(0, LETTERS);

/** True when a piece begins with these words; `folded` are they folded, where that has been done. */
export function beginsWith(item: Item, start: string, folded?: string): boolean {
  const { text } = item.piece;
  if (text.length * MOST_MARKS + 4 < start.length) return false;
  const [own, other] = [firstLetters(text), (folded ?? firstLetters(start)).slice(0, LETTERS)];
  if (!own.startsWith(other) && !other.startsWith(own)) return false;
  const key = folded ?? foldKey(start);
  return key !== '' && item.key.startsWith(key);
}
