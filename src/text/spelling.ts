/**
 * Foreign names have no one spelling in Arabic. On top of the fold, a key that is the same for all regular variants of a
 * written word, and the check that decides whether two words of one key are the same name.
 */

import { editDistance } from './similarity.ts';

/** Shortest word (article off) whose spelling may vary; short words differ by one vowel alone (كريم, كرم). */
const SHORTEST = 4;

/** A folded word without its article, where at least three letters are left: الكرملين → كرملين, but اله and الان stay. */
export const bare = (word: string): string => (word.length >= 5 && word.startsWith('ال') ? word.slice(2) : word);

/** Letters among which writers choose, one for each group. */
const LETTERS: Readonly<Record<string, string>> = {
  // أنطونيو / أنتونيو
  ط: 'ت',
  // أثينا / أتينا
  ث: 'ت',
  // غوتيريش / جوتيريش
  ج: 'غ',
  // نيقوسيا / نيكوسيا
  ق: 'ك',
};

/** Cases of the words for father and son inside names: أبي مازن / أبو مازن, ابن / بن. */
const KINSHIP: Readonly<Record<string, string>> = { ابي: 'ابو', ابا: 'ابو', ابن: 'بن' };

/** Consonants as written, with one letter for each group of variants: تشافيز / شافيز, غوتيريش / غوتيريس, سوريا / سوريه, سيناء / سينا. */
function regular(word: string): string {
  let out = word
    .replace(/تش/g, 'ش')
    .replace(/ء$/, '')
    .replace(/ه$/, 'ا')
    .replace(/ش$/, 'س')
    .replace(/[طثجق]/g, (letter) => LETTERS[letter] ?? letter);
  if (out.length < 3) out = word;
  return out;
}

/**
 * The key under which all regular spellings of a folded word meet: article off, one letter of each group, no long vowels
 * inside, no doubled letters (ستولتنبيرغ = ستولتنبرغ, أميركا = أمريكا). Short words stay as they are.
 */
export function spellingKey(word: string): string {
  const kin = KINSHIP[word];
  if (kin) return kin;
  const stem = bare(word);
  if (stem.length < SHORTEST) return stem;
  const letters = regular(stem);
  let out = letters[0] ?? '';
  for (let i = 1; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const inside = i < letters.length - 1;
    if (inside && (letter === 'ا' || letter === 'و' || letter === 'ي')) continue;
    if (letter !== out.at(-1)) out += letter;
  }
  return out;
}

/** How a written word agrees with a listed one of the same key; absent when it does not. */
export type Agreement = 'exact' | 'article' | 'spelling';

/** True when two neighbouring letters change places and nothing else: أميركا / أمريكا. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Compares two folded words of the same key. `article`: they differ by the article alone (الكرملين, كرملين); `spelling`:
 * by letters of one group, by long vowels or doubled letters more or less (one in a name of five letters, two in a longer
 * one), or by a swap. One vowel for another makes another word: not بلاده / بليده, not بوش / بوس.
 */
export function agreement(listed: string, written: string): Agreement | undefined {
  if (listed === written) return 'exact';
  if (KINSHIP[written] === listed || KINSHIP[listed] === written || (KINSHIP[listed] && KINSHIP[listed] === KINSHIP[written]))
    return 'spelling';
  const [a, b] = [bare(listed), bare(written)];
  if (a === b) return 'article';
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || Math.max(a.length, b.length) < 5) return undefined;
  const [x, y] = [regular(a), regular(b)];
  if (isSwap(x, y)) return 'spelling';
  const more = Math.abs(x.length - y.length);
  return more <= (a.length >= 6 ? 2 : 1) && editDistance(x, y, more) === more ? 'spelling' : undefined;
}
