/** From a stretch of the article back to the page. */

import { type Span, texts } from '../../src/article.ts';
import { rangeOf } from '../../src/extract/dom/ranges.ts';
import type { PageStory } from './read-story.ts';

/** A stretch that a block and one of its pieces share. */
interface Shared {
  inBlock: number;
  inPiece: number;
  length: number;
}

/** A block may be put together of several pieces, or be a part of one, as a caption without its credit. */
function shared(block: string, piece: string): Shared | undefined {
  const inBlock = block.indexOf(piece);
  if (piece !== '' && inBlock >= 0) return { inBlock, inPiece: 0, length: piece.length };
  const inPiece = piece.indexOf(block);
  return inPiece >= 0 ? { inBlock: 0, inPiece, length: block.length } : undefined;
}

/** The text of a block, the headline, the standfirst or a caption, by its id; absent when there is none such. */
export const textOf = (story: PageStory, block: string): string | undefined =>
  texts(story.article).find((entry) => entry.block === block)?.text;

/** The ranges of the page that show this stretch; empty when the page shows it no more, or never did (an alt text). */
export function rangesOf(story: PageStory, span: Span): Range[] {
  const text = textOf(story, span.block);
  if (text === undefined) return [];
  const ranges: Range[] = [];
  let next = span.start;
  for (const index of story.origins[span.block] ?? []) {
    const piece = story.pieces[index];
    const source = story.sources[index];
    const part = piece && shared(text, piece.text);
    if (!part || !source) continue;
    // Between two pieces of one block stands a space that belongs to neither.
    const from = text[next] === ' ' && part.inBlock === next + 1 ? next + 1 : next;
    const to = Math.min(span.end, part.inBlock + part.length);
    if (from < part.inBlock || from >= to) continue;
    const shift = part.inPiece - part.inBlock;
    const range = rangeOf(source.texts, from + shift, to + shift);
    if (!range) continue;
    ranges.push(range);
    next = to;
    if (next >= span.end) break;
  }
  return ranges;
}

/** The picture of a figure, where an alt text or tooltip of it was read; absent when the story has none such. */
export function pictureOf({ origins, pieces, sources }: PageStory, figure: string): Element | undefined {
  const numbers = new Set((origins[figure] ?? []).map((index) => pieces[index]?.figure));
  const index = pieces.findIndex((piece, at) => piece.figure !== undefined && numbers.has(piece.figure) && sources[at]?.texts.length === 0);
  return sources[index]?.element;
}
