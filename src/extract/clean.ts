/** From a draft to an article: what is story stays, every other piece is listed with its reason. */

import type { Article } from '../article.ts';
import type { Via } from '../via.ts';
import type { Draft } from './draft.ts';

export interface Repeat {
  /** Index of the piece in the draft. */
  piece: number;
  /** Id of the figure whose caption or credit it gives once more. */
  figure: string;
  via: Via[];
}

export interface Cleaned {
  article: Article;
  /** Piece indexes by `headline`, `standfirst`, block id or figure id; the one to read first. */
  origins: Record<string, number[]>;
  repeats: Repeat[];
}

/** The article in a draft. */
export function clean(draft: Draft): Cleaned {
  const blocks = draft.pieces.map(({ text }, i) => ({ id: `b${i + 1}`, kind: 'paragraph' as const, text }));
  return { article: { site: draft.site, blocks, figures: [], removed: [] }, origins: {}, repeats: [] };
}
