/** The core in Node, beside @mozilla/readability on the same pages in the same run. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { analyse } from '../../src/analyse.ts';
import type { Article } from '../../src/article.ts';
import { clean } from '../../src/extract/clean.ts';
import { readPage } from '../../src/extract/dom/read.ts';
import { articleIn } from '../analysis-input.ts';
import { guesser, knowledge } from '../knowledge.ts';
import { ownAddress } from '../own-address.ts';
import { isHiddenIn, parsePage } from '../page.ts';
import { ROOT } from '../root.ts';
import { type Figure, median, percentile } from './figures.ts';

const PAGES = ['euronews-2024', 'euronews-2026'].map((name) => join(ROOT, 'test/pages', name, 'page.html'));
const ROUNDS = 40;
const WARM_UP = 10;
/** Words of a usual story, and of the longest that is measured. */
const STORY = 400;
const LONGEST = 20_000;

const wordsIn = (text: string) => text.split(/\s+/).length;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function extraction(html: string): { ours: number; theirs: number } {
  // Readability changes the document it reads; each gets a fresh one, parsed outside the time taken.
  const mine = parsePage(html);
  const other = parsePage(html);
  const url = ownAddress(mine) ?? '';
  return {
    ours: timed(() => clean(readPage(mine, { url, isHidden: isHiddenIn(mine) }).draft)),
    theirs: timed(() => new Readability(other).parse()),
  };
}

/** The blocks of articles, over and over, as one article of about so many words. */
function articleOf(articles: readonly Article[], words: number): Article {
  const blocks: Article['blocks'] = [];
  const sources = articles.flatMap((article) => article.blocks);
  for (let left = words, at = 0; left > 0; at++) {
    const block = sources[at % sources.length];
    if (!block) break;
    blocks.push({ ...block, id: `b${at + 1}` });
    left -= wordsIn(block.text);
  }
  return { site: 'text', blocks, figures: [], removed: [] };
}

/** Milliseconds that analysing an article takes for each 400 of its words. */
function perStory(article: Article, rounds: number, work: (article: Article) => unknown): number {
  const words = article.blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return (median(Array.from({ length: rounds }, () => timed(() => work(article)))) * STORY) / words;
}

/** Extraction, analysis and start-up. */
export function nodeFigures(): Figure[] {
  const pages = PAGES.map((path) => readFileSync(path, 'utf8'));
  const runs = Array.from({ length: WARM_UP + ROUNDS }, () => pages.map(extraction))
    .slice(WARM_UP)
    .flat();
  const ours = median(runs.map((run) => run.ours));
  const theirs = median(runs.map((run) => run.theirs));
  const load = median(Array.from({ length: 7 }, () => timed(() => guesser(knowledge()))));
  const known = knowledge();
  const guess = guesser(known);
  const articles = pages.map((html) => articleIn({ kind: 'html', html }));
  const analyses = Array.from({ length: WARM_UP + ROUNDS }, () => articles.map((article) => timed(() => analyse(article, known, guess))))
    .slice(WARM_UP)
    .flat();
  const work = (article: Article) => analyse(article, known, guess);
  const story = perStory(articleOf(articles, STORY), ROUNDS, work);
  const longest = perStory(articleOf(articles, LONGEST), 5, work);
  const starts = Array.from({ length: 5 }, () =>
    timed(() =>
      execFileSync('npm', ['run', '--silent', 'analyse', '--', PAGES[0] ?? ''], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }),
    ),
  );
  const how = `Node, median of ${ROUNDS} × ${PAGES.length} pages`;
  return [
    { what: 'extraction', value: ours, unit: 'ms', how },
    { what: 'extraction, Readability', value: theirs, unit: 'ms', how: `${how}, same documents` },
    { what: 'extraction, ratio to Readability', value: ours / theirs, unit: '×', how: 'of the two medians' },
    { what: 'analysis', value: median(analyses), unit: 'ms', how },
    { what: 'analysis, 95th percentile', value: percentile(analyses, 0.95), unit: 'ms', how },
    { what: 'analysis of 400 words', value: story, unit: 'ms', how: `Node, median of ${ROUNDS}` },
    { what: 'analysis of 20,000 words, ratio', value: longest / story, unit: '×', how: 'for each 400 words, to a story of 400' },
    { what: 'knowledge and models loaded', value: load, unit: 'ms', how: 'Node, median of 7' },
    { what: 'analyse command, whole', value: median(starts), unit: 'ms', how: 'npm run analyse on one page, median of 5' },
  ];
}
