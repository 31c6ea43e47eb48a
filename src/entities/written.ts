/** What the letters as they stand say against a listed form that the folded letters allow. */

import type { Entry, Form } from '../knowledge/load.ts';
import { isDiacritic } from '../text/alphabet.ts';
import { bare } from '../text/spelling.ts';
import type { Start, Word } from './reader.ts';

/** Longest single name that a final ى for ي makes another word: مجرى is no Hungarian, دبى no Dubai; نيروبى is a way to write Nairobi. */
const LONGEST_MAQSURA = 6;
/** Longest single name whose hamza must be written after a proclitic: وابل is و + أبل no more than باكرا is ب + أكرا. */
const LONGEST_HAMZA = 4;

/** مجرى for المجري, اليمنى for اليمني: a final ى where the list has none, in a text that keeps the two letters apart. */
function isMaqsuraInstead({ endsInMaqsura }: Word, spelt: string, length: number, { type }: Entry): boolean {
  if (!endsInMaqsura || spelt.endsWith('ى')) return false;
  return type === 'demonym' || (length === 1 && bare(spelt).length <= LONGEST_MAQSURA);
}

/** على حماية holds no علي: a text that keeps the two letters apart means the preposition. */
const isPreposition = ({ endsInMaqsura }: Word, spelt: string) => endsInMaqsura && spelt === 'علي';

/** The letters of a word with the marks behind each: عمّان → ع, مّ, ا, ن. */
function letters(word: string): string[] {
  const out: string[] = [];
  for (const letter of word)
    if (isDiacritic(letter.charCodeAt(0)) && out.length) out[out.length - 1] += letter;
    else out.push(letter);
  return out;
}

/** True when the form has vowel marks that make the difference. */
export const isMarked = ({ spelt }: Form): boolean => spelt.some((word) => letters(word).some((letter) => letter.length > 1));

/** True when each mark of the listed word stands on the same letter, counted from the end, of the written one. */
function hasMarks(spelt: string, raw: string): boolean {
  const written = letters(raw);
  const listed = letters(spelt);
  return listed.every((letter, at) => {
    const other = written[written.length - listed.length + at] ?? '';
    return Array.from(letter.slice(1)).every((mark) => other.includes(mark));
  });
}

/** True when the hamza that opens the listed word is missing behind a proclitic and the name is too short to be known without it. */
function lacksHamza(spelt: string, { raw }: Word, { proclitics, stem }: Start): boolean {
  if (!proclitics.length || stem.length > LONGEST_HAMZA || !/^[أإآ]/.test(spelt)) return false;
  return !letters(raw)
    .slice(-letters(spelt).length)
    .some((letter) => /^[أإآ]/.test(letter));
}

/** Whether the raw letters of the words contradict a form that their folded letters agree with. */
export function contradicts(form: Form, entry: Entry, words: readonly Word[], start: Start): boolean {
  const { length } = words;
  if (words.some((word, at) => isMaqsuraInstead(word, form.spelt[at] ?? '', length, entry) || isPreposition(word, form.spelt[at] ?? '')))
    return true;
  if (isMarked(form) && !words.every(({ raw }, at) => hasMarks(form.spelt[at] ?? '', raw))) return true;
  const [first] = words;
  return length === 1 && first !== undefined && lacksHamza(form.spelt[0] ?? '', first, start);
}
