import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOf, furtherOf, KINDS, kindOf, LABELS, mayFollow, OUTSIDE } from '../../../../src/entities/recogniser/labels.ts';
import { BEGIN, factors, likeliest, nameProbability, sumsOf } from '../../../../src/entities/recogniser/lattice.ts';

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const chain = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.array(weight, { minLength: length * LABELS, maxLength: length * LABELS }),
    transitions: fc.array(weight, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
  }),
);

/** Every allowed path of a chain with its score, one by one. */
function paths(length: number, emissions: readonly number[], transitions: readonly number[]): { path: number[]; score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < length; at++)
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, y) => y)
        .filter((y) => mayFollow(path.at(-1) ?? OUTSIDE, y))
        .map((y) => {
          const before = path.at(-1) ?? BEGIN;
          return { path: [...path, y], score: score + (emissions[at * LABELS + y] ?? 0) + (transitions[before * LABELS + y] ?? 0) };
        }),
    );
  return all;
}

describe('a chain agrees with the count of all its paths', () => {
  test('on the likeliest one', () => {
    fc.assert(
      fc.property(chain, ({ length, emissions, transitions }) => {
        const all = paths(length, emissions, transitions);
        const scoreOf = new Map(all.map(({ path, score }) => [path.join(' '), score]));
        const found = scoreOf.get([...likeliest(emissions, length, transitions)].join(' '));
        expect(found).toBeCloseTo(Math.max(...scoreOf.values()), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('on the probability of a name', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), fc.constantFrom(...KINDS), ({ length, emissions, transitions }, a, b, kind) => {
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const first = firstOf(kind);
        const wanted = ({ path }: { path: number[] }) =>
          path[start] === first && path.slice(start + 1, end).every((y) => y === furtherOf(first)) && path[end] !== furtherOf(first);
        const all = paths(length, emissions, transitions);
        const sum = (list: typeof all) => list.reduce((total, { score }) => total + Math.exp(score), 0);
        const factor = factors(transitions);
        const probability = nameProbability(sumsOf(emissions, length, factor), factor, start, end, first);
        expect(probability).toBeCloseTo(sum(all.filter(wanted)) / sum(all), 9);
      }),
      { numRuns: 60 },
    );
  });
});

test('every kind has a first and a further label of its own', () => {
  const labels = KINDS.flatMap((kind) => [firstOf(kind), furtherOf(firstOf(kind))]);
  expect([OUTSIDE, ...labels].sort((a, b) => a - b)).toEqual(Array.from({ length: LABELS }, (_, y) => y));
  expect(labels.map(kindOf)).toEqual(KINDS.flatMap((kind) => [kind, kind]));
  expect(kindOf(OUTSIDE)).toBeUndefined();
});

test.each([
  ['a name begins outside', OUTSIDE, firstOf('place'), true],
  ['a name begins behind another', furtherOf(firstOf('person')), firstOf('place'), true],
  ['a name goes on', firstOf('person'), furtherOf(firstOf('person')), true],
  ['a name does not go on outside', OUTSIDE, furtherOf(firstOf('person')), false],
  ['a name does not go on as another kind', firstOf('person'), furtherOf(firstOf('place')), false],
])('%s', (_, before, label, expected) => expect(mayFollow(before, label)).toBe(expected));
