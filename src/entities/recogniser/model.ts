/** The trained model and the text it is kept in: a first line, then sections with a heading and their number of lines. */

import { LABELS } from './labels.ts';
import { likenessOf } from './likeness.ts';

/** Raised when the form or the features change; a model of another version is refused. */
export const FIRST_LINE = 'hashiya-recogniser 1';

/** Weights are kept in these steps, as one character each, `ZERO` being 0. */
export const STEP = 0.125;
const ZERO = 79;
const FARTHEST = 40;
/** The first slot's character. */
const FIRST_SLOT = 33;

/** A weight as one character, those farther than 5 from 0 cut off. */
export const weightCode = (weight: number): string =>
  String.fromCharCode(ZERO + Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(weight / STEP))));
const weightOf = (code: number) => (code - ZERO) * STEP;
/** The character of a slot: the number of a role × LABELS + label. */
export const slotCode = (slot: number): string => String.fromCharCode(FIRST_SLOT + slot);

/** Weights by feature: pairs of a slot and a weight. */
export type Weights = ReadonlyMap<string, string>;

export interface Recogniser {
  /** Adds the weights of a feature to emissions, those of slot 0 at an index; nothing for a feature without weights. */
  addTo(emissions: Float64Array, at: number, feature: string): void;
  /** Label before, or the beginning, × LABELS + label. */
  transitions: Float64Array;
  likeness(word: string): number;
  nameLevel(word: string): number;
}

/** What is kept of a model. */
export interface ModelParts {
  transitions: Float64Array;
  features: Weights;
  /** Weight code by letter group. */
  groups: ReadonlyMap<string, string>;
  bias: number;
  /** By level from 1 on: the folded words. */
  levels: readonly (readonly string[])[];
}

/** Where the codes of each feature begin in one row of numbers: how many pairs, then the pairs. */
function packed(features: Weights): { places: Map<string, number>; codes: Uint8Array } {
  let size = 0;
  for (const text of features.values()) size += 1 + text.length;
  const codes = new Uint8Array(size);
  const places = new Map<string, number>();
  let at = 0;
  for (const [feature, text] of features) {
    places.set(feature, at);
    codes[at++] = text.length / 2;
    for (let i = 0; i < text.length; i += 2) {
      codes[at++] = text.charCodeAt(i) - FIRST_SLOT;
      codes[at++] = text.charCodeAt(i + 1);
    }
  }
  return { places, codes };
}

/** The model of its parts. */
export function recogniserOf({ transitions, features, groups, bias, levels }: ModelParts): Recogniser {
  const { places, codes } = packed(features);
  const looks = likenessOf(
    [...groups].map(([group, code]) => [group, weightOf(code.charCodeAt(0))]),
    bias,
  );
  const level = new Map<string, number>();
  for (const [index, words] of levels.entries()) for (const word of words) level.set(word, index + 1);
  return {
    transitions,
    addTo(emissions, at, feature) {
      const place = places.get(feature);
      if (place === undefined) return;
      const end = place + 1 + 2 * (codes[place] ?? 0);
      for (let i = place + 1; i < end; i += 2) {
        const index = at + (codes[i] ?? 0);
        emissions[index] = (emissions[index] ?? 0) + weightOf(codes[i + 1] ?? ZERO);
      }
    },
    likeness: looks,
    nameLevel: (word) => level.get(word) ?? 0,
  };
}

/** The model in the text that training wrote; throws when it is cut, broken or of another version. */
export function loadRecogniser(text: string): Recogniser {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  if (lines[0] !== FIRST_LINE) throw new Error(`not a recogniser: ${lines[0]?.slice(0, 40)}`);
  let at = 1;
  const section = (name: string): string[] => {
    const [found, count = '0'] = (lines[at] ?? '').split('\t');
    const body = lines.slice(at + 1, at + 1 + Number(count));
    if (found !== name || body.length !== Number(count)) throw new Error(`recogniser: ${name} expected in line ${at + 1}`);
    at += 1 + body.length;
    return body;
  };
  const pairs = (body: readonly string[]) => {
    const out = new Map<string, string>();
    for (const line of body) {
      const tab = line.indexOf('\t');
      out.set(line.slice(0, tab), line.slice(tab + 1));
    }
    return out;
  };
  const [row = ''] = section('transitions');
  const transitions = Float64Array.from(row.split(' '), Number);
  if (transitions.length !== (LABELS + 1) * LABELS) throw new Error('recogniser: transitions of other labels');
  const features = pairs(section('features'));
  const [bias = ''] = section('bias');
  const groups = pairs(section('groups'));
  const levels = section('levels').map((line) => line.split(' '));
  return recogniserOf({ transitions, features, groups, bias: Number(bias), levels });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The text of a model, with lines of comment on top. */
export function writeRecogniser({ transitions, features, groups, bias, levels }: ModelParts, comments: readonly string[]): string {
  const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => byText(a, b)).map(([key, value]) => `${key}\t${value}`);
  const section = (name: string, body: readonly string[]) => [`${name}\t${body.length}`, ...body];
  const lines = [
    ...comments.map((comment) => `# ${comment}`),
    FIRST_LINE,
    ...section('transitions', [Array.from(transitions, (weight) => weight.toFixed(3)).join(' ')]),
    ...section('features', sorted(features)),
    ...section('bias', [bias.toFixed(3)]),
    ...section('groups', sorted(groups)),
    ...section(
      'levels',
      levels.map((words) => [...words].sort(byText).join(' ')),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
