import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, editDistance, editRatio } from '../../../src/text/similarity.ts';

describe('editDistance', () => {
  test.each([
    ['كوليبا', 'كوليبا', 0],
    ['ستولتنبرغ', 'ستولتنبيرغ', 1],
    ['قمة', 'قمم', 1],
    ['', 'قمة', 3],
  ])('%s %s', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('a limit only cuts off what lies beyond it', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('ابتث')), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const whole = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
      }),
    );
  });
});

test.each([
  ['', '', 1],
  ['بايدن', 'بايدن', 1],
  ['ابتث', 'ابتج', 0.75],
  ['اب', 'جد', 0],
])('editRatio %s %s', (a, b, ratio) => expect(editRatio(a, b)).toBe(ratio));

test('containment is the share of the first set', () => {
  expect(containment(new Set([1, 2, 3, 4]), new Set([2, 3]))).toBe(0.5);
  expect(containment(new Set(), new Set([1]))).toBe(0);
});
