import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../extension/panel/card-place.ts';

const WINDOW = { width: 1000, height: 600 };
const CARD = { width: 200, height: 150 };
const line = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('a card stands', () => {
  test.each([
    ['under a word, from its start edge', line(500, 100), 'ltr', { left: 500, top: 126 }],
    ['under an Arabic word, from its right edge', line(500, 100), 'rtl', { left: 360, top: 126 }],
    ['over a word at the lower edge', line(500, 560), 'rtl', { left: 360, top: 404 }],
    ['within the window at the left edge', line(10, 100), 'rtl', { left: 8, top: 126 }],
    ['within the window at the right edge', line(930, 100), 'ltr', { left: 792, top: 126 }],
  ] as const)('%s', (_, box, dir, place) => expect(placeCard(box, CARD, WINDOW, dir)).toEqual(place));

  test.each([
    ['above', line(500, -30)],
    ['below', line(500, 600)],
    ['left of', line(-80, 100)],
    ['right of', line(1000, 100)],
  ])('nowhere where the word is %s the window', (_, box) => expect(placeCard(box, CARD, WINDOW, 'rtl')).toBeUndefined());

  test('wherever the word is, wholly in a window that is large enough, and on the word only where neither side has room', () => {
    const place = fc.integer({ min: -100, max: 1100 });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 284 }), fc.constantFrom('ltr', 'rtl'), (x, y, height, dir) => {
        const box = line(x, y);
        const at = placeCard(box, { width: 200, height }, WINDOW, dir as 'ltr' | 'rtl');
        if (!at) return true;
        const isInside = at.left >= 8 && at.left + 200 <= 992 && at.top >= 8 && at.top + height <= 592;
        const hidesWord = at.top < box.bottom && at.top + height > box.top;
        const fits = box.bottom + 14 + height <= 600 || box.top - 14 - height >= 0;
        return isInside && !(fits && hidesWord);
      }),
    );
  });
});
