/** What reading a page needs and gives. */

import type { Draft } from '../draft.ts';

/** Where a piece stands in the page. */
export interface Source {
  /** The nearest element that holds the whole piece as a line or part of its own; the picture itself for an attribute. */
  element: Element;
  /** Empty for attributes. */
  texts: readonly Text[];
}

/** A draft and, for each of its pieces, the place it was read from. */
export interface PageReading {
  draft: Draft;
  sources: readonly Source[];
}

export interface PageEnvironment {
  /** The page's address; empty when unknown, then the page's own word is taken. */
  url: string;
  /** True when the page does not paint this element, because of its own style or of what it stands in. */
  isHidden: (element: Element) => boolean;
}

/** One way to read a page; undefined when it does not know the page. */
export type PageReader = (document: Document, env: PageEnvironment) => PageReading | undefined;
