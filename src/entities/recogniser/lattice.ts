/** A linear chain of labels: the likeliest path and the probability of each name (Lafferty, McCallum, Pereira 2001; scaled as by Rabiner 1989). */

import { furtherOf, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** Where the weights of the first word's label stand among the transitions: after those from every label. */
export const BEGIN = LABELS;

/** Forward and backward sums of a chain; index is place × LABELS + label. */
export interface Sums {
  /** Scaled so that each place sums to 1. */
  forward: Float64Array;
  backward: Float64Array;
  /** By place: exponent of the emission, scaled by its largest. */
  emitted: Float64Array;
  /** By place: the scale taken out. */
  scale: Float64Array;
}

/** The transitions as factors; those that may not be are 0. Index is label before (or BEGIN) × LABELS + label. */
export function factors(transitions: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, index) => {
    const before = Math.floor(index / LABELS);
    return mayFollow(before === BEGIN ? OUTSIDE : before, index % LABELS) ? Math.exp(transitions[index] ?? 0) : 0;
  });
}

/** The forward sum of a label before its own emission. */
function reach(forward: Float64Array, at: number, y: number, factor: Float64Array): number {
  if (at === 0) return factor[BEGIN * LABELS + y] ?? 0;
  let sum = 0;
  for (let x = 0; x < LABELS; x++) sum += (forward[(at - 1) * LABELS + x] ?? 0) * (factor[x * LABELS + y] ?? 0);
  return sum;
}

/** The backward sum of a label from the place after it. */
function outlook(emitted: Float64Array, backward: Float64Array, at: number, x: number, factor: Float64Array): number {
  const next = (at + 1) * LABELS;
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += (factor[x * LABELS + y] ?? 0) * (emitted[next + y] ?? 0) * (backward[next + y] ?? 0);
  return sum;
}

function largestOf(emissions: ArrayLike<number>, at: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = at * LABELS; index < (at + 1) * LABELS; index++) largest = Math.max(largest, emissions[index] ?? 0);
  return largest;
}

/** The sums of a chain of `length` places from emissions (place × LABELS + label) and transition factors. */
export function sumsOf(emissions: ArrayLike<number>, length: number, factor: Float64Array): Sums {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const emitted = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const row = at * LABELS;
    const largest = largestOf(emissions, at);
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      const own = Math.exp((emissions[row + y] ?? 0) - largest);
      const all = reach(forward, at, y, factor) * own;
      emitted[row + y] = own;
      forward[row + y] = all;
      sum += all;
    }
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] ?? 0) / sum;
    scale[at] = sum;
  }
  backward.fill(1, (length - 1) * LABELS);
  for (let at = length - 2; at >= 0; at--)
    for (let x = 0; x < LABELS; x++) backward[at * LABELS + x] = outlook(emitted, backward, at, x, factor) / (scale[at + 1] ?? 1);
  return { forward, backward, emitted, scale };
}

/** The label before a label on its likeliest path. */
function bestBefore(best: Float64Array, at: number, y: number, transitions: ArrayLike<number>): number {
  let label = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < LABELS; x++) {
    const score = (best[(at - 1) * LABELS + x] ?? 0) + (transitions[x * LABELS + y] ?? 0);
    if (score <= most || !mayFollow(x, y)) continue;
    most = score;
    label = x;
  }
  return label;
}

/** The likeliest labels of a chain (Viterbi 1967). */
export function likeliest(emissions: ArrayLike<number>, length: number, transitions: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let y = 0; y < LABELS; y++)
    best[y] = mayFollow(OUTSIDE, y) ? (transitions[BEGIN * LABELS + y] ?? 0) + (emissions[y] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let at = 1; at < length; at++)
    for (let y = 0; y < LABELS; y++) {
      const before = bestBefore(best, at, y, transitions);
      from[at * LABELS + y] = before;
      best[at * LABELS + y] =
        (best[(at - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + y] ?? 0) + (emissions[at * LABELS + y] ?? 0);
    }
  const path = new Uint8Array(length);
  const last = best.subarray((length - 1) * LABELS);
  let label = last.indexOf(Math.max(...last));
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = from[at * LABELS + label] ?? OUTSIDE;
  }
  return path;
}

/** The probability that the places `start` up to before `end` are one name whose first label is given, no longer and no shorter. */
export function nameProbability(
  { forward, backward, emitted, scale }: Sums,
  factor: Float64Array,
  start: number,
  end: number,
  first: number,
): number {
  const further = furtherOf(first);
  let probability = forward[start * LABELS + first] ?? 0;
  let label = first;
  for (let at = start + 1; at < end; at++) {
    probability *= ((factor[label * LABELS + further] ?? 0) * (emitted[at * LABELS + further] ?? 0)) / (scale[at] ?? 1);
    label = further;
  }
  if (end >= scale.length) return probability;
  let rest = 0;
  for (let y = 0; y < LABELS; y++)
    if (y !== further) rest += (factor[label * LABELS + y] ?? 0) * (emitted[end * LABELS + y] ?? 0) * (backward[end * LABELS + y] ?? 0);
  return (probability * rest) / (scale[end] ?? 1);
}
