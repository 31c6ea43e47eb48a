/** What the analysis command accepts, and the article in it. */

import type { Article } from '../src/article.ts';
import { type Cleaned, clean } from '../src/extract/clean.ts';
import { CLASS_FREE, readPage } from '../src/extract/dom/read.ts';
import type { Draft } from '../src/extract/draft.ts';
import { articleOf } from '../src/extract/extracted.ts';
import { readScrape } from '../src/extract/scrape.ts';
import { isRecord } from '../src/record.ts';
import { InputError } from './input-error.ts';
import { ownAddress } from './own-address.ts';
import { isHiddenIn, parsePage } from './page.ts';
import { requireReadable } from './unreadable.ts';

export { InputError, MAX_INPUT } from './input-error.ts';

/** One input: a page, a scraped page, or an article already extracted. */
export type Input =
  | { kind: 'html'; html: string; url?: string }
  | { kind: 'text'; text: string }
  | { kind: 'paragraphs'; paragraphs: string[]; headline?: string; standfirst?: string; captions?: string[]; url?: string };

/** What a file holds: a page or a scrape. */
export type FileInput = Extract<Input, { kind: 'html' | 'text' }>;

const KINDS = ['html', 'text', 'paragraphs'] as const;
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

function optionalString<K extends string>(record: Record<string, unknown>, key: K): { [key in K]?: string } {
  const value = record[key];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') throw new InputError('bad-input', `"${key}" must be a string`);
  return { [key]: value } as { [key in K]?: string };
}

/** The input in one parsed line of JSON; throws an `InputError` when the line has another form. */
export function inputOf(line: unknown): { id: unknown; input: Input } {
  if (!isRecord(line)) throw new InputError('bad-input', 'a line must be a JSON object');
  if (!('id' in line)) throw new InputError('bad-input', 'a line must have an "id"');
  const given = KINDS.filter((kind) => line[kind] !== undefined);
  const kind = given[0];
  if (given.length !== 1 || !kind)
    throw new InputError('bad-input', `a line must have exactly one of ${KINDS.map((k) => `"${k}"`).join(', ')}`);
  if (kind === 'paragraphs') {
    const { paragraphs, captions } = line;
    if (!isStrings(paragraphs)) throw new InputError('bad-input', '"paragraphs" must be an array of strings');
    if (captions !== undefined && captions !== null && !isStrings(captions))
      throw new InputError('bad-input', '"captions" must be an array of strings');
    return {
      id: line.id,
      input: {
        kind,
        paragraphs,
        ...optionalString(line, 'headline'),
        ...optionalString(line, 'standfirst'),
        ...optionalString(line, 'url'),
        ...(isStrings(captions) && { captions }),
      },
    };
  }
  const content = line[kind];
  if (typeof content !== 'string') throw new InputError('bad-input', `"${kind}" must be a string`);
  return { id: line.id, input: kind === 'html' ? { kind, html: content, ...optionalString(line, 'url') } : { kind, text: content } };
}

/** How a page is read. */
export interface Reading {
  /** Reads it as a page of a publisher that nobody knows. */
  withoutProfile?: boolean | undefined;
}

/** The pieces of a page or scrape, before cleaning. */
export function draftOf(input: FileInput, { withoutProfile }: Reading = {}): Draft {
  const content = input.kind === 'html' ? input.html : input.text;
  requireReadable(content, input.kind === 'html');
  if (input.kind === 'text') return readScrape(content);
  const document = parsePage(content);
  const env = { url: input.url ?? ownAddress(document) ?? '', isHidden: isHiddenIn(document) };
  return readPage(document, env, withoutProfile ? CLASS_FREE : undefined).draft;
}

/** The cleaned draft of a page or scrape; throws an `InputError` when no paragraph is left. */
export function cleanedOf(draft: Draft): Cleaned {
  const cleaned = clean(draft);
  requireParagraphs(cleaned.article);
  return cleaned;
}

/** The article of any input; throws an `InputError` when it has no paragraphs. */
export function articleIn(input: Input, reading?: Reading): Article {
  if (input.kind !== 'paragraphs') return cleanedOf(draftOf(input, reading)).article;
  const article = articleOf(input);
  requireParagraphs(article);
  return article;
}

function requireParagraphs(article: Article): void {
  if (article.blocks.length) return;
  throw new InputError(
    'not-an-article',
    article.gated ? 'the page asks for a subscription or a login' : 'no paragraph of a story was found',
  );
}
