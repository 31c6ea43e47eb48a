/** The training pairs: Arabic and Latin spellings of single words. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lettersOf } from '../../src/entities/transliterate/letters.ts';

export interface Pair {
  arabic: string;
  latin: string;
}

const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Latin letters a to z: Jovetić → jovetic, Øvrebø → ovrebo. */
export const plainLatin = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœþ]/g, (letter) => SPECIAL[letter] ?? '')
    .replace(/[^a-z]/g, '');

/** The text of a file, unpacked when its name ends in .gz. */
export const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Distinct pairs of a file with lines "Arabic TAB Latin", in file order. */
export function readPairs(path: string): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const line of textOf(path).split('\n')) {
    const [left = '', right = ''] = line.split('\t');
    const { text: arabic } = lettersOf(left);
    const latin = plainLatin(right);
    if (arabic && latin) pairs.set(`${arabic}\t${latin}`, { arabic, latin });
  }
  return [...pairs.values()];
}

/** The pairs that share neither their Arabic nor their Latin word with those of `held`. */
export function without(pairs: readonly Pair[], held: readonly Pair[]): Pair[] {
  const words = new Set(held.flatMap(({ arabic, latin }) => [arabic, latin]));
  return pairs.filter(({ arabic, latin }) => !words.has(arabic) && !words.has(latin));
}
