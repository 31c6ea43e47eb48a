import { expect, test } from 'vitest';
import { featureOf, featureOfAll } from '../../../../src/entities/recogniser/feature-numbers.ts';

test('features have different numbers from 1 to 2^30', () => {
  const numbers = ['wقال', 'wقالت', 'sت', 'pق', ''].map(featureOf);
  for (let template = 1; template <= 20; template++)
    for (const a of [0, 1, -7, 2 ** 31]) for (const b of [0, 5]) for (const c of [0, 5]) numbers.push(featureOfAll(template, a, b, c));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(2 ** 30);
});

test('what stands where makes a difference', () => {
  expect(featureOfAll(1, 2, 3, 4)).not.toBe(featureOfAll(1, 2, 4, 3));
  expect(featureOfAll(1, 2, 3)).not.toBe(featureOfAll(1, 3, 2));
  expect(featureOfAll(1, 2, 3)).toBe(featureOfAll(1, 2, 3));
});
