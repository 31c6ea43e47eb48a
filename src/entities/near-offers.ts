/** Persons of the lists that misspelt words may stand for, before anything speaks for them. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { agreement, bare, isOneSlip, spellingKey } from '../text/spelling.ts';
import { otherVowelForms } from './other-vowels.ts';
import type { Start, Word } from './reader.ts';
import { otherFirstNames } from './short-first-names.ts';

/** A listed name of several words, one of which is misspelt in the text. */
export interface NearOffer {
  form: Form;
  start: Start;
  /** How the text differs from the list. */
  rule: 'near' | 'first-name';
}

/** Shortest word, article off, in which a letter may be wrong. */
export const SHORTEST = 5;

/** A word that stands for itself, or for another name, is no slip. */
export function isKnown(written: string, { forms, commonWords, givenNames }: Knowledge): boolean {
  if (commonWords.has(bare(written)) || givenNames.has(written)) return true;
  return (
    forms(spellingKey(written))?.some(({ words: [word = '', ...more] }) => !more.length && bare(fold(word)) === bare(written)) ?? false
  );
}

const hasArticle = (word: string) => word !== bare(word);

/** One letter wrong after the first, or the long vowels alone: ستولتنبرغ / ستولتنبيرق, تشيبراس / تسيبراس. */
export function isMisspelt(listed: string, written: string): boolean {
  if (listed[0] !== written[0] && listed[0] !== 'أ') return false;
  const plain = fold(listed);
  const [a, b] = [bare(plain), bare(written)];
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || hasArticle(plain) !== hasArticle(written)) return false;
  return isOneSlip(a, b) || (a !== b && spellingKey(a) === spellingKey(b));
}

/** True when all words but the first agree with the written ones, and one of them is misspelt. */
function isRestMisspelt(form: Form, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  let wrong = 0;
  for (let i = 1; i < form.words.length; i++) {
    const [listed = '', word] = [form.words[i], words[at + i]];
    if (!word?.joins) return false;
    // Most names of a first name fail here, so the cheaper of the two questions comes first.
    if (!isMisspelt(listed, word.folded)) {
      if (form.words.length === 2 || !agreement(listed, word.folded)) return false;
    } else if (!agreement(listed, word.folded) && (++wrong > 1 || isKnown(word.folded, knowledge))) return false;
  }
  return wrong === 1;
}

/** إيمانويل ماكرود: the first name in place, one later word misspelt. */
function familyMisspelt(words: readonly Word[], at: number, start: Start, knowledge: Knowledge, out: NearOffer[]): void {
  for (const form of knowledge.forms(`${start.key} *`) ?? []) {
    const [first = ''] = form.words;
    if (isRestMisspelt(form, words, at, knowledge) && (first === start.stem || agreement(first, start.stem)))
      out.push({ form, start, rule: 'near' });
  }
}

/** فلازيمير بوتين: the family name in place, the first name before it misspelt. */
function firstMisspelt(words: readonly Word[], at: number, next: Word, knowledge: Knowledge, out: NearOffer[]): void {
  for (const form of knowledge.forms(next.key) ?? []) {
    if (form.words.length > 1) continue;
    const { arabic, type } = knowledge.entry(form.entry);
    const name = arabic.split(' ');
    if (type !== 'person' || name.length !== 2) continue;
    const start = words[at]?.starts.find(({ stem }) => isMisspelt(name[0] ?? '', stem));
    if (start && agreement(form.words[0] ?? '', next.folded) && !isKnown(start.stem, knowledge))
      out.push({ form: { ...form, words: name.map(fold), spelt: name }, start, rule: 'near' });
  }
}

/** The persons whose names of several words may begin, misspelt, at a word. */
export function nearOffersAt(words: readonly Word[], at: number, knowledge: Knowledge): NearOffer[] {
  const out: NearOffer[] = [];
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next?.joins) return out;
  for (const start of word.starts) {
    for (const form of otherFirstNames(start, next, knowledge)) out.push({ form, start, rule: 'first-name' });
    if (!knowledge.forms(start.key)) continue;
    familyMisspelt(words, at, start, knowledge, out);
    for (const form of otherVowelForms(start, next, knowledge)) out.push({ form, start, rule: 'near' });
  }
  if (word.folded.length >= SHORTEST && !knowledge.commonWords.has(word.folded)) firstMisspelt(words, at, next, knowledge, out);
  return out;
}
