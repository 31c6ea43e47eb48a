import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import { glossaryOf } from './entities/glossary.ts';
import type { Knowledge } from './knowledge/load.ts';
import { chooseBullets } from './summary/bullets.ts';

/** What Hashiya has to say of an article: its names explained, its points listed. Pure and deterministic. */
export function analyse(article: Article, knowledge: Knowledge): Analysis {
  const glossary = glossaryOf(article, knowledge);
  return { glossary, ...chooseBullets(article, glossary) };
}
