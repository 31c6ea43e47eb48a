/** The text of a recogniser, as `loadRecogniser` reads it. */

import { DIGITS, packNumber } from '../../src/entities/packing.ts';
import { FIRST_LINE, LINES, STEP, ZERO } from '../../src/entities/recogniser/model.ts';

/** What is kept of a model. Weights nearer to 0 than half a step are none. */
export interface ModelParts {
  /** Label before, or the beginning, × LABELS + label. */
  transitions: Float64Array;
  /** By feature: its weights, each with its slot (role × LABELS + label). */
  features: ReadonlyMap<number, readonly (readonly [slot: number, weight: number])[]>;
  /** By letter group. */
  groups: ReadonlyMap<number, number>;
  bias: number;
  /** By the feature of a name alone. */
  levels: ReadonlyMap<number, number>;
}

/** A weight as one digit, those farther from 0 than there are steps cut off. */
const weightDigit = (weight: number) => DIGITS[Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight / STEP) + ZERO))] ?? '';

/** Whether a weight is told from 0. */
export const isKept = (weight: number): boolean => Math.round(weight / STEP) !== 0;

const sorted = <Value>(map: ReadonlyMap<number, Value>) => [...map].sort(([a], [b]) => a - b);

/** Rising keys as gaps. */
const gaps = (keys: readonly (readonly [number, unknown])[]) =>
  keys.map(([key], at) => packNumber(key - (keys[at - 1]?.[0] ?? 0))).join('');

/** The text of a model, with lines of comment on top; the same for the same parts in any order. */
export function packRecogniser(parts: ModelParts, comments: readonly string[]): string {
  const features = sorted(parts.features)
    .map(([key, weights]) => [key, weights.filter(([, weight]) => isKept(weight)).sort(([a], [b]) => a - b)] as const)
    .filter(([, weights]) => weights.length);
  const groups = sorted(parts.groups).filter(([, weight]) => isKept(weight));
  const levels = sorted(parts.levels);
  const weights = features.flatMap(([, own]) => own);
  const lines: Readonly<Record<(typeof LINES)[number], string>> = {
    transitions: Array.from(parts.transitions, (weight) => weight.toFixed(3)).join(' '),
    features: gaps(features),
    counts: features.map(([, own]) => DIGITS[own.length]).join(''),
    slots: weights.map(([slot]) => DIGITS[slot]).join(''),
    weights: weights.map(([, weight]) => weightDigit(weight)).join(''),
    bias: parts.bias.toFixed(3),
    groups: gaps(groups),
    values: groups.map(([, weight]) => weightDigit(weight)).join(''),
    names: gaps(levels),
    levels: levels.map(([, level]) => DIGITS[level]).join(''),
  };
  return `${[...comments.map((comment) => `# ${comment}`), FIRST_LINE, ...LINES.map((name) => `${name}\t${lines[name]}`)].join('\n')}\n`;
}
