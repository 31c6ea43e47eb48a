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

/** What the article says at these spans, joined by spaces; a span of the headline or a caption has its own text. */
export function printedText(article: Article, spans: readonly Span[]): string {
  const textOf = (block: string): string => {
    if (block === 'headline') return article.headline ?? '';
    if (block === 'standfirst') return article.standfirst ?? '';
    return article.blocks.find(({ id }) => id === block)?.text ?? article.figures.find(({ id }) => id === block)?.caption ?? '';
  };
  return spans.map(({ block, start, end }) => textOf(block).slice(start, end)).join(' ');
}

/** The whole of a passage or caption as a span. */
export const wholeOf = (block: string, text: string): Span => ({ block, start: 0, end: text.length });
