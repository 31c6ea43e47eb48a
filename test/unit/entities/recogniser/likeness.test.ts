import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterGroups, likenessOf } from '../../../../src/entities/recogniser/likeness.ts';

const word = fc.string({ unit: fc.constantFrom(...'ابتسكلمنويهء'.split('')), minLength: 1, maxLength: 9 });

test('likeness is half the bias and the weights of all letter groups', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.integer({ min: -40, max: 40 })), { maxLength: 20 }), word, (known, asked) => {
      const weights = new Map(known.flatMap(([one, weight]) => letterGroups(one).map((group) => [group, weight / 8] as const)));
      const sum = letterGroups(asked).reduce((total, group) => total + (weights.get(group) ?? 0), 0.5);
      expect(likenessOf([...weights], 0.5)(asked)).toBeCloseTo(sum / 2, 6);
    }),
  );
});

test('a word of other letters has no weights of Arabic ones', () => {
  const weights = letterGroups('باب').map((group) => [group, 4] as const);
  expect(likenessOf(weights, 0.5)('2"2')).toBe(0.25);
});
