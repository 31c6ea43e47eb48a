import { describe, expect, test } from 'vitest';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import { clean } from '../../../src/extract/clean.ts';
import { readPage } from '../../../src/extract/dom/read.ts';

const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.';
const SECOND = 'وأضاف رئيس البلدية أن الأشغال انتهت قبل موعدها بشهرين رغم الفيضانات.';
const OTHER = 'وقال وزير الصحة في مدينة أخرى إن المستشفى الجديد لن يفتح قبل نهاية العام.';

const articleOf = (html: string) => {
  const document = parsePage(html);
  return clean(readPage(document, { url: '', isHidden: isHiddenIn(document) }).draft).article;
};
const texts = (html: string) => articleOf(html).blocks.map(({ text }) => text);

describe('what Node takes for hidden', () => {
  test.each([
    ['<p id="x" hidden>', true],
    ['<p id="x" style="color: red; display : none">', true],
    ['<p id="x" style="visibility:hidden">', true],
    ['<style>.a { display: none }</style><p id="x" class="a">', true],
    ['<style>@media screen { #x { display:none !important } }</style><p id="x">', true],
    ['<style>p { color: red } /* .a { } */ .a, .b{visibility:hidden}</style><p id="x" class="b">', true],
    ['<p id="x" style="display:block">', false],
    ['<style>.a { display: none } .a { display: block }</style><p id="x" class="a">', false],
    ['<style>@media print { .a { display: none } }</style><p id="x" class="a">', false],
    ['<style>@media (max-width: 600px) { .a { display: none } }</style><p id="x" class="a">', false],
    ['<style>.a:hover { display: none } .a::before { display: none }</style><p id="x" class="a">', false],
    ['<style>.a:not-yet-known(x) { display: none }</style><p id="x" class="a">', false],
    ['<style>.a { display: none }</style><p id="x" class="a" style="display: block">', false],
    ['<p id="x" aria-hidden="true">', false],
  ])('%s: %s', (html, is) => {
    const document = parsePage(`${html}نص</p>`);
    const element = document.querySelector('#x');
    expect(element && isHiddenIn(document)(element)).toBe(is);
  });
});

describe('without class names', () => {
  const title = '<meta property="og:title" content="الجسر الجديد يفتح في الربيع">';
  const page = (body: string) => `<html><head>${title}</head><body>${body}</body></html>`;
  const h1 = '<h1>الجسر الجديد يفتح في الربيع</h1>';

  test('a declared shadow root is read as a browser would show it', () => {
    expect(texts(page(`${h1}<x-story><template shadowrootmode="open"><p>${FIRST}</p><p>${SECOND}</p></template></x-story>`))).toEqual([
      FIRST,
      SECOND,
    ]);
    expect(texts(page(`${h1}<div><p>${FIRST}</p><template><p>${SECOND}</p></template><p>${OTHER}</p></div>`))).toEqual([FIRST, OTHER]);
  });

  test.each([
    ['no body', `<html><title>الجسر الجديد يفتح في الربيع</title>${h1}<p>${FIRST}<p>${SECOND}</html>`],
    ['no html', `<!doctype html><title>الجسر الجديد يفتح في الربيع</title>${h1}<p>${FIRST}</p><p>${SECOND}</p>`],
    ['capital letters', `<HTML><HEAD>${title}</HEAD><BODY>${h1.toUpperCase()}<P>${FIRST}</P><P>${SECOND}</P></BODY></HTML>`],
    ['text after the end', `<html><head>${title}</head><body>${h1}<p>${FIRST}</p></body><p>${SECOND}</p></html>`],
    ['text before the beginning', `<html><head>${title}</head>${h1}<p>${FIRST}</p><body><p>${SECOND}</p></body></html>`],
    [
      'one page in another',
      `<html><head>${title}</head><body>${h1}<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html></body></html>`,
    ],
    ['end tags too many', page(`</div></div>${h1}</article><p>${FIRST}</p></p></section><p>${SECOND}</p>`)],
  ])('broken markup: %s', (_, html) => {
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  test('a page without headings', () => {
    const { headline, blocks } = articleOf(
      page(`<div>الجسر الجديد يفتح في الربيع</div><div><div>${FIRST}</div><div>${SECOND}</div></div>`),
    );
    expect(headline).toBe('الجسر الجديد يفتح في الربيع');
    expect(blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  test('the story under the heading that is the page’s title, before or after another', () => {
    const own = `<section>${h1}<p>${FIRST}</p><p>${SECOND}</p></section>`;
    const other = `<section><h1>المستشفى الجديد يتأخر عاماً آخر</h1><p>${OTHER}</p><p>${OTHER} ${OTHER}</p><p>${OTHER} نهاية.</p></section>`;
    expect(texts(page(own + other))).toEqual([FIRST, SECOND]);
    expect(texts(page(other + own))).toEqual([FIRST, SECOND]);
  });

  test('a notice below the story, with links, is none of it', () => {
    const notice = '<div><p>نرحب بالنقاش المفيد، ونحذف ما يخالف <a href="/rules">قواعد النشر</a>.</p></div>';
    expect(texts(page(`${h1}<div><p>${FIRST}</p><p>${SECOND}</p><p>${OTHER}</p>${notice}</div>`))).toEqual([FIRST, SECOND, OTHER]);
  });

  test('a page whose whole body is a form', () => {
    expect(texts(page(`<form>${h1}<div><p>${FIRST}</p><p>${SECOND}</p></div></form>`))).toEqual([FIRST, SECOND]);
  });

  test('links alone are no story', () => {
    expect(texts(page(`<h1>آخر الأخبار في المدينة</h1><ul>${`<li><a href="/x">${FIRST}</a></li>`.repeat(9)}</ul>`))).toEqual([]);
  });
});

test.each(['', '   ', 'نص بلا علامات', '<p>', '<<<>>>', '\u0000\u0001\u0002', '<html></html>', '{"a": 1}'])('%j has no story', (html) => {
  expect(texts(html)).toEqual([]);
});
