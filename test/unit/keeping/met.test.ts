import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_MET, meet, metBefore, metFrom } from '../../../src/keeping/met.ts';
import { anyStored } from './things.ts';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';

test('a name is new once, then met with its count and days', () => {
  const first = meet({ names: {} }, ['a', 'b', 'a'], MONDAY);
  expect(metBefore({ names: {} }, ['a'])).toEqual({});
  expect(metBefore(first, ['a', 'c'])).toEqual({ a: { times: 1, first: MONDAY, last: MONDAY } });
  expect(metBefore(meet(first, ['a'], TUESDAY), ['a'])).toEqual({ a: { times: 2, first: MONDAY, last: TUESDAY } });
});

test('nothing but the id, a count and two days is kept', () => {
  const met = meet({ names: {} }, ['a'], MONDAY);
  expect(JSON.parse(JSON.stringify(met))).toEqual({ names: { a: { times: 1, first: MONDAY, last: MONDAY } } });
});

test('the longest unmet are forgotten first', () => {
  const many = meet(
    { names: {} },
    Array.from({ length: MOST_MET }, (_, index) => `old-${index}`),
    MONDAY,
  );
  const more = meet(many, ['new'], TUESDAY);
  expect(Object.keys(more.names)).toHaveLength(MOST_MET);
  expect(more.names.new).toEqual({ times: 1, first: TUESDAY, last: TUESDAY });
});

test('a name like a property of all objects is a name', () => expect(metBefore({ names: {} }, ['constructor', '__proto__'])).toEqual({}));

test('stored data of any form is read without a throw, and once read it stays', () => {
  fc.assert(
    fc.property(anyStored, (stored) => {
      const read = metFrom(stored);
      expect(metFrom(JSON.parse(JSON.stringify(read)))).toEqual(read);
      for (const { times, first, last } of Object.values(read.names))
        expect([times > 0, first, last]).toEqual([true, '2026-01-01', '2026-01-02']);
    }),
  );
});
