/** A name as the reader gives it: what it is, or that it is none; everywhere or in one article. */

import { ENTITY_TYPES, type EntityType } from './analysis.ts';
import { articleAddress } from './article-address.ts';
import { isRecord } from './record.ts';
import { foldKey } from './text/words.ts';

/** What the reader says that a name is. */
export interface OwnMeaning {
  english: string;
  type: EntityType;
  /** One line; absent when not given. */
  description?: string;
}

export interface OwnName {
  arabic: string;
  /** The one article it holds in, as `articleAddress` gives it; absent where it holds everywhere. */
  where?: string;
  /** Absent for words that are not to be taken for a name. */
  meaning?: OwnMeaning;
}

/** Longest texts that are kept, in UTF-16 units. */
export const LONGEST = { arabic: 160, english: 200, description: 500, where: 2000 } as const;

/** Direction controls, characters without ink and halves of surrogate pairs; the joiners stay, as names of other languages need them. */
const WITHOUT_INK = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|\p{Cs}/gu;

/** A text on one line, without direction controls, with single spaces. */
export const plainLine = (text: string): string =>
  text
    .replace(WITHOUT_INK, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What two own names share that cannot both hold: the folded words and the article. */
export const ownKey = ({ arabic, where }: OwnName): string => `${foldKey(arabic)}\n${where ?? ''}`;

export const OWN_FAULTS = ['no-arabic', 'no-english', 'unknown-type', 'no-address', 'too-long'] as const;
/** no-arabic: no words to look for; no-english: a meaning without its name; unknown-type: none of `ENTITY_TYPES`; no-address: not an article's. */
export type OwnFault = (typeof OWN_FAULTS)[number];

const textIn = (value: unknown): string => (typeof value === 'string' ? plainLine(value) : '');

function meaningIn(value: unknown): OwnMeaning | OwnFault {
  const { english: given, type, description: more } = isRecord(value) ? value : {};
  const english = textIn(given);
  const description = textIn(more);
  if (english === '') return 'no-english';
  const known = ENTITY_TYPES.find((one) => one === type);
  if (known === undefined) return 'unknown-type';
  if (english.length > LONGEST.english || description.length > LONGEST.description) return 'too-long';
  return { english, type: known, ...(description && { description }) };
}

/** The own name in a value of any form, its texts made plain, or what is wrong with it. Its own result gives the same again. */
export function ownNameIn(value: unknown): OwnName | OwnFault {
  const { arabic: given, where: place, meaning: said } = isRecord(value) ? value : {};
  const arabic = textIn(given);
  if (foldKey(arabic) === '') return 'no-arabic';
  if (arabic.length > LONGEST.arabic) return 'too-long';
  const where = textIn(place) === '' ? undefined : articleAddress(textIn(place));
  if (where === undefined && textIn(place) !== '') return 'no-address';
  if ((where?.length ?? 0) > LONGEST.where) return 'too-long';
  const meaning = said === undefined ? undefined : meaningIn(said);
  if (typeof meaning === 'string') return meaning;
  return { arabic, ...(where !== undefined && { where }), ...(meaning && { meaning }) };
}

/** The names that hold in an article: those given for it come before those for everywhere, the last given before earlier ones. */
export function ownNamesFor(names: readonly OwnName[], url: string | undefined): OwnName[] {
  const here = url === undefined ? undefined : articleAddress(url);
  const holding = new Map<string, OwnName>();
  for (const name of names.filter(({ where }) => where === undefined)) holding.set(foldKey(name.arabic), name);
  if (here !== undefined) for (const name of names.filter(({ where }) => where === here)) holding.set(foldKey(name.arabic), name);
  return [...holding.values()];
}
