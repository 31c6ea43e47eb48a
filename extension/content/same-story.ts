/** Whether two readings of a page are the same story, and whether they say the same. */

import type { Article } from '../../src/article.ts';
import type { PageStory } from './read-story.ts';

/** True when one is a later form of the other: the same headline, or half of the shorter one's paragraphs word by word. */
export function isSameStory(a: Article, b: Article): boolean {
  if (a.headline !== undefined && a.headline === b.headline) return true;
  const [shorter, longer] = a.blocks.length < b.blocks.length ? [a, b] : [b, a];
  const texts = new Set(longer.blocks.map(({ text }) => text));
  return shorter.blocks.filter(({ text }) => texts.has(text)).length * 2 >= Math.max(1, shorter.blocks.length);
}

const said = ({ article, repeats, pieces }: PageStory) =>
  JSON.stringify([
    { ...article, url: '', removed: [] },
    repeats.map(({ piece, figure, via }) => [figure, via, pieces[piece]?.text, pieces[piece]?.rendered]),
  ]);

/** True when nothing that the panel shows has changed; the page may have put new elements for it. */
export const saysTheSame = (a: PageStory, b: PageStory): boolean => said(a) === said(b);
