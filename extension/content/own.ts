/** The document's own properties, whatever the page's markup puts in front of them. */

/**
 * What the document itself has under this name: `<img name="body">` puts a picture where `document.body` was, so the
 * accessor is taken from the prototype, which no markup can touch.
 */
export const own = <K extends keyof Document>(document: Document, name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];

/** A new element, also where the page has a form called `createElement`. */
export const newElement = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] =>
  own(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[K];
