/** The choice of bullets on our own stories, beside the first four sentences of the same stories in the same run. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article.ts';
import { chooseBullets } from '../../src/summary/bullets.ts';
import { sentences } from '../../src/text/sentences.ts';
import { ROOT } from '../root.ts';
import { type Figure, median, percentile } from './figures.ts';
import { partsOf } from './gold-parts.ts';

const GOLD = join(ROOT, 'test/gold/summary');
const ROUNDS = 60;
const WARM_UP = 15;
const LONG_WORDS = 5000;
const LONG_ROUNDS = 7;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const articleOf = (paragraphs: readonly string[], headline?: string): Article => ({
  site: 'text',
  ...(headline !== undefined && { headline }),
  blocks: paragraphs.map((text, i) => ({ id: `b${i + 1}`, kind: 'paragraph', text })),
  figures: [],
  removed: [],
});

/** Headline and paragraphs of a gold story; its facts are not needed here. */
function story(file: string): Article {
  const parts = partsOf(join(GOLD, file));
  return articleOf(parts.get('paragraphs') ?? [], parts.get('headline')?.[0]);
}

/** The first four sentences of an article, as a reader in a hurry would take them. */
const firstFour = ({ blocks }: Article): string[] =>
  blocks.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))).slice(0, 4);

const wordCount = ({ blocks }: Article) => blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** The stories again and again, up to so many words, as one article. */
function longArticle(stories: readonly Article[], words: number): Article {
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++)
    for (const { text } of stories[i % stories.length]?.blocks ?? []) {
      paragraphs.push(text);
      count += text.split(/\s+/).length;
    }
  return articleOf(paragraphs);
}

/** Bullets of an article, of 5,000 words, and of a page of 3,700 short blocks; splitting into sentences included. */
export function summaryFigures(): Figure[] {
  const stories = readdirSync(GOLD)
    .filter((file) => file.endsWith('.txt'))
    .map(story);
  const runs = Array.from({ length: WARM_UP + ROUNDS }, () =>
    stories.map((article) => ({ ours: timed(() => chooseBullets(article, [])), lead: timed(() => firstFour(article)) })),
  )
    .slice(WARM_UP)
    .flat();
  const ours = runs.map((run) => run.ours);
  const lead = median(runs.map((run) => run.lead));
  const long = longArticle(stories, LONG_WORDS);
  const short = articleOf(Array.from({ length: 3700 }, (_, i) => `فقرة قصيرة رقم ${i} من صفحة طويلة.`));
  const longTimes = (article: Article) => median(Array.from({ length: LONG_ROUNDS }, () => timed(() => chooseBullets(article, []))));
  const words = Math.round(stories.reduce((sum, article) => sum + wordCount(article), 0) / stories.length);
  const how = `Node, ${ROUNDS} × ${stories.length} stories of ${words} words`;
  return [
    { what: 'bullets', value: median(ours), unit: 'ms', how: `${how}, median` },
    { what: 'bullets, 95th percentile', value: percentile(ours, 0.95), unit: 'ms', how },
    { what: 'bullets, ratio to the first four sentences', value: median(ours) / lead, unit: '×', how: 'of the two medians' },
    { what: `bullets of ${wordCount(long)} words`, value: longTimes(long), unit: 'ms', how: `Node, median of ${LONG_ROUNDS}` },
    { what: 'bullets of 3,700 short blocks', value: longTimes(short), unit: 'ms', how: `Node, median of ${LONG_ROUNDS}` },
  ];
}
