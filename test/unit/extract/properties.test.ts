import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import { type Article, REMOVAL_REASONS, texts } from '../../../src/article.ts';
import { type Cleaned, clean } from '../../../src/extract/clean.ts';
import { CLASS_FREE, readPage } from '../../../src/extract/dom/read.ts';
import type { Draft } from '../../../src/extract/draft.ts';
import { VIA_CODES } from '../../../src/via.ts';
import { drafts, pages } from './arbitrary.ts';

// Other programs may run beside the tests.
vi.setConfig({ testTimeout: 60_000 });

const squeezed = (raw: string): string => raw.replace(/\s+/g, ' ').trim();
const reasons: readonly string[] = REMOVAL_REASONS;
const rules: readonly string[] = VIA_CODES;

/** All that an article gives to read. */
const said = (article: Article): string[] => [
  ...texts(article).map(({ text }) => text),
  ...article.figures.flatMap(({ credit }) => credit ?? []),
  ...(article.byline === undefined ? [] : [article.byline]),
];

function expectReasons({ removed }: Article): void {
  for (const { reason, text, via } of removed) {
    expect(reasons).toContain(reason);
    expect(text).not.toBe('');
    expect(via.length).toBeGreaterThan(0);
    expect(via.filter((code) => !rules.includes(code))).toEqual([]);
  }
}

/** Every painted piece is read somewhere or listed as removed. */
function expectNothingLost({ pieces }: Draft, { article }: Cleaned): void {
  const listed = new Set(article.removed.map(({ text }) => text));
  const kept = said(article);
  const isParted = (text: string): boolean =>
    article.figures.some(({ caption, credit }) => credit !== undefined && text.startsWith(caption) && text.includes(credit));
  const lost = pieces.filter(
    ({ text, rendered }) => rendered && !listed.has(text) && !isParted(text) && !kept.some((other) => other.includes(text)),
  );
  expect(lost.map(({ text, hint }) => [hint, text])).toEqual([]);
}

describe('any draft', () => {
  test('what comes out was in it, and what does not come out is listed with its reason', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const before = structuredClone(draft);
        const cleaned = clean(draft);
        expect(draft).toEqual(before);
        const given = [...draft.pieces.map(({ text }) => text), ...Object.values(draft.facts)];
        for (const text of said(cleaned.article))
          expect(
            given.some((other) => other.includes(text)),
            text,
          ).toBe(true);
        expectReasons(cleaned.article);
        expectNothingLost(draft, cleaned);
        expect(clean(draft)).toEqual(cleaned);
      }),
      { numRuns: 400 },
    );
  });

  test('ids are given once, and every origin is a piece', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { article, origins, repeats } = clean(draft);
        const ids = [...article.blocks, ...article.figures].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const piece of Object.values(origins).flat()) expect(draft.pieces[piece]).toBeDefined();
        for (const { piece, figure } of repeats) {
          expect(draft.pieces[piece]).toBeDefined();
          expect(article.figures.some(({ id }) => id === figure)).toBe(true);
        }
      }),
    );
  });
});

describe.each([
  ['by all readers', undefined],
  ['without class names', CLASS_FREE],
] as const)('any page %s', (_, readers) => {
  test('what comes out is text of the page', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const document = parsePage(html);
        const title = squeezed(document.querySelector('title')?.textContent ?? '');
        const attributes = [...document.querySelectorAll('[alt], [title]')].flatMap((element) =>
          ['alt', 'title'].map((name) => squeezed(element.getAttribute(name) ?? '')),
        );
        const { draft, sources } = readPage(document, { url: '', isHidden: isHiddenIn(document) }, readers);
        for (const element of document.querySelectorAll('svg, template, noscript')) element.remove();
        const nodes = [...document.querySelectorAll('*')].map((element) => squeezed(element.textContent ?? '').replaceAll(' ', ''));
        expect(sources.length).toBe(draft.pieces.length);
        const { article } = clean(draft);
        for (const text of [...said(article), ...article.removed.map((entry) => entry.text)]) {
          const isSaid =
            text === title ||
            attributes.some((other) => other.includes(text)) ||
            nodes.some((other) => other.includes(text.replaceAll(' ', '')));
          expect(isSaid, text).toBe(true);
        }
        expectReasons(article);
      }),
      { numRuns: 150 },
    );
  });
});

/** Counts how often the texts of these pieces are read. */
function readsOf(draft: Draft): number {
  let reads = 0;
  const pieces = draft.pieces.map(({ text, ...rest }) => ({
    ...rest,
    get text() {
      reads++;
      return text;
    },
  }));
  clean({ ...draft, pieces });
  return reads;
}

const numbered = (i: number): string => `في اليوم ${i} فتحت البلدية ${'أربعة '.repeat((i % 5) + 1)} جسور قرب ${i * 7} من بيوت المدينة`;

describe('the work grows with the page and no faster', () => {
  const SHAPES: Record<string, (i: number) => Draft['pieces'][number]> = {
    paragraphs: (i) => ({ text: `${numbered(i)}.`, hint: 'paragraph', rendered: true, via: 'euronews:body' }),
    'lines of a scrape': (i) => ({ text: numbered(i), hint: 'line', rendered: true, via: 'text:line' }),
    'lines with credits': (i) => ({ text: `${numbered(i)} Copyright رويترز`, hint: 'line', rendered: true, via: 'text:line' }),
    credits: (i) => ({ text: i % 2 ? 'Copyright رويترز' : `${numbered(i)}.`, hint: 'line', rendered: true, via: 'text:line' }),
    pictures: (i) => ({ text: numbered(i), hint: i % 2 ? 'captionBox' : 'alt', figure: i >> 1, rendered: i % 2 > 0, via: 'markup:alt' }),
    'pictures and text': (i) =>
      i % 2
        ? { text: numbered(i), hint: 'caption', figure: i, rendered: true, via: 'euronews:caption' }
        : { text: `${numbered(i)}.`, hint: 'paragraph', rendered: true, via: 'euronews:body' },
    'the same paragraph': () => ({ text: `${numbered(1)}.`, hint: 'paragraph', rendered: true, via: 'euronews:body' }),
    headlines: (i) => ({ text: numbered(i), hint: 'headline', rendered: true, via: 'euronews:headline' }),
    standfirsts: (i) => ({ text: numbered(i), hint: 'standfirst', rendered: true, via: 'euronews:standfirst' }),
  };

  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    const draft = (length: number): Draft => ({ site: 'euronews', pieces: Array.from({ length }, (__, i) => shape(i)), facts: {} });
    const [small, large] = [readsOf(draft(200)), readsOf(draft(800))];
    expect(large / small).toBeLessThan(4.8);
  });
});
