/** First names before a name, and family names after one, that make it another's. */

import type { Entry, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { givenName, spellingKey } from '../text/spelling.ts';
import { demonymCountry, isAny, wordBefore } from './evidence.ts';
import { isParticle } from './particles.ts';
import type { Word } from './reader.ts';
import { TITLES } from './type-words.ts';

/**
 * True when another person's first name stands before a patronymic. Any word may be one there, so only common words and titles with
 * their article are taken for none: قال بن سلمان, الأمير بن سلمان, not خالد بن سلمان, سلطان بن سلمان.
 */
export function isPartOfPatronymic(words: readonly Word[], at: number, { commonWords }: Knowledge): boolean {
  const before = wordBefore(words, at);
  // What و joins is no part of the name before it: محمد وبن سلمان.
  if (!before || /^[وف]/.test(words[at]?.folded ?? '')) return false;
  return !isAny(before, (stem) => (TITLES.has(stem) ? before.isDefinite : commonWords.has(stem)));
}

/** True when the word before is a first name, and not this person's: جيل بايدن, إيرين بايدن, عبد الله غوتيريش, محمد المصري. */
export function hasOtherGivenName(words: readonly Word[], at: number, entry: Entry, { givenNames }: Knowledge): boolean {
  const before = wordBefore(words, at);
  // وأن ترامب: no وان goes before him.
  if (!before || isParticle(before)) return false;
  const isCompound = wordBefore(words, at - 1)?.starts.some(({ stem }) => stem === 'عبد') ?? false;
  const given = isCompound ? `عبد${before.folded}` : before.starts.find(({ stem }) => givenNames.has(stem))?.stem;
  if (given === undefined || (!isCompound && isAny(before, (stem) => TITLES.has(stem)))) return false;
  return entry.type !== 'person' || spellingKey(given) !== spellingKey(givenName(fold(entry.arabic).split(' ')));
}

/** Words that open a further part of a person's name. Folded. */
const FURTHER = new Set('بن ابن بنت ال ابو ابي'.split(' '));

/**
 * True when a name that many have goes on behind its last word, and is thus another's: محمد مصطفى البرادعي, محمد مصطفى بن سالم; not the
 * people's word of the person's country (محمد مصطفى الفلسطيني), nor an office (محمد مصطفى المستشار).
 */
export function goesOn(words: readonly Word[], at: number, entry: Entry, knowledge: Knowledge): boolean {
  const word = words[at];
  if (!word?.joins) return false;
  if (!word.isDefinite)
    return FURTHER.has(word.folded) || (knowledge.givenNames.has(word.folded) && !knowledge.commonWords.has(word.folded));
  if (!word.folded.endsWith('ي') || isAny(word, (stem) => TITLES.has(stem) || knowledge.commonWords.has(stem))) return false;
  return demonymCountry(word, knowledge) !== entry.country;
}

/** Endings of family names that no Arabic word of five letters has: رودريغيز, بيتروفسكي, إريكسون, هوفمان. Folded. */
const FAMILY_ENDINGS = /^[^ ]{2,}(?:يز|وفا?|يفا?|سكي|يتش|سون|مان|يرغ|برغ|شتاين|ينكو|اشفيلي|يان|اكيس|وس)$/;

/** Shortest word that its ending shows to be a family name. */
const SHORTEST_FAMILY = 5;

const isFamilyName = ({ folded, isDefinite, key }: Word, { forms, entry, commonWords }: Knowledge): boolean => {
  if (isDefinite || commonWords.has(folded)) return false;
  const listed = forms(key)?.filter(({ words }) => words.length === 1 && fold(words[0] ?? '') === folded) ?? [];
  if (listed.length) return listed.every((form) => entry(form.entry).type === 'person');
  return folded.length >= SHORTEST_FAMILY && FAMILY_ENDINGS.test(folded);
};

/**
 * True when a name of one word that is no person's is a person's here: جان رينو has a first name before it, أوسكار رودريغيز is one and
 * has a family name behind it. What stands before a place is no part of it: استقبل ماكرون باريس.
 */
export function isPersonInstead(words: readonly Word[], at: number, entry: Entry, knowledge: Knowledge): boolean {
  if (entry.type !== 'place' && hasOtherGivenName(words, at, entry, knowledge)) return true;
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next?.joins === true && knowledge.givenNames.has(word.folded) && isFamilyName(next, knowledge);
}
