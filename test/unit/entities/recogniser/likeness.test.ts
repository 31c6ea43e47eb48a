import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNumber, letterGroups, likenessOf } from '../../../../src/entities/recogniser/likeness.ts';
import { NumberTable } from '../../../../src/entities/recogniser/number-table.ts';

function tableOf(weights: Iterable<readonly [group: string, weight: number]>): NumberTable {
  const all = [...weights];
  const table = new NumberTable(all.length);
  for (const [group, weight] of all) table.set(groupNumber(group), weight);
  return table;
}

const word = fc.string({ unit: fc.constantFrom(...'ابتسكلمنويهء'.split('')), minLength: 1, maxLength: 9 });

test('likeness is half the bias and the weights of all letter groups', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.integer({ min: -40, max: 40 })), { maxLength: 20 }), word, (known, asked) => {
      const weights = new Map(known.flatMap(([one, weight]) => letterGroups(one).map((group) => [group, weight / 8] as const)));
      const sum = letterGroups(asked).reduce((total, group) => total + (weights.get(group) ?? 0), 0.5);
      expect(likenessOf(tableOf(weights), 0.5)(asked)).toBeCloseTo(sum / 2, 6);
    }),
  );
});

test('a word of other letters has no weights of Arabic ones', () => {
  const weights = letterGroups('باب').map((group) => [group, 4] as const);
  expect(likenessOf(tableOf(weights), 0.5)('2"2')).toBe(0.25);
});
