/** Names that are another word, or another thing, beside certain neighbours. */

import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { isPlaceSite } from './evidence.ts';
import type { Word } from './reader.ts';
import { opensType } from './type-words.ts';

/** Folded verbs and nouns of measure after a diameter. */
const MEASURES = new Set('يبلغ بلغ يصل يتراوح يقارب يزيد يتجاوز نصف متر كيلومتر عشره مايه'.split(' '));

/** بقطر 10 أمتار, بقطر يبلغ مترين: a diameter. */
const isDiameter = ({ start: { stem, proclitics } }: Candidate, next: Word) =>
  stem === 'قطر' && proclitics.includes('bi') && (/^\d/.test(next.folded) || MEASURES.has(next.folded));

const YEAR = /\b(?:19|20)\d\d\b/g;

/** أولمبياد طوكيو 1964 is not the one of 2020: the year behind an event is none of those in its English and explanation. */
export function isOfOtherYear({ entry, length, form }: Candidate, words: readonly Word[], at: number): boolean {
  if (entry.type !== 'event' || form.words.some((word) => /\d/.test(word))) return false;
  const behind = words[at + length];
  const year = behind?.joins && (behind.folded === 'عام' || behind.folded === 'سنه') ? words[at + length + 1] : behind;
  if (!year?.joins || !/^(?:19|20)\d\d$/.test(year.folded)) return false;
  return entry.english.match(YEAR) !== null && !`${entry.english} ${entry.description}`.match(YEAR)?.includes(year.folded);
}

/** بحماس is with enthusiasm, unless the movement was named in full. */
const isEnthusiasm = ({ start: { stem, proclitics }, form }: Candidate, { named }: Context) =>
  stem === 'حماس' && proclitics.includes('bi') && !named.get(form.entry)?.length;

/** Towns whose names are nouns in the accusative: درعا a shield, صيدا a catch, جبلا a mountain. Folded. */
const ACCUSATIVES = new Set(['درعا', 'صيدا', 'جبلا']);

/** كان الجدار درعا: no town where neither a preposition nor the country of the story speaks for it. */
export const isAccusative = (
  { start: { stem, proclitics }, length, entry }: Candidate,
  words: readonly Word[],
  at: number,
  { countries }: Context,
) =>
  length === 1 &&
  entry.type === 'place' &&
  ACCUSATIVES.has(stem) &&
  !countries.has(entry.country) &&
  !isPlaceSite(words, at, proclitics) &&
  !words[at - 1]?.starts.some((before) => opensType(before.stem, 'place'));

/** الحروب بالوكالة, رئيس بالوكالة: by proxy, acting; no short form of an agency. */
const isByProxy = ({ start: { stem, proclitics }, form: { kind } }: Candidate) =>
  kind === 'short' && stem === 'الوكاله' && proclitics.includes('bi');

/** True when a name of one word is another word here. */
export function isOtherWord(candidate: Candidate, words: readonly Word[], at: number, context: Context): boolean {
  if (isEnthusiasm(candidate, context) || isByProxy(candidate)) return true;
  const next = words[at + candidate.length];
  return candidate.length === 1 && next?.joins === true && isDiameter(candidate, next);
}
