import { expect, test } from 'vitest';
import { articlesOf, find } from '../../../src/keeping/find.ts';
import type { Library } from '../../../src/keeping/library.ts';
import { edit, keep } from '../../../src/keeping/library.ts';
import { BEIRUT, BULLET, FAIR, MINISTER, PORT } from './things.ts';

const EMPTY: Library = { items: [], pins: [] };
const kept = keep(
  keep(keep(EMPTY, BEIRUT, PORT, '2026-11-20T08:00:00.000Z'), MINISTER, PORT, '2026-11-21T08:00:00.000Z'),
  BULLET,
  FAIR,
  '2026-11-22T08:00:00.000Z',
);
const minister = kept.items[1]?.id ?? '';
const { items } = edit(kept, minister, { note: 'Née in Tyre' });

test.each([
  ['', 3],
  ['بيروت', 1],
  ['BEIRUT', 1],
  ['lebanon beirut', 1],
  ['النجار', 2],
  ['سلمي', 1],
  ['الوزيرة', 1],
  ['معرض', 1],
  ['nee tyre', 1],
  ['beirut tyre', 0],
  ['باريس', 0],
])('%j finds %i', (typed, count) => expect(find(items, typed)).toHaveLength(count));

test('an article’s own things', () => {
  expect(find(items, '', PORT).map(({ arabic }) => arabic)).toEqual(['بيروت', 'سلمى النجار']);
  expect(find(items, 'beirut', FAIR)).toEqual([]);
});

test('each article once, the one kept from last first', () => {
  expect(articlesOf(items)).toEqual([FAIR, PORT]);
  expect(articlesOf([])).toEqual([]);
});
