/** What is selected in a page. */

/** A selection with the text around it and what the page says of its article. */
export interface Grabbed {
  text: string;
  /** The text of the paragraph that the selection begins in. */
  around: string;
  url: string;
  headline?: string;
  published?: string;
}

/**
 * The page's selection; undefined when nothing is selected. It is put into the page by itself (`scripting.executeScript`),
 * so nothing outside it can be used.
 */
export function grabSelection(): Grabbed | undefined {
  const selection = getSelection();
  const text = selection?.toString().replace(/\s+/g, ' ').trim();
  if (!selection || !text || selection.rangeCount === 0) return undefined;
  const { startContainer } = selection.getRangeAt(0);
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const paragraph = start?.closest('p, li, blockquote, figcaption, h1, h2, h3, h4, td, div');
  const said = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute)?.trim();
  const headline = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || said('meta[property="og:title"]', 'content');
  const published = said('meta[property="article:published_time"], meta[name="article:published_time"]', 'content');
  return {
    text,
    around: (paragraph?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 5000),
    url: location.href,
    ...(headline && { headline }),
    ...(published && { published }),
  };
}
