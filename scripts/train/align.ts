/**
 * Many-to-many alignment of letters by expectation maximisation (Jiampojamarn, Kondrak and Sherif 2007): chunks of one or
 * two Arabic letters with none to four Latin ones.
 */

import type { Pair } from './pairs.ts';

export const MOST_ARABIC = 2;
export const MOST_LATIN = 4;

/** What a chunk of two Arabic letters loses in each round: else long chunks explain every pair by heart. */
const LONG_CHUNK = 0.3;

/** First guess of how likely chunks of each length are, before any pair was seen. */
const FIRST_ARABIC = [0, 1e-2, 1e-3];
const FIRST_LATIN = [0.1, 1, 0.3, 0.03, 0.005];

/** Probability by unit, written "Arabic|Latin". */
export type Units = ReadonlyMap<string, number>;

/** Every unit that a pair can hold, with the cells it leads from and to. */
function* steps({ arabic, latin }: Pair): Generator<{ unit: string; from: number; to: number; x: number; y: number }> {
  const width = latin.length + 1;
  for (let i = 0; i < arabic.length; i++) {
    for (let j = 0; j <= latin.length; j++) {
      for (let x = 1; x <= MOST_ARABIC && i + x <= arabic.length; x++) {
        for (let y = x - 1; y <= MOST_LATIN && j + y <= latin.length; y++) {
          yield { unit: `${arabic.slice(i, i + x)}|${latin.slice(j, j + y)}`, from: i * width + j, to: (i + x) * width + j + y, x, y };
        }
      }
    }
  }
}

/** Adds what one pair expects of each unit. */
function expect(pair: Pair, chance: (unit: string, x: number, y: number) => number, counts: Map<string, number>): void {
  const cells = (pair.arabic.length + 1) * (pair.latin.length + 1);
  const forward = new Float64Array(cells);
  const backward = new Float64Array(cells);
  const weighed = [...steps(pair)].map((step) => ({ ...step, p: chance(step.unit, step.x, step.y) })).filter(({ p }) => p > 0);
  forward[0] = 1;
  for (const { from, to, p } of weighed) forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * p;
  const total = forward[cells - 1] ?? 0;
  if (total < 1e-300) return;
  backward[cells - 1] = 1;
  for (const { from, to, p } of weighed.reverse()) {
    backward[from] = (backward[from] ?? 0) + (backward[to] ?? 0) * p;
  }
  for (const { unit, from, to, p } of weighed) {
    const share = ((forward[from] ?? 0) * p * (backward[to] ?? 0)) / total;
    if (share > 1e-6) counts.set(unit, (counts.get(unit) ?? 0) + share);
  }
}

/** Unit probabilities after some rounds over the pairs; units expected less than half a time are dropped after the second. */
export function learnUnits(pairs: readonly Pair[], rounds = 7): Units {
  let units = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const known = units;
    const chance = round
      ? (unit: string) => known.get(unit) ?? 0
      : (_: string, x: number, y: number) => (FIRST_ARABIC[x] ?? 0) * (FIRST_LATIN[y] ?? 0);
    const counts = new Map<string, number>();
    for (const pair of pairs) expect(pair, chance, counts);
    const kept = [...counts].filter(([, count]) => round < 2 || count >= 0.5);
    const total = kept.reduce((sum, [, count]) => sum + count, 0);
    units = new Map(kept.map(([unit, count]) => [unit, (count / total) * (unit.indexOf('|') === 2 ? LONG_CHUNK : 1)]));
  }
  return units;
}

/** The likeliest units of a pair and their mean log probability; undefined when no units make it up. */
export function align(pair: Pair, units: Units): { units: string[]; score: number } | undefined {
  const cells = (pair.arabic.length + 1) * (pair.latin.length + 1);
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const via: ({ unit: string; from: number } | undefined)[] = [];
  best[0] = 0;
  for (const { unit, from, to } of steps(pair)) {
    const p = units.get(unit);
    if (!p) continue;
    const score = (best[from] ?? 0) + Math.log(p);
    if (score <= (best[to] ?? 0)) continue;
    best[to] = score;
    via[to] = { unit, from };
  }
  const found: string[] = [];
  for (let at = cells - 1; at; ) {
    const step = via[at];
    if (!step) return undefined;
    found.unshift(step.unit);
    at = step.from;
  }
  return { units: found, score: (best[cells - 1] ?? 0) / found.length };
}
