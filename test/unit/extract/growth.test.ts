import { expect, test, vi } from 'vitest';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import { clean } from '../../../src/extract/clean.ts';
import { CLASS_FREE, readPage } from '../../../src/extract/dom/read.ts';

// Other programs may run beside the tests.
vi.setConfig({ testTimeout: 60_000 });

let steps = 0;

/** Has every element count what is asked of it; before anything is read, for the reading looks methods up once. */
function countSteps(): void {
  for (const name of ['contains', 'getAttribute', 'querySelectorAll', 'nextSibling', 'firstChild']) {
    let prototype = Object.getPrototypeOf(parsePage('<p>').createElement('p')) as object;
    while (!Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype) as object;
    const { value, get } = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const counted = (was: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]) {
        steps++;
        return was.apply(this, args);
      };
    Object.defineProperty(prototype, name, {
      configurable: true,
      ...(get ? { get: counted(get as () => unknown) } : { value: counted(value as () => unknown) }),
    });
  }
}
countSteps();

const sentence = (i: number): string => `في اليوم ${i} فتحت البلدية أربعة جسور قرب ${i * 7} من بيوت المدينة القديمة.`;
const repeated = (length: number, one: (i: number) => string): string => Array.from({ length }, (_, i) => one(i)).join('');

const SHAPES: Record<string, (length: number) => string> = {
  paragraphs: (n) => repeated(n, (i) => `<p>${sentence(i)}</p>`),
  'breaks in one element': (n) => `<div>${repeated(n, (i) => `${sentence(i)}<br><br>`)}</div>`,
  'two forms in turn': (n) => repeated(n, (i) => (i % 2 ? `<p>${sentence(i)}</p>` : `<div><span>${sentence(i)}</span></div>`)),
  'links between paragraphs': (n) => repeated(n, (i) => `<p>${sentence(i)}</p><div><a href="/x">جسر آخر يفتح قبل الصيف</a></div>`),
  teasers: (n) =>
    `<p>${sentence(0)}</p>${repeated(n, (i) => `<div><a href="/x">جسر آخر يفتح قبل الصيف ${i}</a><p>${sentence(i)}</p></div>`)}`,
  pictures: (n) =>
    repeated(
      n,
      (i) => `<figure><img src="x" alt="جسر ${i} على النهر"><figcaption>جسر ${i} على النهر</figcaption></figure><p>${sentence(i)}</p>`,
    ),
  'pictures in boxes': (n) => repeated(n, (i) => `<div><img src="x"><div>جسر رقم ${i} على النهر</div></div><p>${sentence(i)}</p>`),
  'a list': (n) => `<p>${sentence(0)}</p><ul>${repeated(n, (i) => `<li>جسر رقم ${i}</li>`)}</ul>`,
  articles: (n) => repeated(n, (i) => `<article><h1>جسر رقم ${i} على النهر</h1><p>${sentence(i)}</p></article>`),
};

/** Steps of reading a page with a body of this size. */
function stepsOf(body: string, known: boolean): number {
  const inside = known
    ? `<article class="o-article-newsy"><h1>جسور المدينة</h1><div class="c-article-content">${body}</div></article>`
    : `<h1>جسور المدينة القديمة</h1>${body}`;
  const document = parsePage(`<html><head><title>جسور المدينة القديمة</title></head><body>${inside}</body></html>`);
  const isHidden = isHiddenIn(document);
  steps = 0;
  clean(readPage(document, { url: '', isHidden }, known ? undefined : CLASS_FREE).draft);
  return steps;
}

test.each(Object.entries(SHAPES))('%s: four times the page is four times the steps', (_, shape) => {
  for (const known of [true, false]) {
    const [small, large] = [stepsOf(shape(150), known), stepsOf(shape(600), known)];
    expect(small).toBeGreaterThan(150);
    expect(large / small, known ? 'by the profile' : 'without class names').toBeLessThan(5);
  }
});

test('deep nesting', () => {
  for (const tag of ['div', 'blockquote', 'form', 'span', 'section']) {
    const nested = (depth: number) => `${`<${tag}>`.repeat(depth)}<p>${sentence(1)}</p><p>${sentence(2)}</p>${`</${tag}>`.repeat(depth)}`;
    const [small, large] = [stepsOf(nested(700), false), stepsOf(nested(2800), false)];
    expect(large / small, tag).toBeLessThan(5);
  }
});
