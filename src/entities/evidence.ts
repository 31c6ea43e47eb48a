/** What stands around a word that speaks for or against a reading of it. */

import type { Entry, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import type { Via } from '../via.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import type { Word } from './reader.ts';
import { isClub, isSport } from './sport.ts';
import { opensType, TITLES } from './type-words.ts';

/** Words between a title and the name it belongs to: وزير الخارجية الأميركي بلينكن. */
export const TITLE_REACH = 3;

/** The word before, when nothing but a space or quotation mark divides the two. */
export const wordBefore = (words: readonly Word[], at: number): Word | undefined => (words[at]?.joins ? words[at - 1] : undefined);

/** True when one way to read a word passes a test, article off. */
export const isAny = (word: Word, test: (stem: string) => boolean) => word.starts.some(({ stem }) => test(bare(stem)));

/** ISO code of the country of a people's word; absent for other words. */
export const demonymCountry = (word: Word, knowledge: Knowledge): string | undefined => {
  for (const { key } of word.starts) {
    const form = knowledge.forms(key)?.find(({ kind }) => kind === 'demonym');
    if (form) return knowledge.entry(form.entry).country;
  }
  return undefined;
};

/** Words of a title that have no article: رئيس وزراء, المتحدث باسم, وزير خارجية. Folded. */
const OFFICES = new Set('وزراء باسم خارجيه دفاع داخليه ماليه دوله حزب عام'.split(' '));

/** True when a title stands before a person and no other country between the two: الرئيس كوستا, not الرئيس البرازيلي كوستا of Portugal. */
export function titleBefore(words: readonly Word[], at: number, entry: Entry, knowledge: Knowledge): boolean {
  for (let back = 1, i = at; back <= TITLE_REACH; back++, i--) {
    const word = wordBefore(words, i);
    if (!word) return false;
    if (isAny(word, (stem) => TITLES.has(stem))) return true;
    const country = demonymCountry(word, knowledge);
    if (country && entry.country && country !== entry.country) return false;
    // المرشح جوردي سانشيز: another's first name stands between.
    if (!country && !word.isDefinite && !OFFICES.has(word.folded)) return false;
  }
  return false;
}

/** True when the word before says what kind of thing follows: مدينة نيس, العاصمة الأردنية عمان, مراسل الجزيرة, قال للجزيرة إن. */
function typeWordBefore({ entry, start, length }: Candidate, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const before = wordBefore(words, at);
  if (before?.starts.some(({ stem }) => opensType(stem, entry.type))) return true;
  if (entry.type === 'organisation' && start.proclitics.includes('li') && before && isSpeechBefore(words, at, length)) return true;
  if (!before?.isDefinite || !entry.country || demonymCountry(before, knowledge) !== entry.country) return false;
  return wordBefore(words, at - 1)?.starts.some(({ stem }) => stem.startsWith('ال') && opensType(bare(stem), entry.type)) ?? false;
}

/** Folded words with which a speech goes on that was given to somebody. */
const SPEECH = new Set(['ان', 'انه', 'انها', 'انهم']);
/** Most words between such a speech's verb and whom it was given to. */
const SPEECH_REACH = 5;
const SAID = new Set('قال قالت صرح صرحت اكد اكدت اوضح اوضحت ذكر ذكرت اضاف اضافت افاد افادت'.split(' '));

/** True when a verb of speech stands shortly before a word, and what was said right behind it. */
function isSpeechBefore(words: readonly Word[], at: number, length: number): boolean {
  if (!SPEECH.has(words[at + length]?.folded ?? '')) return false;
  return words.slice(Math.max(0, at - SPEECH_REACH), at).some(({ starts }) => starts.some(({ stem }) => SAID.has(stem)));
}

/** Words after which a name is a place: في سورية is Syria, قوات سورية are Syrian. Folded. */
const BEFORE_PLACES = new Set(
  'في من الي علي بين مع ضد تجاه عن داخل خارج عبر نحو باتجاه قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حدود'.split(' '),
);

/** True where a place is at home: after a preposition, or as the dateline that opens a text. */
export function isPlaceSite(words: readonly Word[], at: number, proclitics: readonly string[]): boolean {
  if (at === 0 || proclitics.includes('bi') || proclitics.includes('li')) return true;
  return wordBefore(words, at)?.starts.some(({ stem }) => BEFORE_PLACES.has(stem)) ?? false;
}

function evidenceForPerson(
  { entry, form }: Candidate,
  words: readonly Word[],
  at: number,
  context: Context,
  knowledge: Knowledge,
): Via | undefined {
  const isCountryKnown = !entry.country || context.countries.has(entry.country);
  if (!isCountryKnown) return undefined;
  // A family name of one word needs a title too: every story has a تشارلز; and وزير الداخلية سعيد صيام is no Saied.
  if (form.words.length > 1) return 'evidence:country';
  if (knowledge.givenNames.has(fold(form.words[0] ?? ''))) return undefined;
  // الرئيس السوداني is of Sudan.
  const word = words[at];
  if (word?.isDefinite && demonymCountry(word, knowledge)) return undefined;
  return titleBefore(words, at, entry, knowledge) ? 'evidence:title' : undefined;
}

/** True when the English name, or its last word, stands in Latin letters behind a name: بوش (George Bush). */
function hasLatinBehind({ entry, length }: Candidate, words: readonly Word[], at: number): boolean {
  const next = words[at + length];
  if (!next || next.joins || !/^[a-z]/.test(next.folded)) return false;
  const english = fold(entry.english).split(/[ -]/);
  const last = english.length - 1;
  return [english, english.slice(last)].some((names) => names.every((name, i) => words[at + length + i]?.folded === name));
}

/** The evidence for an ambiguous form, strongest first; absent when there is none. */
export function evidenceFor(
  candidate: Candidate,
  words: readonly Word[],
  at: number,
  context: Context,
  knowledge: Knowledge,
): Via | undefined {
  const { entry, form, start } = candidate;
  if (hasLatinBehind(candidate, words, at)) return 'evidence:latin';
  const elsewhere = context.named.has(form.entry) ? 'evidence:full-name' : undefined;
  if (entry.type === 'person') return evidenceForPerson(candidate, words, at, context, knowledge) ?? elsewhere;
  if (isClub(entry) && isSport(words, at) && !isPlaceSite(words, at, start.proclitics)) return 'evidence:sport';
  if (typeWordBefore(candidate, words, at, knowledge)) return 'evidence:type-word';
  if (elsewhere || !entry.country || !context.countries.has(entry.country)) return elsewhere;
  // الدخان الرمادي has the colour, في الرمادي the town.
  return entry.type !== 'place' || isPlaceSite(words, at, start.proclitics) ? 'evidence:country' : undefined;
}

/** Days, which follow a name without saying more of it: أعلن الحلف الثلاثاء. Folded. */
const DAYS = new Set('الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت اليوم الان امس'.split(' '));

/**
 * True when an adjective with the article stands at a word and makes the noun before it another: الولايات السودانية, مجلس الأمن القومي.
 * The people's word of the entity's own country does not: مدينة نيس الفرنسية.
 */
export function isQualified(words: readonly Word[], at: number, knowledge: Knowledge, country = ''): boolean {
  const word = words[at];
  if (!word?.joins || !word.isDefinite || DAYS.has(word.folded)) return false;
  return !country || demonymCountry(word, knowledge) !== country;
}
