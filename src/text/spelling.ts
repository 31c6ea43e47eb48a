/**
 * Foreign names have no one spelling in Arabic. On top of the fold, a key that is the same for all regular variants of a
 * written word, and the check that decides whether two words of one key are the same name.
 */

import { fold } from './fold.ts';
import { editDistance } from './similarity.ts';

/** Shortest word (article off) whose spelling may vary at all; short words differ by one vowel alone (كريم, كرم). */
const SHORTEST = 4;
/** Shortest word in which a final ش may be written س: سوروش is not سوروس. */
const LONG_FINAL = 7;
/** Shortest word in which letters may change places, a final ه be written ا, or ق be written ك: ترقية is not تركيا. */
const LONG = 6;

/** A folded word without its article, where at least three letters are left: الكرملين → كرملين, but اله and الان stay. */
export const bare = (word: string): string => (word.length >= 5 && word.startsWith('ال') ? word.slice(2) : word);

/** Letters among which writers choose: أنطونيو / أنتونيو, أثينا / أتينا, غوتيريش / جوتيريش, نيقوسيا / نيكوسيا. */
const LETTERS: Readonly<Record<string, string>> = { ط: 'ت', ث: 'ت', ج: 'غ', ق: 'ك' };

/** Cases of the words for father and son inside names: أبي مازن / أبو مازن, ابن / بن. */
const KINSHIP: Readonly<Record<string, string>> = { ابي: 'ابو', ابا: 'ابو', ابن: 'بن' };

/** The first name of a person's folded words, in one word: عبدالله of عبد الله الثاني, محمد of محمد بن سلمان. */
export const givenName = (words: readonly string[]): string => (words[0] === 'عبد' ? `عبد${words[1] ?? ''}` : (words[0] ?? ''));

/** First names that are another's with one vowel more or less. */
const FIXED: ReadonlySet<string> = new Set('محمد محمود سلمان سليمان حسين حسان سالم سليم كامل كمال جمال جميل'.split(' '));

/** One letter for each group of variants: تشافيز / شافيز, غوتيريش / غوتيريس, سوريا / سوريه, سيناء / سينا. */
function regular(word: string): string {
  let out = word.replace(/[طثجق]/g, (letter) => LETTERS[letter] ?? letter);
  if (out.endsWith('ش') && !out.endsWith('تش')) out = `${out.slice(0, -1)}س`;
  if (out.endsWith('ه')) out = `${out.slice(0, -1)}ا`;
  if (out.endsWith('اء')) out = out.slice(0, -1);
  return out.includes('تش') ? out.replaceAll('تش', 'ش') : out;
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
    const isInside = i < letters.length - 1;
    if (isInside && (letter === 'ا' || letter === 'و' || letter === 'ي')) continue;
    if (letter !== out.at(-1)) out += letter;
  }
  return out;
}

/** A listed word that begins with alef and lam of its own is kept with its hamza (ألمانيا), which no folded word has. */
export const OWN_LAM = 'أل';

/** A listed word folded; one with alef and lam of its own keeps its hamza, so that ألمانيا is never taken for an article and مانيا. */
export const foldListed = (word: string): string => (/^[أإ]ل./.test(word) ? OWN_LAM + fold(word).slice(2) : fold(word));

/** How a written word agrees with a listed one of the same key. */
export type Agreement = 'exact' | 'article' | 'letters' | 'vowels';

/** True when ر and the vowel beside it change places and nothing else: أميركا / أمريكا. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const pair = a.slice(at, at + 2);
  return /^(ر[اوي]|[اوي]ر)$/.test(pair) && pair === `${b[at + 1]}${b[at]}` && a.slice(at + 2) === b.slice(at + 2);
}

/** True when the words, whose regular letters are x and y, are the same but for letters of one group, of which a short word may have one. */
function sameLetters(a: string, b: string, x: string, y: string): boolean {
  const isLong = Math.min(a.length, b.length) >= LONG;
  if (isLong && isSwap(x, y)) return true;
  if (x !== y) return false;
  // باستياء is not باستيا: a hamza may be left out, not added.
  if (b.endsWith('اء') && !a.endsWith('اء')) return false;
  if (/[سش]$/.test(a) && a.at(-1) !== b.at(-1) && Math.min(a.length, b.length) < LONG_FINAL) return false;
  const isOneLetter = editDistance(a, b, 1) === 1;
  // واثاره is not واتارا: with another ending all else is in place.
  if ((a.at(-1) === 'ه' || b.at(-1) === 'ه') && a.at(-1) !== b.at(-1)) return isLong && isOneLetter;
  return isLong || (isOneLetter && a.includes('ق') === b.includes('ق'));
}

/**
 * Compares two folded words of the same key. `article`: they differ by the article alone (الكرملين, كرملين); `letters`: by
 * letters of one group or a swap (غوتيريش, جوتيريش); `vowels`: by long vowels or doubled letters more or less, one, or two in
 * a name of ten letters (ستولتنبيرغ, ستولتنبرغ). Absent for other words: بلاده / بليده, بوش / بوس.
 */
export function agreement(listed: string, written: string): Agreement | undefined {
  const isOwnLam = listed.startsWith(OWN_LAM);
  const plain = isOwnLam ? `ا${listed.slice(1)}` : listed;
  if (plain === written) return 'exact';
  if ((KINSHIP[plain] ?? plain) === (KINSHIP[written] ?? written)) return 'letters';
  const a = isOwnLam ? plain : bare(plain);
  const b = isOwnLam ? written : bare(written);
  if (a === b) return 'article';
  if (a.length < SHORTEST || b.length < SHORTEST) return undefined;
  // هونغ كونغ / هونج كونج: at the end of a word the two are one sound of other languages, in a short one too.
  if (/ن[غج]$/.test(a) && /ن[غج]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)) return 'letters';
  if (Math.max(a.length, b.length) < 5) return undefined;
  const [x, y] = [regular(a), regular(b)];
  if (sameLetters(a, b, x, y)) return 'letters';
  if (FIXED.has(a) || FIXED.has(b)) return undefined;
  // الخطوات is not الخطوط: the plural in ـات is an ending, no vowel.
  if (a.endsWith('ات') !== b.endsWith('ات')) return undefined;
  const more = Math.abs(x.length - y.length);
  return x[0] === y[0] && more > 0 && more <= (a.length >= 10 ? 2 : 1) && editDistance(x, y, more) === more ? 'vowels' : undefined;
}

/** True when one letter is missing, added, another or swapped with its neighbour, and nothing else differs (Damerau 1964, distance 1). */
export function isOneSlip(a: string, b: string): boolean {
  const more = a.length - b.length;
  if (more < -1 || more > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  return x.length <= 1 ? y.length <= 1 : x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/** A word and every way to leave out one of its letters; two words one slip apart have one of these in common. */
export const deletions = (word: string): string[] => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
