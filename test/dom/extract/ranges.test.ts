import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/extract/dom/ranges.ts';
import { readPage } from '../../../src/extract/dom/read.ts';
import { collapse } from '../../../src/extract/whitespace.ts';

interface Nested extends Array<string | Nested> {
  0: string;
}
type Part = string | Nested;

function build(parent: Element, parts: readonly Part[]): void {
  for (const part of parts) {
    if (typeof part === 'string') parent.append(part);
    else {
      const [tag, ...children] = part;
      const element = document.createElement(tag);
      build(element, children);
      parent.append(element);
    }
  }
}

/** The pieces of a paragraph in a story's body. */
function read(...parts: Part[]) {
  document.body.replaceChildren();
  const article = document.createElement('article');
  article.className = 'o-article-newsy';
  const body = document.createElement('div');
  body.className = 'c-article-content';
  const paragraph = document.createElement('p');
  build(paragraph, parts);
  body.append(paragraph);
  article.append(body);
  document.body.append(article);
  return readPage(document, { url: '', isHidden: () => false });
}

afterEach(() => document.body.replaceChildren());

const SAMPLE: Part[] = ['  قال ', ['b', 'الوزير\n', ['i', ' أمس']], ' إن الجسر', ['br'], 'سيفتح ', ['a', 'في الربيع'], '.  '];

describe('rangeOf', () => {
  test('every stretch of the text is found again in the page', () => {
    const { draft, sources } = read(...SAMPLE);
    const text = draft.pieces[0]?.text ?? '';
    expect(text).toBe('قال الوزير أمس إن الجسر سيفتح في الربيع.');
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const wanted = text.slice(start, end);
        const found = rangeOf(sources[0]?.texts ?? [], start, end)?.toString() ?? '';
        // A `<br>` has no character of its own, so its space is missing in the range.
        expect(collapse(found).replaceAll(' ', ''), wanted).toBe(wanted.replaceAll(' ', ''));
      }
  });

  test('a range begins at the first character of the word, not in the space before it', () => {
    const { sources } = read(...SAMPLE);
    const range = rangeOf(sources[0]?.texts ?? [], 4, 10);
    expect(range?.toString()).toBe('الوزير');
  });

  test('is absent when a node has left the page, and for no nodes', () => {
    const { sources } = read(...SAMPLE);
    document.querySelector('b')?.remove();
    expect(rangeOf(sources[0]?.texts ?? [], 0, 3)).toBeUndefined();
    expect(rangeOf([], 0, 0)).toBeUndefined();
  });

  test('holds for any nesting', () => {
    const word = fc.constantFrom('كلمة', ' ', '\n ', 'و', 'بيت ', ' نهر');
    const part = fc.oneof(word, fc.tuple(fc.constantFrom('b', 'i', 'span'), word, word));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
        const { draft, sources } = read('جسر ', ...(parts as Part[]), 'نهاية.');
        const text = draft.pieces[0]?.text ?? '';
        const [start, end] = [Math.min(a, b) % text.length, Math.min(Math.max(a, b), text.length)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(collapse(rangeOf(sources[0]?.texts ?? [], start, end)?.toString() ?? '')).toBe(collapse(text.slice(start, end)));
      }),
    );
  });
});
