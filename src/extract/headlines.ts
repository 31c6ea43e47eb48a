/** The headline of a page or scrape, and its repeats. */

import { beginsWith, sameWords } from './alike.ts';
import { type Cleaning, type Item, isOpenStory, remove } from './cleaning.ts';
import { furnitureOf } from './furniture.ts';
import { isHeadlineLike, isRunning, wordCount } from './line-forms.ts';

const NOW_READING = /^(?:تقر[أا] الآن|now reading)\s*:?$/iu;

/** A scrape's menu may have hundreds of lines that look like headlines. */
const MOST_CANDIDATES = 60;

/** The headline: the markup's, or the first line before the story that can be one. Captions and repeats are judged by it. */
export function findHeadline(state: Cleaning): void {
  const marked = state.items.filter((item) => item.piece.hint === 'headline');
  const first = marked[0] ?? lineHeadline(state);
  if (!first) return;
  first.verdict = { as: 'headline' };
  state.headline = first;
  for (const item of marked) if (item !== first) remove(item, { reason: 'duplicate-headline', via: 'headline:repeated' });
}

/** The lines before the first running text; the story begins after them. */
export function preamble(state: Cleaning): Item[] {
  const lines = state.items.filter((item) => item.piece.hint === 'line');
  const start = lines.findIndex((item) => isOpenStory(item) && isRunning(item.piece.text) && !furnitureOf(item.piece.text));
  return start < 0 ? [] : lines.slice(0, start);
}

function lineHeadline(state: Cleaning): Item | undefined {
  const before = preamble(state);
  const labelled = before.findIndex((item) => NOW_READING.test(item.piece.text));
  const candidates = before.filter((item) => isHeadlineLike(item.piece.text) && !furnitureOf(item.piece.text)).slice(0, MOST_CANDIDATES);
  // تقرأ الآن: stands before the headline and nothing else.
  const afterLabel = labelled < 0 ? undefined : candidates.find((item) => item.index > (before[labelled]?.index ?? 0));
  const twice = candidates.find((item) => candidates.some((other) => other !== item && sameWords(other, item)));
  const found = afterLabel ?? twice ?? candidates[0];
  return found && !isCutStandfirst(state, found) ? found : undefined;
}

/** The first characters of the first paragraph, cut mid-sentence, stand where a headline would. */
function isCutStandfirst(state: Cleaning, item: Item): boolean {
  const paragraph = state.items.find((other) => other.index > item.index && other.piece.hint === 'line' && isRunning(other.piece.text));
  return paragraph !== undefined && wordCount(item.piece.text) >= 8 && beginsWith(paragraph, item.piece.text);
}

/** Every further line that is the headline again, after the captions, for a caption may be the headline's twin. */
export function repeatedHeadlines(state: Cleaning): void {
  const { headline } = state;
  if (!headline || wordCount(headline.piece.text) < 2) return;
  for (const item of state.items)
    if (isOpenStory(item) && sameWords(item, headline)) remove(item, { reason: 'duplicate-headline', via: 'headline:repeated' });
}
