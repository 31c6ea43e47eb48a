/** The address a page gives for itself: its canonical link, else its `og:url`; undefined when it gives none. */
export function ownAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"][content]')?.getAttribute('content') ?? undefined;
}
