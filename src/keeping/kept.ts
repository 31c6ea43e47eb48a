/** The plain data that a reader keeps: names, bullets and selections, each with the places it was kept from. */

import type { Confidence, EntityType } from '../analysis.ts';
import { ENTITY_TYPES } from '../analysis.ts';
import { isRecord } from '../record.ts';
import { foldKey } from '../text/words.ts';
import { stableHash } from './stable-id.ts';

export const KEPT_KINDS = ['name', 'bullet', 'selection'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

const CONFIDENCES: readonly Confidence[] = ['known', 'inferred', 'guessed'];

/** What is known of an article; a part is absent when the page does not say it. */
export interface ArticleFacts {
  url?: string;
  headline?: string;
  /** ISO 8601. */
  published?: string;
}

/** Where and when something was kept. */
export interface KeptPlace {
  article: ArticleFacts;
  /** The sentence it stands in; absent when it is the sentence itself. */
  sentence?: string;
  /** The moment of keeping, ISO 8601. */
  at: string;
}

/** One thing as the panel or the page gives it, before it is kept. */
export interface Keepable {
  kind: KeptKind;
  /** Citation form of a name, text of a bullet or selection. */
  arabic: string;
  english?: string;
  /** Of a name. */
  type?: EntityType;
  description?: string;
  /** Of a name's English; absent once the reader has written it. */
  confidence?: Confidence;
  sentence?: string;
}

export interface Kept extends Omit<Keepable, 'sentence'> {
  /** The same for the same name, or the same sentence, wherever and whenever it is kept. */
  id: string;
  note?: string;
  /** At least one, the oldest first. */
  places: readonly KeptPlace[];
}

/** A name that stands on top of the list, and is marked, in every article. */
export interface Pin {
  id: string;
  arabic: string;
  english?: string;
  type: EntityType;
}

/** The longest text that is kept, in UTF-16 units. */
export const LONGEST = 10_000;

/** The id of a name by its citation form and type: أوروبا and اوروبا are one, أميركا and أمريكا two. */
export const nameId = (arabic: string, type: EntityType): string => stableHash(`name\n${type}\n${foldKey(arabic) || arabic}`);

/** The id of what is to be kept. */
export const keptId = ({ kind, arabic, type = 'other' }: Pick<Keepable, 'kind' | 'arabic' | 'type'>): string =>
  kind === 'name' ? nameId(arabic, type) : stableHash(`${kind}\n${foldKey(arabic) || arabic}`);

/** What an article is told from others by: its address without the fragment, which names a place in it; without one its headline. */
export const articleKey = ({ url, headline }: ArticleFacts): string => url?.replace(/#.*$/s, '') ?? `\n${headline ?? ''}`;

/** True when something was kept from this article. */
export const isOf = (place: KeptPlace, article: ArticleFacts): boolean => articleKey(place.article) === articleKey(article);

type Unknown = Readonly<Record<string, unknown>>;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

/** The texts of a record under these keys, without those that are missing, empty or no text. */
export const textsIn = <K extends string>(value: Unknown, keys: readonly K[]): Partial<Record<K, string>> =>
  Object.fromEntries(keys.flatMap((key) => (textIn(value[key]) === undefined ? [] : [[key, value[key]]]))) as Partial<Record<K, string>>;

/** The article that a value of any form describes. */
export const articleFactsFrom = (value: unknown): ArticleFacts => (isRecord(value) ? textsIn(value, ['url', 'headline', 'published']) : {});

/** What a value of any form asks to keep; undefined when it is nothing that can be kept. */
export function keepableFrom(value: unknown): Keepable | undefined {
  if (!isRecord(value)) return undefined;
  const kind = oneOf(KEPT_KINDS, value.kind);
  const arabic = textIn(value.arabic);
  if (kind === undefined || arabic === undefined) return undefined;
  const type = kind === 'name' ? (oneOf(ENTITY_TYPES, value.type) ?? 'other') : undefined;
  const confidence = oneOf(CONFIDENCES, value.confidence);
  return {
    kind,
    arabic,
    ...textsIn(value, ['english', 'description', 'sentence']),
    ...(type && { type }),
    ...(confidence && { confidence }),
  };
}

function placeFrom(value: unknown): KeptPlace[] {
  if (!isRecord(value)) return [];
  const at = textIn(value.at);
  if (at === undefined || Number.isNaN(Date.parse(at))) return [];
  return [{ article: articleFactsFrom(value.article), ...textsIn(value, ['sentence']), at }];
}

/** The kept thing in a stored value of any form; undefined when it is none. */
export function keptFrom(value: unknown): Kept | undefined {
  const keepable = keepableFrom(value);
  if (keepable === undefined || !isRecord(value) || !Array.isArray(value.places)) return undefined;
  const { sentence: _, ...rest } = keepable;
  const places = value.places.flatMap(placeFrom);
  return places.length === 0 ? undefined : { ...rest, ...textsIn(value, ['note']), id: keptId(keepable), places };
}

/** The pin in a stored value of any form; undefined when it is none. */
export function pinFrom(value: unknown): Pin | undefined {
  if (!isRecord(value)) return undefined;
  const arabic = textIn(value.arabic);
  const type = oneOf(ENTITY_TYPES, value.type);
  return arabic === undefined || type === undefined
    ? undefined
    : { id: nameId(arabic, type), arabic, type, ...textsIn(value, ['english']) };
}
