import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neutralPage } from '../../../scripts/fixture/neutral-page.ts';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import { clean } from '../../../src/extract/clean.ts';
import { readPage } from '../../../src/extract/dom/read.ts';
import { foldKey, words } from '../../../src/text/words.ts';

const CAPTION = 'عمال البلدية يفتحون الجسر الجديد أمام السيارات صباح الخميس';
const TYPO = 'عمال البلدية يفتحون الجسر الجديد أمام السيارت صباح الخميس';
const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع المقبل.';

const PAGE = `<!doctype html><html><head><title>الجسر الجديد يفتح في الربيع - أخبار الساحل</title>
<meta property="og:title" content="الجسر الجديد يفتح في الربيع"><meta name="generator" content="Machinery 4"><link rel="stylesheet" href="/theme.css">
<link rel="canonical" href="https://www.coast-news.net/2021/04/13/bridge-opens?utm=mail"><style>.copy { display: none; color: red } .x { color: blue }</style>
<script>track('secretive')</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"الجسر الجديد يفتح في الربيع","author":{"name":"Layla Haddad"},"datePublished":"2021-04-13T10:00:00+02:00","url":"https://www.coast-news.net/2021/04/13/bridge-opens","articleBody":"${FIRST}"}</script></head>
<body onload="start()"><h1>الجسر الجديد يفتح في الربيع</h1><div class="post-48213 body" id="story-48213" data-editor="Haddad Layla" data-url="/2021/04/13/bridge-opens">
<figure><img src="https://cdn.coast-news.net/pictures/opening-bridge.jpg" srcset="a1.jpg 320w, a2.jpg 640w" alt="${CAPTION}"><figcaption>${TYPO} Copyright رويترز</figcaption></figure>
<!-- secretive --><p onclick="x()" style="color:red;display:block">${FIRST}</p><p class="copy">${FIRST}</p><p>شارك هذا المقال</p><p>بقلم: ليلى الحدادين</p><p>نشرت في 13/04/2021 - 19:09</p>
<a href="/2021/04/12/harbour-story">اقرأ أيضا: الميناء القديم يستقبل سفينة</a><template shadowrootmode="open"><p>والمستشفى القريب</p></template></div></body></html>`;

const parsed = (html: string) => parsePage(html).querySelector('body')?.parentElement as Element;
const found = (html: string, selector: string) => [...parsed(html).querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('a page made neutral', () => {
  const html = neutralPage(PAGE);

  test('has no word of the source of five letters or more, but in what a site says to everybody', () => {
    const said = new Set(words(html).map(({ folded }) => folded));
    const own = new Set(words('شارك هذا المقال نشرت رويترز').map(({ folded }) => folded));
    const left = words(`${CAPTION} ${TYPO} ${FIRST} الجسر الجديد يفتح في الربيع أخبار الساحل ليلى الحدادين Layla Haddad
      الميناء القديم يستقبل سفينة والمستشفى القريب secretive Machinery opening harbour bridge coast pictures theme`).filter(
      ({ folded }) => folded.length >= 5 && said.has(folded) && !own.has(folded),
    );
    expect(left).toEqual([]);
  });

  test('keeps length and punctuation', () => {
    const [first = ''] = found(html, 'p');
    expect(first.replace(/[\u0621-\u0652]/gu, 'x')).toBe(FIRST.replace(/[\u0621-\u0652]/gu, 'x'));
  });

  test('a repeat stays one, a misspelt one stays near', () => {
    const [first, copy] = found(html, 'p');
    expect(copy).toBe(first);
    const alt = parsed(html).querySelector('img')?.getAttribute('alt') ?? '';
    const [caption = ''] = (found(html, 'figcaption')[0] ?? '').split(' Copyright ');
    expect(caption).not.toBe(alt);
    const differing = alt.split(' ').filter((word, i) => word !== caption.split(' ')[i]);
    expect(differing).toHaveLength(1);
    expect(found(html, 'title')[0]?.startsWith(`${found(html, 'h1')[0]} - `)).toBe(true);
  });

  test('what the site says to everybody stays', () => {
    const texts = found(html, 'p, a, figcaption');
    expect(texts).toEqual(expect.arrayContaining(['شارك هذا المقال', 'نشرت في 13/04/2021 - 19:09']));
    expect(texts.some((text) => text.startsWith('بقلم: '))).toBe(true);
    expect(texts.some((text) => text.startsWith('اقرأ أيضا: '))).toBe(true);
    expect(texts.some((text) => text.endsWith(' Copyright رويترز'))).toBe(true);
  });

  test('addresses lead nowhere, and the story is still at its own', () => {
    const page = parsed(html);
    const own = page.querySelector('link')?.getAttribute('href');
    expect(own).toMatch(/^https:\/\/publisher\.example\/2021\/04\/13\/page-\d+$/);
    expect(own).toContain(page.querySelector('[data-url]')?.getAttribute('data-url'));
    expect(page.querySelector('img')?.getAttribute('src')).toBe('https://publisher.example/hashiya/picture.svg');
    expect(page.querySelector('a')?.getAttribute('href')).toMatch(/^\/2021\/04\/13\/page-\d+$/);
    expect(page.querySelector('script')?.textContent).toContain(`"url":"${own}"`);
  });

  test('classes and the shape of ids stay; scripts, handlers, comments and styles do not', () => {
    const story = parsed(html).querySelector('[data-url]');
    expect(story?.className).toMatch(/^post-\d{5} body$/);
    expect(story?.id).toMatch(/^story-\d{5}$/);
    expect(html).not.toMatch(/48213|onload|onclick|<!--|track|stylesheet|color|generator/);
    expect(found(html, 'style')).toEqual(['.copy { display: none }']);
  });

  test('the same page gives the same', () => {
    expect(neutralPage(PAGE)).toBe(html);
  });
});

const PAGES = join(import.meta.dirname, '../../pages');
const stories = readdirSync(PAGES).filter((page) => existsSync(join(PAGES, page, 'expected.json')));

function shapeOf(html: string) {
  const document = parsePage(html);
  const { article } = clean(readPage(document, { url: '', isHidden: isHiddenIn(document) }).draft);
  return {
    blocks: article.blocks.map(({ kind, text }) => [kind, text.length]),
    figures: article.figures.map(({ caption, credit }) => [caption.length, credit !== undefined]),
    removed: article.removed.map(({ reason }) => reason),
    headline: article.headline?.length,
    published: article.published,
    gated: article.gated,
  };
}

test.each(stories)('%s is read as before in other words', (page) => {
  const html = readFileSync(join(PAGES, page, 'page.html'), 'utf8');
  expect(shapeOf(neutralPage(html))).toEqual(shapeOf(html));
});

test('spellings that differ by hamza are still one when folded', () => {
  const [a, b] = found(neutralPage('<html><body><p>الإدارة الجديدة</p><p>الادارة الجديدة</p></body></html>'), 'p');
  expect(a).not.toBe(b);
  expect(foldKey(a ?? '')).toBe(foldKey(b ?? ''));
});
