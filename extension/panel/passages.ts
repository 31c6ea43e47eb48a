/** The article's paragraphs as the panel counts and names them. */

import type { Article, Span } from '../../src/article.ts';

/** One paragraph-like unit of the text. */
export interface Passage {
  block: string;
  text: string;
  /** Counted from 1 without subheads; 0 for the introduction. */
  number: number;
}

/** The introduction, when there is one, and every paragraph but the subheads, in reading order. */
export function passagesOf({ standfirst, blocks }: Article): Passage[] {
  const introduction = standfirst === undefined ? [] : [{ block: 'standfirst', text: standfirst, number: 0 }];
  const paragraphs = blocks.filter(({ kind }) => kind !== 'subhead');
  return [...introduction, ...paragraphs.map(({ id, text }, index) => ({ block: id, text, number: index + 1 }))];
}

/** The text of a block, the headline, the standfirst or a caption by its id; empty when there is none. */
export function blockText({ headline, standfirst, blocks, figures }: Article, block: string): string {
  if (block === 'headline') return headline ?? '';
  if (block === 'standfirst') return standfirst ?? '';
  return blocks.find(({ id }) => id === block)?.text ?? figures.find(({ id }) => id === block)?.caption ?? '';
}

/** What the article says at these spans, joined by spaces. */
export const printedText = (article: Article, spans: readonly Span[]): string =>
  spans.map(({ block, start, end }) => blockText(article, block).slice(start, end)).join(' ');

/** The whole of a passage or caption as a span. */
export const wholeOf = (block: string, text: string): Span => ({ block, start: 0, end: text.length });
