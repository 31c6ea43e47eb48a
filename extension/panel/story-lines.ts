/** What is read aloud from a place of the story on. */

import type { Article, Span } from '../../src/article.ts';
import type { Line } from './aloud.ts';
import type { Selection } from './model.ts';
import { blockText } from './passages.ts';
import { sentenceAt } from './sentences.ts';

/** Index of the sentence that a selected place lies in; 0, the beginning, without one. */
export function sentenceOf(all: readonly Span[], selected: Selection | null, places: readonly Span[]): number {
  const place = places[selected?.place ?? 0] ?? places[0];
  return place === undefined ? 0 : Math.max(0, sentenceAt(all, place));
}

/** From this sentence to the end of the text, without captions; from within a caption to its end. */
export function linesFrom(article: Article, all: readonly Span[], index: number): Line[] {
  const captions = new Set(article.figures.map(({ id }) => id));
  const start = all[index];
  const isCaption = start !== undefined && captions.has(start.block);
  return all
    .slice(index)
    .filter(({ block }) => (isCaption ? block === start.block : !captions.has(block)))
    .map((span) => ({ text: blockText(article, span.block).slice(span.start, span.end), spans: [span] }));
}
