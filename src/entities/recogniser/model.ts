/** The trained model, loaded from the text it is kept in: a first line, then lines with a name, a tab and numbers. */

import { readDigits, readNumbers } from '../packing.ts';
import { featureOf } from './feature-numbers.ts';
import { LABELS } from './labels.ts';
import { likenessOf } from './likeness.ts';
import { NumberTable } from './number-table.ts';

/** What errors call it. */
const MODEL = 'recogniser';

/** Raised when the form or the features change; a model of another version is refused. */
export const FIRST_LINE = 'hashiya-recogniser 2';

/** Weights are kept in these steps, as one digit each, `ZERO` being 0. */
export const STEP = 0.125;
export const ZERO = 32;

/** The lines after the first, in order. Keys are gaps in a rising row; of a feature the number of its weights, then the slot (role × LABELS + label) and the value of each. */
export const LINES = ['transitions', 'features', 'counts', 'slots', 'weights', 'bias', 'groups', 'values', 'names', 'levels'] as const;

export interface Recogniser {
  /** Adds the weights of a feature to emissions, those of slot 0 at an index; nothing for a feature without weights. */
  addTo(emissions: Float64Array, at: number, feature: number): void;
  /** Label before, or the beginning, × LABELS + label. */
  transitions: Float64Array;
  likeness(word: string): number;
  nameLevel(word: string): number;
}

/** A value for each key, keys as gaps. */
function tableOf(gaps: Int32Array, valueAt: (index: number) => number): NumberTable {
  const table = new NumberTable(gaps.length);
  let key = 0;
  for (let index = 0; index < gaps.length; index++) {
    key += gaps[index] ?? 0;
    table.set(key, valueAt(index));
  }
  return table;
}

function linesOf(text: string): Readonly<Record<(typeof LINES)[number], string>> {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  if (lines[0] !== FIRST_LINE) throw new Error(`not a recogniser: ${lines[0]?.slice(0, 40)}`);
  const out: Partial<Record<(typeof LINES)[number], string>> = {};
  for (const [at, name] of LINES.entries()) {
    const line = lines[at + 1] ?? '';
    if (!line.startsWith(`${name}\t`)) throw new Error(`recogniser: ${name} expected in line ${at + 2}`);
    out[name] = line.slice(name.length + 1);
  }
  if (lines[LINES.length + 1] !== '') throw new Error('recogniser: it does not end where it should');
  return out as Record<(typeof LINES)[number], string>;
}

/** Where the weights of each feature begin, and where the last ones end. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  return starts;
}

/** The model in the text that training wrote; throws when it is cut, broken or of another version. */
export function loadRecogniser(text: string): Recogniser {
  const lines = linesOf(text);
  const transitions = Float64Array.from(lines.transitions.split(' '), Number);
  if (transitions.length !== (LABELS + 1) * LABELS) throw new Error('recogniser: transitions of other labels');
  const features = readNumbers(lines.features, MODEL);
  const counts = readDigits(lines.counts, MODEL);
  const slots = readDigits(lines.slots, MODEL);
  const weights = readDigits(lines.weights, MODEL);
  const starts = startsOf(counts);
  const size = starts.at(-1);
  const groups = readNumbers(lines.groups, MODEL);
  const values = readDigits(lines.values, MODEL);
  const names = readNumbers(lines.names, MODEL);
  const levels = readDigits(lines.levels, MODEL);
  if (features.length !== counts.length || slots.length !== size || weights.length !== size)
    throw new Error('recogniser: weights are missing');
  if (groups.length !== values.length || names.length !== levels.length) throw new Error('recogniser: values are missing');
  // Numbers from 1 on: 0 is what a table says of a key it does not have.
  const numbers = tableOf(features, (index) => index + 1);
  const nameLevels = tableOf(names, (index) => levels[index] ?? 0);
  return {
    transitions,
    addTo(emissions, at, feature) {
      const number = numbers.get(feature);
      if (!number) return;
      for (let i = starts[number - 1] ?? 0; i < (starts[number] ?? 0); i++) {
        const index = at + (slots[i] ?? 0);
        emissions[index] = (emissions[index] ?? 0) + ((weights[i] ?? ZERO) - ZERO) * STEP;
      }
    },
    likeness: likenessOf(
      tableOf(groups, (index) => ((values[index] ?? ZERO) - ZERO) * STEP),
      Number(lines.bias),
    ),
    nameLevel: (word) => nameLevels.get(featureOf(word)),
  };
}
