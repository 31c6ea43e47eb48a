import { afterEach, describe, expect, test } from 'vitest';
import { clean } from '../../../src/extract/clean.ts';
import { readPage } from '../../../src/extract/dom/read.ts';

const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.';
const SECOND = 'وأضاف رئيس البلدية أن الأشغال انتهت قبل موعدها بشهرين رغم الفيضانات.';

const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const isHidden = (element: Element): boolean => element.closest('[hidden], [style*="display:none"]') !== null;
const read = (page: Document, url = '') => readPage(page, { url, isHidden });
const blocks = (page: Document, url = '') => clean(read(page, url).draft).article.blocks.map(({ text }) => text);
const story = (body: string, more = ''): string =>
  `<div class="swiper-slide" data-url="/2021/03/05/bridge" data-id="7"><article class="o-article-newsy"><h1>الجسر الجديد يفتح في الربيع</h1>${more}<div class="c-article-content js-article-content">${body}</div></article></div>`;
const two = `<p>${FIRST}</p><p>${SECOND}</p>`;

afterEach(() => document.body.replaceChildren());

describe('the story of this address', () => {
  const other = (attributes: string): string =>
    `<div class="swiper-slide ${attributes}" data-url="/2021/03/06/other" data-id="8"><article class="o-article-newsy"><h1>خبر آخر لا شأن له بالجسر</h1><div class="c-article-content js-article-content"><p>نص طويل عن خبر آخر لا شأن له بالجسر ولا بالمدينة القديمة.</p><p>نص طويل آخر عن الخبر نفسه لا شأن له بالجسر.</p></div></article></div>`;

  test.each([
    ['next', story(two) + other('swiper-slide-next')],
    ['previous', other('swiper-slide-prev') + story(two)],
    ['previous, with the marks of the page’s own', other('jsArticleFirst swiper-slide-active') + story(two)],
  ])('another stands in the %s slide', (_name, body) => {
    expect(blocks(parse(body), 'https://arabic.euronews.com/2021/03/05/bridge?utm=1#top')).toEqual([FIRST, SECOND]);
  });

  test('without an address the headline that the page gives itself decides', () => {
    const head = '<meta property="og:title" content="الجسر الجديد يفتح في الربيع">';
    expect(blocks(parse(other('jsArticleFirst') + story(two), head))).toEqual([FIRST, SECOND]);
  });
});

describe('what is read', () => {
  test('hidden text is none of the story', () => {
    expect(
      blocks(parse(story(`<p hidden>نسخة مخفية من النص لا يراها أحد.</p><div style="display:none"><p>${SECOND}</p></div>${two}`))),
    ).toEqual([FIRST, SECOND]);
  });

  test('two breaks end a paragraph, one is a space', () => {
    expect(blocks(parse(story(`<p>${FIRST}<br> <br>وأضاف رئيس البلدية<br>أن الأشغال انتهت.</p>`)))).toEqual([
      FIRST,
      'وأضاف رئيس البلدية أن الأشغال انتهت.',
    ]);
  });

  test('paragraphs in wrappers, divs, custom elements and loose text', () => {
    expect(blocks(parse(story(`<div><div><p>${FIRST}</p></div></div><x-text>${SECOND}</x-text>نص بلا فقرة.`)))).toEqual([
      FIRST,
      SECOND,
      'نص بلا فقرة.',
    ]);
  });

  test('kinds of blocks', () => {
    const page = parse(story(`${two}<h2>خلفية</h2><blockquote><p>لن نعود إلى الوراء.</p></blockquote><ul><li>ممر للدراجات</li></ul>`));
    expect(clean(read(page).draft).article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'subhead',
      'quote',
      'listItem',
    ]);
  });

  test('scripts, frames, templates, drawings and forms hold no story', () => {
    const junk =
      '<script>x</script><iframe srcdoc="<p>a</p>">b</iframe><template><p>c</p></template><svg><text>d</text></svg><noscript><p>e</p></noscript><form><p>سجل بريدك</p><input type="email"></form>';
    expect(blocks(parse(story(`<p>${FIRST}<script>x</script></p>${junk}<p onclick="x">${SECOND}</p>`)))).toEqual([FIRST, SECOND]);
  });

  test('a paragraph that is a link to another story is related', () => {
    const page = parse(story(`${two}<p><a href="/2020/01/01/x">ميناء الشمال يستقبل أول سفينة</a></p>`));
    expect(clean(read(page).draft).article.removed).toContainEqual({
      reason: 'related',
      text: 'ميناء الشمال يستقبل أول سفينة',
      via: ['markup:link-only'],
    });
  });

  test('names of form fields do not lead the reader astray', () => {
    const names = ['firstChild', 'nextSibling', 'parentNode', 'localName', 'nodeType', 'children', 'getAttribute', 'querySelectorAll'];
    const form = `<form id="body" name="children">${names.map((name) => `<input name="${name}">`).join('')}<p>سجل بريدك هنا.</p></form>`;
    expect(blocks(parse(story(`<p>${FIRST}</p>${form}<p>${SECOND}</p>`)))).toEqual([FIRST, SECOND]);
  });

  test('an open shadow root is read where it hangs', () => {
    const page = parse(story(`<p>${FIRST}</p><x-more></x-more>`));
    const inner = page.createElement('p');
    inner.textContent = SECOND;
    page.querySelector('x-more')?.attachShadow({ mode: 'open' }).append(inner);
    expect(blocks(page)).toEqual([FIRST, SECOND]);
  });

  test('1,500 nested elements', () => {
    const page = parse(story(`<p>${FIRST}</p>`));
    let at = page.querySelector('.c-article-content') as Element;
    for (let i = 0; i < 1500; i++) at = at.appendChild(page.createElement(i % 2 ? 'div' : 'span'));
    at.textContent = SECOND;
    expect(blocks(page)).toEqual([FIRST, SECOND]);
  });

  test('reading stops at 200,000 characters and says so', () => {
    const page = parse(story('<p>س</p>'.repeat(3)));
    const body = page.querySelector('.c-article-content') as Element;
    for (let i = 0; i < 50; i++) {
      const p = page.createElement('p');
      p.textContent = `${i} ${'كلمة '.repeat(1000)}`;
      body.append(p);
    }
    const { truncated, pieces } = read(page).draft;
    expect(truncated?.readCharacters).toBeLessThanOrEqual(200_000);
    expect(truncated?.readCharacters).toBeGreaterThan(190_000);
    expect(truncated?.totalCharacters).toBeGreaterThan(249_000);
    expect(pieces.reduce((sum, { text, hint }) => sum + (hint === 'paragraph' ? text.length : 0), 0)).toBe(truncated?.readCharacters);
  });

  test('one paragraph beyond the limit is cut between words', () => {
    const { truncated, pieces } = read(parse(story(`<p>${'كلمة '.repeat(50_000)}</p>`))).draft;
    const text = pieces.find(({ hint }) => hint === 'paragraph')?.text ?? '';
    expect(text.endsWith('كلمة')).toBe(true);
    expect(truncated).toEqual({ readCharacters: text.length, totalCharacters: 249_999 });
  });

  test('a body without text is no story, whatever stands around it', () => {
    const cookies = '<div><p>نستخدم ملفات تعريف الارتباط لتحسين خدماتنا، ويمكنك تغيير ذلك متى شئت من صفحة الإعدادات.</p></div>';
    expect(blocks(parse(story('') + cookies.repeat(4)))).toEqual([]);
    expect(blocks(parse(''))).toEqual([]);
  });
});

describe('facts', () => {
  test('come from data that is broken in the usual ways', () => {
    const head = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","description":"سطر
آخر &quot;مقتبس&quot;","datePublished":"2021-03-05 08:15:00 +01:00","author":[{"name":"ليلى"},"عمر"],"articleSection":"العالم"}]}</script><meta property="og:title" content="عنوان">`;
    expect(read(parse(story(two), head)).draft.facts).toEqual({
      headline: 'عنوان',
      description: 'سطر آخر "مقتبس"',
      published: '2021-03-05 08:15:00 +01:00',
      byline: 'ليلى، عمر',
      section: 'العالم',
    });
  });
});
