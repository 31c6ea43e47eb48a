/** What the panel puts on the clipboard: plain text in which every run of a language keeps its direction to itself. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Article } from '../../src/article.ts';
import { sentenceAt } from '../../src/keeping/exports/rows.ts';
import { englishOf } from './names.ts';
import { blockText } from './passages.ts';
import type { Point } from './points.ts';
import type { Story } from './ports.ts';
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

/** A name as it was found at one of its mentions, for a report: the sentence, what was made of it, and by which rules. */
export function reportText(
  { article, asOf }: Story,
  entry: GlossaryEntry,
  place: number,
  version: string | undefined,
  words: Words,
): string {
  const mention = entry.mentions[place] ?? entry.mentions[0];
  const sentence = mention && (sentenceAt(article, mention.block, mention.start) ?? blockText(article, mention.block));
  const line = (key: string, value: string | undefined) => (value ? [`${words.say(key)} ${value}`] : []);
  return [
    words.say('panel_report_title'),
    ...line('panel_report_name', isolate(entry.arabic)),
    ...line('panel_report_english', `${isolate(englishOf(entry) || '–')} (${[entry.type, entry.confidence].join(', ')})`),
    ...line('panel_report_sentence', sentence && isolate(sentence)),
    ...line('panel_report_rules', mention?.via.join(', ')),
    ...line('panel_report_version', version),
    ...(asOf === undefined ? [] : [words.say('panel_as_of', asOf)]),
  ].join('\n');
}
