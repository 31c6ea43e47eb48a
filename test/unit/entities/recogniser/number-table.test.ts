import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberTable } from '../../../../src/entities/recogniser/number-table.ts';

const key = fc.integer({ min: 1, max: 2 ** 30 });

test('a table gives what was set, the last of two, and 0 for other keys', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 1000 }))), key, (pairs, asked) => {
      const table = new NumberTable(pairs.length);
      for (const [one, value] of pairs) table.set(one, value);
      const map = new Map(pairs);
      for (const [one, value] of map) expect(table.get(one)).toBe(value);
      expect(table.get(asked)).toBe(map.get(asked) ?? 0);
    }),
  );
});
