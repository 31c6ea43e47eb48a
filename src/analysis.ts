/** The plain data that Hashiya adds to an article: who is named, and what the story says. */

import type { Span } from './article.ts';
import type { Via } from './via.ts';

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'demonym', 'event', 'agreement', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * known: a listed name, its spelling or a regular variant of it; inferred: by near spelling, by context or title, or
 * English put together from known parts; guessed: transliterated.
 */
export type Confidence = 'known' | 'inferred' | 'guessed';

/** One place where the text names an entity: `text.slice(start, end) === surface`. */
export interface Mention extends Span {
  surface: string;
  via: Via[];
}

export interface Reading {
  english: string;
  type: EntityType;
  description?: string;
}

export interface GlossaryEntry {
  /** Citation form: diacritics and clitics off. */
  arabic: string;
  /** Absent when only `readings` are known. */
  english?: string;
  type: EntityType;
  /** Of one person; absent where not known. */
  gender?: 'm' | 'f';
  /** One line of English; absent when unknown. */
  description?: string;
  confidence: Confidence;
  /** Given by the reader, for this article or for all; absent for what Hashiya found. */
  own?: 'article' | 'everywhere';
  /** Further Latin spellings of a guess. */
  spellings?: string[];
  /** What it may be, when the story leaves it open. */
  readings?: Reading[];
  /** A demonym's country: index into the glossary, when the country is in it. */
  of?: number;
  /** Other Arabic forms of it seen in this article, clitics off. */
  aliases: string[];
  /** In reading order. */
  mentions: Mention[];
}

export interface Bullet {
  /** Arabic, one sentence, readable alone. */
  text: string;
  /** The sentence or sentences it was taken from. */
  sources: Span[];
  /** Indexes into the glossary, in order of mention. */
  entities: number[];
  /** Order of importance, 1 first. */
  rank: number;
  via: Via[];
}

export interface Analysis {
  /** Most salient first, one entry per entity. */
  glossary: GlossaryEntry[];
  /** 3 to 5 in source order, fewer rather than a repeat. */
  bullets: Bullet[];
  /** Further bullets by rank, for a reader who wants a longer list. */
  more: Bullet[];
}
