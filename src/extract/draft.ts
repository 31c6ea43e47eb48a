/** A page as read, before anything is judged: pieces of text in page order, each with what the markup hints. */

import type { RemovalReason, Site } from '../article.ts';
import type { Via } from '../via.ts';

/**
 * What the markup (or, in a scrape, the line itself) says a piece is. `line` says nothing: the rules must find out.
 * `alt` and `tooltip` are attributes of a picture; `captionBox` is a caption that comes with its credit in one box.
 */
export type Hint =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'subhead'
  | 'quote'
  | 'listItem'
  | 'caption'
  | 'captionBox'
  | 'alt'
  | 'tooltip'
  | 'line'
  | RemovalReason;

export interface Piece {
  /** White space collapsed, otherwise as on the page. */
  text: string;
  hint: Hint;
  /** The picture it belongs to, numbered in page order from 0; absent for text that is no picture's. */
  figure?: number;
  /** Painted on the page, as against an attribute or hidden text. */
  rendered: boolean;
  /** The rule that gave the hint. */
  via: Via;
}

/** What the page says of itself in meta tags and JSON-LD; each absent when it says nothing. */
export interface PageFacts {
  headline?: string;
  description?: string;
  byline?: string;
  /** As written in the markup. */
  published?: string;
  section?: string;
  /** The page's data say that the story is not free to read. */
  paid?: true;
}

export interface Draft {
  site: Site;
  url?: string;
  pieces: Piece[];
  facts: PageFacts;
  /** Present when reading stopped at the cap. */
  truncated?: { readCharacters: number; totalCharacters: number };
}
