/** What tags mean for reading, whoever made the page. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const UNREADABLE = set(
  'script style template noscript iframe object embed applet svg math canvas audio video map head title meta link base select option datalist textarea input progress meter dialog',
);
const BREAKING = set(
  'address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead time tr ul',
);
const SUBHEADS = set('h1 h2 h3 h4 h5 h6');

/** Elements whose inside is no text of the page. */
export const isUnreadable = (tag: string): boolean => UNREADABLE.has(tag);

/** Elements that end a line of text; custom elements are taken for such, as their style is not known. */
export const isBreaking = (tag: string): boolean => BREAKING.has(tag) || tag.includes('-');

export const isHeading = (tag: string): boolean => SUBHEADS.has(tag);
