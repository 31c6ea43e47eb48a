import { glossaryOf } from '../../../src/entities/glossary.ts';
import type { Knowledge } from '../../../src/knowledge/load.ts';
import { articleOf } from './articles.ts';

/** What paragraphs name by these lists, in reading order: `surface = English`. */
export const namesIn =
  (knowledge: Knowledge) =>
  (...paragraphs: string[]) =>
    glossaryOf(articleOf(...paragraphs), knowledge)
      .flatMap(({ english, mentions }) => mentions.map((mention) => ({ english, ...mention })))
      .sort((a, b) => a.block.localeCompare(b.block) || a.start - b.start)
      .map(({ english, surface }) => `${surface} = ${english}`);
