/** Cheap enough for every page of the publisher: a few selectors and the shape of the address, nothing else. */

/** `/2021/04/13/some-story`, also under a desk (`/my-europe/2021/04/13/…`): stories and videos have a date, home and section pages have none. */
const STORY_ADDRESS = /^https?:\/\/[^/]+\/(?:[^/?#]+\/){0,3}\d{4}\/\d{2}\/\d{2}\/[^/?#]+/;

/** The body of a story, by what the templates of 2024 and 2026 call it. */
const STORY_BODY = '.js-article-content, .c-article-content, .c-article-summary';

/** By the prototype's own method: `<form name="querySelector">` puts itself in front of the document's. */
const has = (document: Document, selector: string): boolean => Document.prototype.querySelector.call(document, selector) !== null;

/** True when the page at `url` is one story, false on home, section and topic pages and wherever a story is only teased. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (has(document, STORY_BODY)) return true;
  if (!STORY_ADDRESS.test(url)) return false;
  return has(document, 'meta[property="og:type"][content="article"], h1');
}
