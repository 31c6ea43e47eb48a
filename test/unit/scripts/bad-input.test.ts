import { describe, expect, test } from 'vitest';
import { articleIn, type Input, InputError, MAX_INPUT } from '../../../scripts/analysis-input.ts';

const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.';
const SECOND = 'وأضاف رئيس البلدية أن الأشغال انتهت قبل موعدها بشهرين رغم الفيضانات.';
const TITLE = 'الجسر الجديد يفتح في الربيع';
const page = (body: string, head = ''): Input => ({
  kind: 'html',
  html: `<html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`,
});
const html = (content: string): Input => ({ kind: 'html', html: content });
const text = (content: string): Input => ({ kind: 'text', text: content });

function codeOf(input: Input): string | undefined {
  try {
    articleIn(input);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return undefined;
}

describe('an input that is no story has a code', () => {
  test.each<[string, Input, string]>([
    ['empty', html(''), 'bad-input'],
    ['blank', text(' \n\u00a0\n'), 'bad-input'],
    ['too large a page', html(`<p>${'ا'.repeat(MAX_INPUT)}`), 'too-large'],
    ['too large a scrape', text('ا '.repeat(MAX_INPUT)), 'too-large'],
    ['binary page', html(`<p>\u0000\u0001\u0002${FIRST}`), 'bad-input'],
    ['binary scrape', text(`PK\u0003\u0004${'\ufffd'.repeat(50)}`), 'bad-input'],
    ['no markup', html(`${FIRST} ${SECOND}`), 'bad-input'],
    [
      'a feed',
      html(`<?xml version="1.0"?><rss><channel><item><title>${TITLE}</title><description>${FIRST}</description></item></channel></rss>`),
      'not-an-article',
    ],
    [
      'an Atom feed',
      html(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><summary>${FIRST} ${SECOND}</summary></entry></feed>`),
      'not-an-article',
    ],
    ['a site map', html('<urlset><url><loc>https://sahel.example/</loc></url></urlset>'), 'not-an-article'],
    ['data', html(`{"text": "<b>${FIRST}</b>"}`), 'not-an-article'],
    [
      'a login page',
      page(
        '<h1>تسجيل الدخول</h1><form><input type="email"><input type="password"><button>دخول</button></form><p>سجل الدخول لقراءة المقال كاملا</p>',
      ),
      'not-an-article',
    ],
    ['links alone', page(`<h1>${TITLE}</h1>${'<p><a href="/x">جسر آخر يفتح في مدينة أخرى</a></p>'.repeat(20)}`), 'not-an-article'],
    [
      'scripts alone',
      page('<div id="root"></div><noscript>يرجى تفعيل جافا سكربت لقراءة هذا الموقع على متصفحك الآن.</noscript>'),
      'not-an-article',
    ],
    ['labels alone', text('عاجل\nشارك هذا المقال\nاعلان'), 'not-an-article'],
    ['no paragraphs', { kind: 'paragraphs', paragraphs: ['', ' '] }, 'not-an-article'],
  ])('%s', (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });
});

describe('a story that is not all there says so', () => {
  const paid = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  test.each<[string, Input, true | undefined]>([
    ['a wall', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><div><h3>هذا المقال للمشتركين</h3></div>`), true],
    ['a login wall', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>سجل الدخول لقراءة المقال كاملا</p>`), true],
    ['an English wall', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>Subscribe now to continue reading</p>`), true],
    ['a paid story cut off', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND.slice(0, -1)}…</p>`, paid), true],
    ['a paid story that is whole', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>`, paid), undefined],
    ['a free story with dots at its end', page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND.slice(0, -1)}…</p>`), undefined],
    [
      'a story on subscriptions',
      page(`<h1>${TITLE}</h1><p>${FIRST}</p><p>وقالت الشركة إن هذا المحتوى للمشتركين وحدهم وإن الأسعار سترتفع.</p>`),
      undefined,
    ],
  ])('%s', (_, input, gated) => {
    expect(articleIn(input).gated).toBe(gated);
  });

  const LONG = Array.from({ length: 4000 }, (_, i) => `في اليوم ${i} فتحت البلدية أربعة جسور قرب بيوت المدينة القديمة.`);
  test.each<[string, Input]>([
    ['a page', page(`<h1>${TITLE}</h1>${LONG.map((line) => `<p>${line}</p>`).join('')}`)],
    ['a scrape', text([TITLE, ...LONG].join('\n'))],
    ['an extracted article', { kind: 'paragraphs', paragraphs: LONG }],
    ['one endless line', text(`${FIRST.slice(0, -1)} `.repeat(4000))],
    ['one endless paragraph', page(`<h1>${TITLE}</h1><p>${FIRST.repeat(4000)}</p>`)],
  ])('%s of more than 200,000 characters', (_, input) => {
    const { truncated, blocks } = articleIn(input);
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(length).toBeLessThanOrEqual(200_000);
    expect(length).toBeGreaterThan(199_000);
    expect(truncated?.readCharacters).toBeGreaterThanOrEqual(length);
    expect(truncated?.totalCharacters).toBeGreaterThan(200_000);
  });

  test('nothing is said of one of ordinary length', () => {
    expect(articleIn(text([TITLE, ...LONG.slice(0, 100)].join('\n')))).not.toHaveProperty('truncated');
  });
});

test('a page whose body is one pre', () => {
  const lines = `${TITLE}\n\nقالت بلدية المدينة الخميس إن الجسر الجديد سيفتح\nأمام السيارات في الربيع.\n\n${SECOND}\n`;
  const { headline, blocks } = articleIn(page(`<pre>${lines}</pre>`));
  expect(headline).toBe(TITLE);
  expect(blocks.map((block) => block.text)).toEqual([FIRST, SECOND]);
});

test('a page in another language is read as it is', () => {
  const { headline, blocks } = articleIn(
    html(
      '<html><title>A new bridge opens in spring</title><h1>A new bridge opens in spring</h1><p>The town said on Thursday that the new bridge would open in the spring.</p><p>The mayor added that the work was finished two months early.</p>',
    ),
  );
  expect(headline).toBe('A new bridge opens in spring');
  expect(blocks).toHaveLength(2);
});
