/** The plain data that says what a page's story is; also the message from page to background. */

import { isRecord } from './record.ts';
import type { Via } from './via.ts';

export const BLOCK_KINDS = ['paragraph', 'subhead', 'quote', 'listItem'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One paragraph-like unit of the body, its text as the page shows it with white space collapsed. */
export interface Block {
  id: string;
  kind: BlockKind;
  text: string;
}

/** One picture of the story: its caption without the credit, and who owns it when the page says so. */
export interface Figure {
  id: string;
  caption: string;
  credit?: string;
}

export const REMOVAL_REASONS = [
  'duplicate-caption',
  'duplicate-headline',
  'credit',
  'byline',
  'date',
  'share',
  'advert',
  'related',
  'newsletter',
  'comments',
  'tags',
  'label',
  'notice',
  'embed',
  'navigation',
  'hidden',
  'other',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A piece of the page that is not in the story, why it went, and the rules that said so. */
export interface Removed {
  reason: RemovalReason;
  text: string;
  via: Via[];
}

/** A stretch of one block: UTF-16 offsets into its raw text; `headline`, `standfirst` and figure ids are blocks too. */
export interface Span {
  block: string;
  start: number;
  end: number;
}

export const SITES = ['euronews', 'generic', 'text'] as const;
/** The site profile that read the page; `text` for a scrape or an already extracted article. */
export type Site = (typeof SITES)[number];

export interface Article {
  /** Absent when unknown. */
  url?: string;
  site: Site;
  /** Absent when the page has none, as some scrapes. */
  headline?: string;
  standfirst?: string;
  byline?: string;
  /** ISO 8601 with zone; absent when unknown. */
  published?: string;
  /** The desk the publisher files the story under; absent when unknown. */
  section?: string;
  /** Reading order. */
  blocks: Block[];
  figures: Figure[];
  /** Present when the body was longer than what was read. */
  truncated?: { readCharacters: number; totalCharacters: number };
  /** Present when the page shows the beginning alone and asks the reader to subscribe or to log in for the rest. */
  gated?: true;
  removed: Removed[];
}

/** Every readable text of an article with its block id, in the order headline, standfirst, blocks, captions. */
export function texts(article: Article): { block: string; text: string }[] {
  const out: { block: string; text: string }[] = [];
  if (article.headline !== undefined) out.push({ block: 'headline', text: article.headline });
  if (article.standfirst !== undefined) out.push({ block: 'standfirst', text: article.standfirst });
  for (const { id, text } of article.blocks) out.push({ block: id, text });
  for (const { id, caption } of article.figures) out.push({ block: id, text: caption });
  return out;
}

const isOptionalString = (value: unknown) => value === undefined || typeof value === 'string';
const oneOf = (list: readonly string[], value: unknown) => typeof value === 'string' && list.includes(value);
const isListOf = (value: unknown, test: (item: Record<string, unknown>) => boolean) =>
  Array.isArray(value) && value.every((item) => isRecord(item) && test(item));

/** True when an unknown value, such as a message from another process, has the whole form of an `Article`. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  return (
    oneOf(SITES, value.site) &&
    [value.url, value.headline, value.standfirst, value.byline, value.published, value.section].every(isOptionalString) &&
    isListOf(value.blocks, (b) => typeof b.id === 'string' && oneOf(BLOCK_KINDS, b.kind) && typeof b.text === 'string') &&
    isListOf(value.figures, (f) => typeof f.id === 'string' && typeof f.caption === 'string' && isOptionalString(f.credit)) &&
    isListOf(value.removed, (r) => oneOf(REMOVAL_REASONS, r.reason) && typeof r.text === 'string' && Array.isArray(r.via)) &&
    (value.gated === undefined || value.gated === true) &&
    (value.truncated === undefined ||
      (isRecord(value.truncated) &&
        typeof value.truncated.readCharacters === 'number' &&
        typeof value.truncated.totalCharacters === 'number'))
  );
}
