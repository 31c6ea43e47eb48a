/** What the things are called that the panel can go to in the page. */

import type { Article } from '../../src/article.ts';
import type { Selection } from './model.ts';
import { passagesOf } from './passages.ts';
import { pointsOf } from './points.ts';
import type { Story } from './ports.ts';
import { sentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

/** “Paragraph 3”, or “Introduction” for the number 0. */
export const passageLabel = (number: number, words: Words): string =>
  number === 0 ? words.say('panel_introduction') : words.say('panel_paragraph', words.number(number));

/** Where a block stands: the headline, a paragraph, a subhead or a picture, in words. */
export function blockLabel(block: string, article: Article, words: Words): string {
  if (block === 'headline') return words.say('together_headline');
  const passage = passagesOf(article).find((candidate) => candidate.block === block);
  if (passage) return passageLabel(passage.number, words);
  const figure = article.figures.findIndex(({ id }) => id === block);
  return figure < 0 ? words.say('together_subhead') : words.say('panel_picture', words.number(figure + 1));
}

/** The name of a marked bullet among the `count` shown, of a paragraph, of a sentence's place or of a picture; empty for what is not there. */
export function labelOf({ kind, item }: Selection, { article, analysis }: Story, count: number, words: Words): string {
  if (kind === 'sentence') return blockLabel(sentencesOf(article)[item]?.block ?? '', article, words);
  if (kind === 'figure') return words.say('panel_picture', words.number(item + 1));
  const passages = passagesOf(article);
  if (kind === 'passage') return passageLabel(passages[item]?.number ?? 0, words);
  const point = pointsOf(analysis, passages, count).find((candidate) => candidate.item === item);
  return point === undefined ? '' : words.say('panel_marked_bullet', words.number(point.number));
}
