/** What is exported, one row a name, bullet or selection and place: the same for all forms. */

import type { Analysis, Confidence, EntityType, GlossaryEntry } from '../../analysis.ts';
import type { Article } from '../../article.ts';
import { texts } from '../../article.ts';
import { isRecord } from '../../record.ts';
import { sentences } from '../../text/sentences.ts';
import type { ArticleFacts, Kept, KeptKind } from '../kept.ts';
import { articleFactsFrom, keepableFrom, keptId, nameId, textsIn } from '../kept.ts';

export interface ExportRow {
  id: string;
  kind: KeptKind;
  arabic: string;
  english?: string;
  /** Of a name. */
  type?: EntityType;
  description?: string;
  /** Of a name's English; absent where the reader has written it. */
  confidence?: Confidence;
  sentence?: string;
  note?: string;
  article: ArticleFacts;
  /** The moment of keeping, ISO 8601; absent for a glossary. */
  at?: string;
}

export const EXPORT_FORMS = ['markdown', 'csv', 'json', 'anki'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The rows of everything kept, the article that was kept from last first. */
export const rowsOfKept = (items: readonly Kept[]): ExportRow[] =>
  items
    .flatMap(({ places, ...item }) => places.map(({ article, sentence, at }) => ({ ...item, ...(sentence && { sentence }), article, at })))
    .sort((a, b) => (a.at < b.at ? 1 : Number(a.at > b.at) * -1));

/** The facts of an article that are kept and exported with what comes from it. */
export const factsOf = ({ url, headline, published }: Article): ArticleFacts => ({
  ...(url !== undefined && { url }),
  ...(headline !== undefined && { headline }),
  ...(published !== undefined && { published }),
});

/** The English of an entry; its readings with a stroke between when the story leaves it open; absent when there is none. */
export const englishIn = ({ english, readings }: GlossaryEntry): string | undefined =>
  english ?? (readings?.map((reading) => reading.english).join(' / ') || undefined);

/** The sentence of an article that holds an offset of a block; absent when the block is no part of it. */
export function sentenceAt(article: Article, block: string, offset: number): string | undefined {
  const text = texts(article).find((one) => one.block === block)?.text;
  const found = text === undefined ? undefined : sentences(text).find(({ start, end }) => offset >= start && offset < end);
  return found && text?.slice(found.start, found.end);
}

/** A name of the glossary with the sentence of its first mention. */
export function rowOfName(entry: GlossaryEntry, article: Article): ExportRow {
  const english = englishIn(entry);
  const [mention] = entry.mentions;
  const sentence = mention && sentenceAt(article, mention.block, mention.start);
  return {
    id: nameId(entry.arabic, entry.type),
    kind: 'name',
    arabic: entry.arabic,
    ...(english !== undefined && { english }),
    type: entry.type,
    ...(entry.description !== undefined && { description: entry.description }),
    confidence: entry.confidence,
    ...(sentence !== undefined && { sentence }),
    article: factsOf(article),
  };
}

/** The rows of an article's whole glossary, in its order. */
export const rowsOfGlossary = (article: Article, { glossary }: Pick<Analysis, 'glossary'>): ExportRow[] =>
  glossary.map((entry) => rowOfName(entry, article));

/** True for a name whose English was only guessed from its letters. */
export const isGuess = ({ confidence }: ExportRow): boolean => confidence === 'guessed';

/** The rows in a value of any form, such as a message from another part; what is no row is left out. */
export function rowsFrom(value: unknown): ExportRow[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const thing = keepableFrom(one);
    if (!thing || !isRecord(one)) return [];
    return [{ ...thing, ...textsIn(one, ['note', 'at']), id: keptId(thing), article: articleFactsFrom(one.article) }];
  });
}
