import { describe, expect, test } from 'vitest';
import { pictureOf, rangesOf } from '../../../extension/content/locate.ts';
import type { PageStory } from '../../../extension/content/read-story.ts';

const FIRST = 'وصل الوفد إلى المدينة مساء';
const SECOND = 'الثلاثاء ولم يدل بتصريح.';
const CAPTION = 'الوفد عند وصوله';

function story(): PageStory {
  document.body.innerHTML = `<p>${FIRST}</p><p>${SECOND}</p><figcaption>${CAPTION} - Copyright أ ب</figcaption>`;
  const elements = [...document.body.children];
  return {
    article: {
      site: 'euronews',
      headline: 'عنوان بلا مكان في الصفحة',
      blocks: [{ id: 'b1', kind: 'paragraph', text: `${FIRST} ${SECOND}` }],
      figures: [{ id: 'f1', caption: CAPTION, credit: 'أ ب' }],
      removed: [],
    },
    origins: { b1: [0, 1], f1: [2] },
    repeats: [],
    pieces: elements.map((element) => ({ text: element.textContent ?? '', hint: 'paragraph', rendered: true, via: 'text:line' })),
    sources: elements.map((element) => ({ element, texts: [element.firstChild as Text] })),
  };
}

const found = (page: PageStory, block: string, start: number, end: number) => rangesOf(page, { block, start, end }).map(String);

describe('the ranges of a stretch', () => {
  test.each([
    { what: 'within the first of two pieces', block: 'b1', start: 4, end: 9, expected: ['الوفد'] },
    { what: 'within the second', block: 'b1', start: FIRST.length + 1, end: FIRST.length + 9, expected: ['الثلاثاء'] },
    { what: 'across both', block: 'b1', start: 22, end: FIRST.length + 9, expected: ['مساء', 'الثلاثاء'] },
    { what: 'a caption that is a part of its piece', block: 'f1', start: 0, end: 5, expected: ['الوفد'] },
    { what: 'a block without a place', block: 'headline', start: 0, end: 5, expected: [] },
    { what: 'an unknown block', block: 'b9', start: 0, end: 5, expected: [] },
  ])('$what', ({ block, start, end, expected }) => expect(found(story(), block, start, end)).toEqual(expected));

  test('are gone when the page has replaced the text', () => {
    const page = story();
    document.querySelector('p')?.replaceChildren('نص آخر');
    expect(found(page, 'b1', 4, 9)).toEqual([]);
  });
});

test('a figure’s picture is where its alt text or tooltip was read, and no other figure’s', () => {
  const page = story();
  const [first, second] = [document.createElement('img'), document.createElement('img')];
  document.body.append(first, second);
  const alt = (figure: number) => ({ text: CAPTION, hint: 'alt', figure, rendered: false, via: 'text:line' }) as const;
  const pieces = [...page.pieces.slice(0, 2), { ...page.pieces[2], figure: 1 } as PageStory['pieces'][number], alt(0), alt(1)];
  const sources = [...page.sources, { element: first, texts: [] }, { element: second, texts: [] }];
  const withPictures = { ...page, pieces, sources };
  expect(pictureOf(withPictures, 'f1')).toBe(second);
  expect(pictureOf(withPictures, 'f9')).toBeUndefined();
  expect(pictureOf(page, 'f1')).toBeUndefined();
});
