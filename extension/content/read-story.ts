/** The page as the opened panel knows it: the article, and the way back from each of its texts to the page. */

import type { Article } from '../../src/article.ts';
import { type Cleaned, clean } from '../../src/extract/clean.ts';
import { paintTest } from '../../src/extract/dom/painted.ts';
import { readPage, type Source } from '../../src/extract/dom/read.ts';
import type { PageReader } from '../../src/extract/dom/reading.ts';
import type { Piece } from '../../src/extract/draft.ts';
import { HIDDEN_ATTRIBUTE } from './hiding.ts';

export interface PageStory {
  article: Article;
  origins: Cleaned['origins'];
  repeats: Cleaned['repeats'];
  pieces: readonly Piece[];
  /** One for each piece. */
  sources: readonly Source[];
}

/** The story as the page stands now, by these readers or all there are; its `blocks` are empty when there is none. */
export function readStory(view: Window, document: Document, readers?: readonly PageReader[]): PageStory {
  const { draft, sources } = readPage(document, { url: view.location.href, isHidden: paintTest(view, HIDDEN_ATTRIBUTE) }, readers);
  const { article, origins, repeats } = clean(draft);
  return { article, origins, repeats, pieces: draft.pieces, sources };
}
