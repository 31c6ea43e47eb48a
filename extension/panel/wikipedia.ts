/** Where a name that is not explained can be searched for; nothing is asked before the reader follows the link. */

import type { GlossaryEntry } from '../../src/analysis.ts';

export interface Search {
  language: 'en' | 'ar';
  /** What is searched for. */
  term: string;
  /** The address without the term, as it is shown. */
  before: string;
  href: string;
}

const searchFor = (language: Search['language'], term: string): Search => {
  const before = `https://${language}.wikipedia.org/w/index.php?search=`;
  return { language, term, before, href: before + encodeURIComponent(term) };
};

const isExplained = ({ description, readings, of }: GlossaryEntry): boolean =>
  description !== undefined || of !== undefined || (readings ?? []).some((reading) => reading.description !== undefined);

/** The searches for a name that has no explanation, in English where its English is known; none for an explained one. */
export function searchesFor(entry: GlossaryEntry): Search[] {
  if (isExplained(entry)) return [];
  return [...(entry.english === undefined ? [] : [searchFor('en', entry.english)]), searchFor('ar', entry.arabic)];
}
