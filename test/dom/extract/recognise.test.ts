import { expect, test } from 'vitest';
import { looksLikeArticle } from '../../../src/extract/dom/recognise.ts';

const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const HOST = 'https://arabic.euronews.com';
const TEASER = '<article class="m-object"><h2><a href="/2021/03/05/bridge">الجسر</a></h2></article>';

test.each([
  ['a story by its body', '/anything', '<div class="c-article-content"></div>', true],
  ['a story by its address and heading', '/2021/03/05/bridge', '<h1>الجسر</h1>', true],
  ['a story under a desk', '/my-europe/2021/03/05/bridge', '<h1>الجسر</h1>', true],
  ['a video', '/video/2021/03/05/bridge', '<h1>الجسر</h1>', true],
  ['the home page', '/', `<h1>يورونيوز</h1>${TEASER.repeat(20)}`, false],
  ['a section', '/news/international', `<h1>العالم</h1>${TEASER}`, false],
  ['a topic', '/tag/bridges', `<h1>جسور</h1>${TEASER}`, false],
  ['a day’s archive', '/2021/03/05', `<h1>أرشيف</h1>${TEASER}`, false],
  ['an address alone', '/2021/03/05/bridge', TEASER, false],
])('%s', (_name, path, body, is) => {
  expect(looksLikeArticle(parse(body), HOST + path)).toBe(is);
});

test.each(['querySelector', 'createRange', 'body'])('a page with a form called %s is recognised all the same', (name) => {
  const page = document.implementation.createHTMLDocument();
  const form = page.createElement('form');
  const body = page.createElement('div');
  body.className = 'c-article-content';
  page.body.append(form, body);
  Object.defineProperty(page, name, { value: form });
  expect(looksLikeArticle(page, 'https://publisher.example/')).toBe(true);
});
