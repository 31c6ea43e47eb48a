import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import { glossaryOf } from './entities/glossary.ts';
import type { Guesser } from './entities/guesser.ts';
import type { Knowledge } from './knowledge/load.ts';
import { type OwnName, ownNamesFor } from './own-name.ts';
import { chooseBullets } from './summary/bullets.ts';

/**
 * What Hashiya has to say of an article: its names explained, its points listed; names that no list has only with a
 * guesser, the reader's own names where they hold. Pure and deterministic.
 */
export function analyse(article: Article, knowledge: Knowledge, guesser?: Guesser, own: readonly OwnName[] = []): Analysis {
  const glossary = glossaryOf(article, knowledge, guesser, ownNamesFor(own, article.url));
  return { glossary, ...chooseBullets(article, glossary) };
}
