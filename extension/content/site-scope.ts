/** What the two scripts on other sites share: the world that only content scripts of ours can see, and a rule. */

import type { Opened, Opening } from './open.ts';
import { own } from './own.ts';

export type Opener = (opening: Opening) => Opened;

/** The content scripts' own global; the page's scripts have another one. */
export type SiteScope = typeof globalThis & { hashiya?: { opener(open: Opener): void } };

/** What pages say of themselves when they are one story. */
const STORY = 'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype$="/NewsArticle"]';
const ARABIC = ':is(html, body)[lang|="ar"], :is(html, body)[dir="rtl" i]';

/** True when a page of any site says that it is an article and in Arabic: no reading, two selectors. */
export const isOwnWord = (document: Document): boolean =>
  [STORY, ARABIC].every((selector) => own(document, 'querySelector').call(document, selector));
