/** A page as a draft: the one way from a `Document` into the core. */

import type { Draft } from '../draft.ts';

/** Where a piece stands in the page; `texts` is empty for attributes. */
export interface Source {
  element: Element;
  texts: readonly Text[];
}

/** A draft and, for each of its pieces, the place it was read from. */
export interface PageReading {
  draft: Draft;
  sources: readonly Source[];
}

export interface PageEnvironment {
  url: string;
  /** True when the page does not paint this element itself; its ancestors are asked one by one. */
  isHidden(element: Element): boolean;
}

/** What the page says, in page order; a draft without paragraphs when no reader knows the page. */
export function readPage(_document: Document, env: PageEnvironment): PageReading {
  return { draft: { site: 'generic', url: env.url, pieces: [], facts: {} }, sources: [] };
}
