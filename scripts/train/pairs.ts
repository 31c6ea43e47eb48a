/** The training pairs: Arabic and Latin spellings of single words. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lettersOf } from '../../src/entities/transliterate/letters.ts';

export interface Pair {
  arabic: string;
  latin: string;
  /** How many bearers of it the source counted; 1 where it does not count. */
  count: number;
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

/** Distinct pairs of a file with lines "Arabic TAB Latin", or with a count behind, in file order. */
export function readPairs(path: string): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const line of textOf(path).split('\n')) {
    const [left = '', right = '', times = '1'] = line.split('\t');
    const { text: arabic } = lettersOf(left);
    const latin = plainLatin(right);
    if (!arabic || !latin) continue;
    const key = `${arabic}\t${latin}`;
    pairs.set(key, { arabic, latin, count: Number(times) + (pairs.get(key)?.count ?? 0) });
  }
  return [...pairs.values()];
}

/** Pairs with at least `least` bearers and at least a third of those of the commonest Latin for the same Arabic. */
export function frequentPairs(pairs: readonly Pair[], least: number): Pair[] {
  const most = new Map<string, number>();
  for (const { arabic, count } of pairs) most.set(arabic, Math.max(count, most.get(arabic) ?? 0));
  return pairs.filter(({ arabic, count }) => count >= least && count * 3 >= (most.get(arabic) ?? 0));
}

/** The pairs that share neither their Arabic nor their Latin word with those of `held`. */
export function without(pairs: readonly Pair[], held: readonly Pair[]): Pair[] {
  const words = new Set(held.flatMap(({ arabic, latin }) => [arabic, latin]));
  return pairs.filter(({ arabic, latin }) => !words.has(arabic) && !words.has(latin));
}
