/** Finding in what is kept: by typing in either script, and by article. */

import { foldKey } from '../text/words.ts';
import type { ArticleFacts, Kept } from './kept.ts';
import { articleKey, isOf } from './kept.ts';

/** What of a kept thing can be found by typing. */
const searched = ({ arabic, english, description, note, places }: Kept): string =>
  foldKey([arabic, english, description, note, ...places.flatMap(({ sentence, article }) => [sentence, article.headline])].join('\n'));

/** The things with all of the typed words in them, whatever the spelling (اوروبا finds أوروبا), kept from this article or from any. */
export function find(items: readonly Kept[], typed: string, article?: ArticleFacts): Kept[] {
  const words = foldKey(typed).split(' ').filter(Boolean);
  return items.filter((item) => {
    if (article && !item.places.some((place) => isOf(place, article))) return false;
    const text = searched(item);
    return words.every((word) => text.includes(word));
  });
}

/** The articles that things were kept from, the one kept from last first; with the newest of what is known of each. */
export function articlesOf(items: readonly Kept[]): ArticleFacts[] {
  const places = items.flatMap((item) => item.places).sort((a, b) => (a.at < b.at ? 1 : Number(a.at > b.at) * -1));
  const known = new Map<string, ArticleFacts>();
  for (const { article } of places) {
    const key = articleKey(article);
    if (!known.has(key)) known.set(key, article);
  }
  return [...known.values()];
}
