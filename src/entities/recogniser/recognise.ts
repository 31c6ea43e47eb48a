/** Finds names in a text by a statistical model, also those that no list has. */

import type { Knowledge } from '../../knowledge/load.ts';
import type { Word } from '../reader.ts';
import { firstOf, furtherOf, type Kind, kindOf, LABELS, OUTSIDE } from './labels.ts';
import { factors, likeliest, nameProbability, type Sums, sumsOf } from './lattice.ts';
import type { Recogniser } from './model.ts';
import { EDGE, ROLES } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { MOST_SITE_FEATURES, siteFeatures, siteOf } from './site-features.ts';
import { wordFeatures } from './word-features.ts';

/** A stretch of words that the model takes for a name. */
export interface Recognised {
  /** Number of its first word. */
  start: number;
  /** Number of the word after its last. */
  end: number;
  type: Kind;
  /** The probability that it is a name of this type and these words, 0 to 1. */
  score: number;
}

/** What the model says of one text. */
export interface Reading {
  /** In reading order, without overlaps. */
  names: Recognised[];
  /** The probability that the words `start` up to before `end` are one name of a type. */
  probability(start: number, end: number, type: Kind): number;
}

const OFFSETS = ROLES.map(([offset]) => offset);

/** What a word gives to itself and its neighbours (role × LABELS + label), and numbers for its letters and its class. */
interface Given {
  emissions: Float64Array;
  word: number;
  sign: number;
}

/** Bound on the words remembered by a reader that lives long: about 5 MB. */
const REMEMBERED = 8_000;

/** A reader of sentences by one model and one set of lists. It remembers what words by themselves say, for news repeats its words. */
export function recogniser(model: Recogniser, knowledge: Pick<Knowledge, 'givenNames' | 'commonWords'>): (sentence: Sentence) => Reading {
  const aids = { knowledge, likeness: model.likeness, nameLevel: model.nameLevel };
  const factor = factors(model.transitions);
  const remembered = new Map<string, Given>();
  const edges = new Float64Array(ROLES.length * LABELS);
  model.addTo(edges, 0, EDGE);
  const features = new Int32Array(MOST_SITE_FEATURES);

  function givenBy(word: Word): Given {
    const key = word.isDefinite ? `ال ${word.folded}` : word.folded;
    const known = remembered.get(key);
    if (known) return known;
    const features = wordFeatures(word, aids);
    const emissions = new Float64Array(ROLES.length * LABELS);
    for (const feature of features.all) model.addTo(emissions, 0, feature);
    const given = { emissions, word: features.word, sign: features.sign };
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, given);
    return given;
  }

  function emissionsOf(sentence: Sentence): Float64Array {
    const given = sentence.words.map(givenBy);
    const site = siteOf(sentence, given);
    const out = new Float64Array(given.length * LABELS);
    for (let at = 0; at < given.length; at++) {
      const row = at * LABELS;
      for (let role = 0; role < OFFSETS.length; role++) {
        const from = given[at + (OFFSETS[role] ?? 0)]?.emissions ?? edges;
        for (let y = 0; y < LABELS; y++) out[row + y] = (out[row + y] ?? 0) + (from[role * LABELS + y] ?? 0);
      }
      const count = siteFeatures(site, at, features);
      for (let i = 0; i < count; i++) model.addTo(out, row, features[i] ?? 0);
    }
    return out;
  }

  return (sentence) => {
    const { length } = sentence.words;
    if (!length) return { names: [], probability: () => 0 };
    const emissions = emissionsOf(sentence);
    const sums = sumsOf(emissions, length, factor);
    return {
      names: namesOf(likeliest(emissions, length, model.transitions), sums, factor),
      probability: (start, end, type) => nameProbability(sums, factor, start, end, firstOf(type)),
    };
  };
}

function namesOf(labels: Uint8Array, sums: Sums, factor: Float64Array): Recognised[] {
  const out: Recognised[] = [];
  for (let start = 0; start < labels.length; ) {
    const first = labels[start] ?? OUTSIDE;
    const type = kindOf(first);
    let end = start + 1;
    if (type) {
      while (labels[end] === furtherOf(first)) end++;
      out.push({ start, end, type, score: nameProbability(sums, factor, start, end, first) });
    }
    start = end;
  }
  return out;
}
