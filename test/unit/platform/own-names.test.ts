import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn, OWN_NAMES, withNames, withoutNames } from '../../../extension/platform/own-names.ts';
import { valueIn, versioned } from '../../../extension/platform/store.ts';
import { ENTITY_TYPES } from '../../../src/analysis.ts';
import { type OwnName, ownKey } from '../../../src/own-name.ts';

const PORT: OwnName = { arabic: 'مرفأ', meaning: { english: 'Port', type: 'place' } };
const HILL: OwnName = { arabic: 'التلة' };

test('what is not understood is left out, and of two with the same words the later stays', () => {
  expect(namesIn([PORT, 7, { arabic: '' }, HILL, { arabic: 'مَرفأ' }])).toEqual([{ arabic: 'مَرفأ' }, HILL]);
  expect(namesIn('names')).toEqual([]);
});

const given = fc.record(
  {
    arabic: fc.oneof(fc.constantFrom('مرفأ', 'مَرفأ', 'التلة', 'بلدة الزهراء'), fc.string({ unit: 'binary', maxLength: 8 })),
    where: fc.constantFrom('https://a.example/1', 'https://a.example/2?x', 'x'),
    meaning: fc.record({ english: fc.string({ unit: 'binary', maxLength: 6 }), type: fc.constantFrom(...ENTITY_TYPES, 'x') }),
  },
  { requiredKeys: ['arabic'] },
);

test('any stored value gives names of which no two stand against each other, and written and read they are the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ names: fc.oneof(fc.anything(), fc.array(given)) })), (stored) => {
      const value = valueIn(OWN_NAMES, stored);
      const keys = value.names.map(ownKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(valueIn(OWN_NAMES, JSON.parse(JSON.stringify(versioned(OWN_NAMES, value))))).toEqual(value);
    }),
  );
});

test('adding twice is adding once, and what is added and taken away is gone while the rest stays', () => {
  fc.assert(
    fc.property(fc.array(given).map(namesIn), fc.array(given).map(namesIn), (names, more) => {
      const once = withNames({ names }, more);
      expect(withNames(once, more)).toEqual(once);
      for (const name of more) expect(once.names).toContainEqual(name);
      const keys = new Set(more.map(ownKey));
      expect(withoutNames(once, more).names).toEqual(names.filter((name) => !keys.has(ownKey(name))));
    }),
  );
});
