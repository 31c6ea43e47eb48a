import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import type { Article } from '../../../src/article.ts';
import { clean } from '../../../src/extract/clean.ts';
import { readPage } from '../../../src/extract/dom/read.ts';

const PAGES = join(import.meta.dirname, '../../pages');

interface Expected extends Omit<Article, 'removed'> {
  removed?: [reason: string, text: string][];
}

function articleOf(page: string, edit = (html: string) => html) {
  const document = parsePage(edit(readFileSync(join(PAGES, page, 'page.html'), 'utf8')));
  return clean(readPage(document, { url: '', isHidden: isHiddenIn(document) }).draft).article;
}

/** Text that a script brings is not in the saved page. */
const LATE = 'euronews-late';
const stories = readdirSync(PAGES).filter((page) => page !== LATE && existsSync(join(PAGES, page, 'expected.json')));

describe.each(stories)('%s', (page) => {
  const expected = JSON.parse(readFileSync(join(PAGES, page, 'expected.json'), 'utf8')) as Expected;
  const article = articleOf(page);

  test('the story, whole and in order', () => {
    expect(article.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(expected.blocks);
    expect(article.figures).toEqual(expected.figures.map((figure, i) => ({ ...figure, id: `f${i + 1}` })));
    for (const key of ['headline', 'standfirst', 'byline', 'published', 'section', 'gated'] as const)
      expect(article[key], key).toBe(expected[key]);
  });

  test('what was taken out is listed with its reason', () => {
    const missing = (expected.removed ?? []).filter(
      ([reason, text]) => !article.removed.some((entry) => entry.reason === reason && entry.text.includes(text)),
    );
    expect(missing).toEqual([]);
  });
});

const without = (attribute: RegExp) => (html: string) => html.replace(attribute, '');

describe.each(stories.filter((page) => page !== 'euronews-slides'))('%s without class names', (page) => {
  const expected = JSON.parse(readFileSync(join(PAGES, page, 'expected.json'), 'utf8')) as Expected;
  const article = articleOf(page, without(/ (?:class|data-url|data-id|id)="[^"]*"/g));

  test('is read by its text', () => {
    expect(article.site).toBe('generic');
    const texts = article.blocks.map(({ text }) => text);
    expect(texts).toEqual(expected.blocks.map(({ text }) => text));
    expect(article.headline).toBe(expected.headline);
  });
});

test.each(['euronews-empty', 'euronews-home', LATE])('%s has no text', (page) => {
  expect(articleOf(page).blocks).toEqual([]);
});
