/** The sites that Hashiya may read: the publisher's, and those that the reader has allowed. */

/** The publisher whose pages are read unasked. */
export const OWN_HOST = 'arabic.euronews.com';

/** The match pattern of one site, as the browser's permissions name it. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The patterns among these that the reader has allowed beside the publisher's own, sorted. */
export const otherSites = (origins: readonly string[]): string[] =>
  origins.filter((origin) => origin.startsWith('https://') && origin !== patternOf(OWN_HOST)).sort();

/** The host in what a reader types or pastes: a name or an https address; undefined for anything else. */
export function siteIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  return protocol === 'https:' && username === '' && /^[^.*]+(?:\.[^.*]+)+$/.test(hostname) ? hostname : undefined;
}
