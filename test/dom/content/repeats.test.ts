import { beforeEach, describe, expect, test } from 'vitest';
import { createHiding, HIDDEN_ATTRIBUTE } from '../../../extension/content/hiding.ts';
import type { PageStory } from '../../../extension/content/read-story.ts';
import { elementOfOnly, repeatsOf } from '../../../extension/content/repeats.ts';
import type { Hint } from '../../../src/extract/draft.ts';

const CAPTION = 'الوزيرة تصافح نظيرها أمام مبنى البلدية';

function textsIn(selector: string): Text[] {
  const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

describe('the element around texts and nothing else', () => {
  beforeEach(() => {
    document.body.innerHTML = `<figure>
      <p id="alone"> <span>${CAPTION}</span> </p>
      <p id="mixed"><b>${CAPTION}</b> وقال شهود إن اللقاء كان قصيراً.</p>
      <p id="bare">${CAPTION}<em>وقال شهود إن اللقاء كان قصيراً.</em></p>
      <div id="picture"><img src="x.png" alt="">${CAPTION}</div>
      <div id="two"><i>الوزيرة تصافح</i> <i>نظيرها</i></div>
    </figure>`;
  });

  test.each([
    ['a span within a paragraph', '#alone span', 'span'],
    ['a bold run beside other text', '#mixed b', 'b'],
    ['two runs that fill their box', '#two', 'div'],
  ])('%s', (_, selector, expected) => expect(elementOfOnly(textsIn(selector))?.localName).toBe(expected));

  test('is not there when other text would vanish with it', () => {
    expect(elementOfOnly(textsIn('#bare').slice(0, 1))).toBeUndefined();
  });
  test('is not there when a picture would vanish with it', () => expect(elementOfOnly(textsIn('#picture'))).toBeUndefined());
  test('is not there for an attribute or a text that has left the page', () => {
    expect(elementOfOnly([])).toBeUndefined();
    expect(elementOfOnly([document.createTextNode(CAPTION)])).toBeUndefined();
  });
  test('is never the body', () => {
    document.body.textContent = CAPTION;
    expect(elementOfOnly(textsIn('body'))).toBeUndefined();
  });
});

/** A page of pieces, each an element of its own with its hint, `alt` standing for an attribute. */
function page(pieces: { hint: Hint; text: string }[], origins: number[], repeated: number[]): PageStory {
  document.body.innerHTML = pieces.map(({ text, hint }, i) => `<p id="p${i}">${hint === 'alt' ? '' : text}</p>`).join('');
  return {
    article: { site: 'euronews', blocks: [], figures: [{ id: 'f1', caption: CAPTION, credit: 'أ ب' }], removed: [] },
    origins: { f1: origins },
    repeats: repeated.map((piece) => ({ piece, figure: 'f1', via: [] })),
    pieces: pieces.map(({ text, hint }) => ({ text, hint, figure: 0, rendered: hint !== 'alt', via: 'text:line' })),
    sources: pieces.map((_, i) => ({ element: document.querySelector(`#p${i}`) as Element, texts: textsIn(`#p${i}`) })),
  };
}

const readable = () =>
  [...document.querySelectorAll('p')]
    .filter((p) => !p.hasAttribute(HIDDEN_ATTRIBUTE))
    .map((p) => p.textContent)
    .join('\n');

describe('after hiding everything that may be hidden', () => {
  test.each([
    {
      what: 'caption and credit stand in the caption',
      pieces: [
        { hint: 'captionBox', text: `${CAPTION} - Copyright أ ب` },
        { hint: 'credit', text: 'Copyright أ ب' },
        { hint: 'caption', text: CAPTION },
      ],
      origins: [0],
      repeated: [1, 2],
      hidden: 2,
    },
    {
      what: 'the credit stands beside the caption',
      pieces: [
        { hint: 'caption', text: CAPTION },
        { hint: 'credit', text: 'أ ب' },
        { hint: 'credit', text: 'Copyright أ ب' },
      ],
      origins: [0],
      repeated: [2],
      hidden: 1,
    },
    {
      what: 'only repeats are painted',
      pieces: [
        { hint: 'alt', text: CAPTION },
        { hint: 'captionBox', text: CAPTION },
        { hint: 'captionBox', text: `${CAPTION} Copyright أ ب` },
        { hint: 'credit', text: 'أ ب' },
      ],
      origins: [0],
      repeated: [1, 2, 3],
      hidden: 1,
    },
  ] satisfies { what: string; pieces: { hint: Hint; text: string }[]; origins: number[]; repeated: number[]; hidden: number }[])(
    '$what: each can still be read, and showing gives the page back',
    ({ pieces, origins, repeated, hidden }) => {
      const story = page(pieces, origins, repeated);
      const before = document.body.outerHTML;
      const { repeats, elements } = repeatsOf(story);
      const hiding = createHiding();
      hiding.know(elements);
      const ids = repeats.filter(({ where }) => where === 'rendered').map(({ id }) => id);
      expect([...elements.keys()]).toEqual(ids);
      hiding.set(ids, true);
      expect(document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)).toHaveLength(hidden);
      expect(readable()).toContain(CAPTION);
      expect(readable()).toContain('أ ب');
      hiding.set(ids.slice(0, 1), false);
      expect(document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)).toHaveLength(hidden - 1);
      hiding.showAll();
      expect(document.body.outerHTML).toBe(before);
    },
  );

  test('an alt text is listed as markup and never touched', () => {
    const story = page(
      [
        { hint: 'caption', text: CAPTION },
        { hint: 'alt', text: CAPTION },
      ],
      [0],
      [1],
    );
    const { repeats, elements } = repeatsOf(story);
    expect(repeats).toEqual([{ id: 0, figure: 'f1', text: CAPTION, where: 'markup', via: [] }]);
    expect(elements.size).toBe(0);
  });
});
