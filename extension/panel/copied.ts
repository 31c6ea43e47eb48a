/** What the panel puts on the clipboard: plain text in which every run of a language keeps its direction to itself. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Article } from '../../src/article.ts';
import { englishOf } from './names.ts';
import type { Point } from './points.ts';
import type { Words } from './words.ts';
import { isolate } from './words.ts';

/** The English of the names in a bullet, in order of mention, without those that have none. */
export const namesOf = (entities: readonly number[], glossary: readonly GlossaryEntry[]): string[] =>
  entities.flatMap((index) => {
    const entry = glossary[index];
    return entry === undefined || englishOf(entry) === '' ? [] : [englishOf(entry)];
  });

/** The headline, the bullets with their English names, and the article's address where it is known. */
export function summaryText(article: Article, points: readonly Point[], glossary: readonly GlossaryEntry[], words: Words): string {
  const lines = points.flatMap(({ bullet, number }) => {
    const names = namesOf(bullet.entities, glossary).map(isolate).join(' · ');
    return [`${words.number(number)}. ${isolate(bullet.text)}`, ...(names === '' ? [] : [`${words.say('panel_bullet_names')} ${names}`])];
  });
  return [article.headline === undefined ? [] : [isolate(article.headline), ''], lines, article.url === undefined ? [] : ['', article.url]]
    .flat()
    .join('\n');
}
