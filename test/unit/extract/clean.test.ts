import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/article.ts';
import { clean } from '../../../src/extract/clean.ts';
import type { Draft, Hint, Piece } from '../../../src/extract/draft.ts';

const piece = (hint: Hint, text: string, figure?: number): Piece => ({
  hint,
  text,
  ...(figure !== undefined && { figure }),
  rendered: hint !== 'alt' && hint !== 'tooltip',
  via: 'euronews:body',
});
const draft = (...pieces: Piece[]): Draft => ({ site: 'euronews', pieces, facts: {} });

const CAPTION = 'عمال يضعون اللوح الأخير على الجسر الجديد';
const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.';

describe('pictures', () => {
  test('the printed caption is kept, its attributes and the second credit are repeats', () => {
    const { article, origins, repeats } = clean(
      draft(
        piece('headline', 'الجسر الجديد يفتح في الربيع'),
        piece('alt', CAPTION, 0),
        piece('tooltip', CAPTION, 0),
        piece('caption', CAPTION, 0),
        piece('credit', 'أ ب', 0),
        piece('credit', 'Copyright أ ب', 0),
        piece('paragraph', FIRST),
      ),
    );
    expect(article.figures).toEqual([{ id: 'f1', caption: CAPTION, credit: 'أ ب' }]);
    expect(origins).toEqual({ headline: [0], f1: [3], b1: [6] });
    expect(repeats.map(({ piece: index, figure }) => [index, figure])).toEqual([
      [1, 'f1'],
      [2, 'f1'],
      [5, 'f1'],
    ]);
  });

  test('a caption that stands in an attribute alone has no copy on the page', () => {
    const { article, origins, repeats } = clean(draft(piece('alt', CAPTION, 0), piece('paragraph', FIRST)));
    expect(article.figures).toEqual([{ id: 'f1', caption: CAPTION }]);
    expect(origins.f1).toEqual([]);
    expect(repeats).toEqual([]);
  });

  test('an attribute gives way to the first printed copy', () => {
    const { article, origins, repeats } = clean(draft(piece('alt', CAPTION, 0), piece('paragraph', FIRST), piece('paragraph', CAPTION)));
    expect(article.blocks).toHaveLength(1);
    expect(origins.f1).toEqual([2]);
    expect(repeats.map((repeat) => repeat.piece)).toEqual([0]);
  });

  test('one caption on two pictures is one figure; a box comes apart at its mark', () => {
    const { article } = clean(
      draft(
        piece('captionBox', `${CAPTION} © أ ف ب`, 0),
        piece('paragraph', FIRST),
        piece('captionBox', CAPTION, 1),
        piece('captionBox', 'سفينة تعبر النهر', 2),
      ),
    );
    expect(article.figures).toEqual([
      { id: 'f1', caption: CAPTION, credit: 'أ ف ب' },
      { id: 'f2', caption: 'سفينة تعبر النهر' },
    ]);
  });

  test('an alternative text of another wording is neither a figure nor a repeat', () => {
    const { article, repeats } = clean(draft(piece('alt', 'جسر فوق نهر', 0), piece('caption', CAPTION, 0), piece('paragraph', FIRST)));
    expect(article.figures).toHaveLength(1);
    expect(repeats).toEqual([]);
  });

  test('an alternative text that is the headline is no caption', () => {
    expect(clean(draft(piece('headline', CAPTION), piece('alt', CAPTION, 0), piece('paragraph', FIRST))).article.figures).toEqual([]);
  });
});

describe('standfirst', () => {
  const standfirst = 'قالت بلدية المدينة الخميس إن الجسر الجديد';
  test.each([
    [standfirst, undefined],
    [`${standfirst}…`, undefined],
    [FIRST, undefined],
    ['الجسر ينتظره السكان منذ الفيضان الأخير.', 'الجسر ينتظره السكان منذ الفيضان الأخير.'],
  ])('%s', (text, kept) => {
    const { article } = clean(draft(piece('headline', 'الجسر الجديد'), piece('standfirst', text), piece('paragraph', FIRST)));
    expect(article.standfirst).toBe(kept);
    expect(article.blocks.map((block) => block.text)).toEqual([FIRST]);
  });

  test('the description stands in for it, unless it is the story or the headline again', () => {
    const withFacts = (description: string) =>
      clean({ ...draft(piece('headline', 'الجسر الجديد'), piece('paragraph', FIRST)), facts: { description } }).article.standfirst;
    expect(withFacts('السكان ينتظرون الجسر منذ الفيضان')).toBe('السكان ينتظرون الجسر منذ الفيضان');
    expect(withFacts(`${standfirst}...`)).toBeUndefined();
    expect(withFacts(FIRST)).toBeUndefined();
  });
});

test('the same paragraph twice is story once', () => {
  const { article } = clean(
    draft(piece('paragraph', FIRST), piece('paragraph', FIRST), piece('paragraph', 'لا.'), piece('paragraph', 'لا.')),
  );
  expect(article.blocks.map((block) => block.text)).toEqual([FIRST, 'لا.', 'لا.']);
});

const HINTS: Hint[] = [
  'headline',
  'standfirst',
  'paragraph',
  'subhead',
  'quote',
  'listItem',
  'caption',
  'captionBox',
  'alt',
  'tooltip',
  'line',
  'credit',
  'share',
  'hidden',
  'date',
  'byline',
];
const someText = fc.oneof(
  fc.constantFrom(
    CAPTION,
    `${CAPTION} Copyright أ ب`,
    'Copyright',
    'Copyright أ ب',
    'أ ف ب',
    'عاجل',
    'اعلان',
    'تقرأ الآن:',
    'مواضيع إضافية',
    FIRST,
    'بقلم:  يورونيوز',
    'فرنسا',
    'مشاهدينا الكرام',
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
);
const somePiece = fc.record({
  text: someText,
  hint: fc.constantFrom(...HINTS),
  figure: fc.option(fc.nat(3), { nil: undefined }),
  rendered: fc.boolean(),
});
const someDraft = fc.record({ site: fc.constantFrom('euronews', 'generic', 'text'), pieces: fc.array(somePiece, { maxLength: 25 }) }).map(
  ({ site, pieces }): Draft => ({
    site: site as Draft['site'],
    facts: {},
    pieces: pieces.map(({ figure, ...rest }) => ({ ...rest, ...(figure !== undefined && { figure }), via: 'text:line' as const })),
  }),
);

test('whatever the draft: an article whose text is the page’s, every story piece accounted for once', () => {
  fc.assert(
    fc.property(someDraft, (given) => {
      const { article, origins, repeats } = clean(given);
      expect(isArticle(article)).toBe(true);
      const texts = given.pieces.map(({ text }) => text);
      for (const block of article.blocks) expect(texts[origins[block.id]?.[0] ?? -1]).toBe(block.text);
      for (const figure of article.figures) {
        expect(texts.some((text) => text.includes(figure.caption))).toBe(true);
        for (const index of origins[figure.id] ?? []) expect(texts[index]?.startsWith(figure.caption)).toBe(true);
      }
      for (const { text, via } of article.removed) {
        expect(texts).toContain(text);
        expect(via.length).toBeGreaterThan(0);
      }
      const ids = new Set(article.figures.map(({ id }) => id));
      for (const { piece: index, figure } of repeats) {
        expect(ids.has(figure)).toBe(true);
        expect(origins[figure]).not.toContain(index);
      }
    }),
    { numRuns: 300 },
  );
});
