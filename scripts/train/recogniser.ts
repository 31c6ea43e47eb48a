/** Trains the recogniser of names and packs it. */

import { featureOf } from '../../src/entities/recogniser/feature-numbers.ts';
import { LABELS, OUTSIDE } from '../../src/entities/recogniser/labels.ts';
import { groupNumber, likenessOf } from '../../src/entities/recogniser/likeness.ts';
import { NumberTable } from '../../src/entities/recogniser/number-table.ts';
import { allFeatures, ROLES } from '../../src/entities/recogniser/roles.ts';
import { type Aids, wordFeatures } from '../../src/entities/recogniser/word-features.ts';
import type { Knowledge } from '../../src/knowledge/load.ts';
import { fold } from '../../src/text/fold.ts';
import { bare } from '../../src/text/spelling.ts';
import { type Chain, trainChains } from './chain.ts';
import { type LetterWeights, type LetterWords, trainLetters } from './name-letters.ts';
import { isKept, type ModelParts } from './pack-recogniser.ts';
import type { Example } from './tagged-words.ts';

/** Features that fewer words have are left out. */
const LEAST_WORDS = 2;
/** Weights of letter groups nearer to 0 are left out. */
const LEAST_GROUP = 0.15;
/** Names that sources write fewer times are known by their letters alone. */
const LEAST_COUNT = 3;
/** What two times as many bearers add to a level. */
const LEVEL_STEP = 1.5;
const PARTS = 4;

/** A name of the sources and how often they have it. */
export interface CountedName {
  arabic: string;
  count: number;
}

function countWords(names: readonly CountedName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { arabic, count } of names)
    for (const word of fold(arabic).split(/[ -]/)) counts.set(bare(word), (counts.get(bare(word)) ?? 0) + count);
  return counts;
}

/** The level of each word that has one: 1, 2, … for each step of its number. */
function levelsOf(counts: ReadonlyMap<string, number>): Map<number, number> {
  const levels = new Map<number, number>();
  for (const [word, count] of counts) {
    const level = count < LEAST_COUNT ? 0 : Math.round(Math.log2(count + 1) / LEVEL_STEP);
    if (level) levels.set(featureOf(word), level);
  }
  return levels;
}

/** Words inside and outside the names of the examples. The last kind of name is no pattern for letters: it has peoples and events. */
function letterWords(examples: readonly Example[], counts: ReadonlyMap<string, number>): LetterWords {
  const others = new Map<string, number>();
  const inside = new Set<string>();
  for (const { sentence, labels } of examples)
    for (const [at, { folded }] of sentence.words.entries()) {
      const word = bare(folded);
      if (labels[at] === OUTSIDE) others.set(word, (others.get(word) ?? 0) + 1);
      else if ((labels[at] ?? 0) < LABELS - 2) inside.add(word);
    }
  return { names: new Set([...inside, ...[...counts.keys()].filter((word) => !others.has(word))]), others };
}

/** One of a few parts, the same for a word each time. */
function partOf(word: string): number {
  let sum = 0;
  for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % PARTS;
}

function likenessBy({ groups, bias }: LetterWeights): (word: string) => number {
  const table = new NumberTable(groups.size);
  for (const [group, weight] of groups) table.set(groupNumber(group), weight);
  return likenessOf(table, bias);
}

/** How words look to weights that were not trained on them; else the chain would trust letters more than it may on new words. */
function unseenLikeness(words: LetterWords): (word: string) => number {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    return likenessBy(trainLetters(words, (word) => partOf(word) !== part));
  });
  const known = new Map<string, number>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = parts[partOf(word)]?.(word) ?? 0;
      known.set(word, value);
    }
    return value;
  };
}

/** The model that labelled sentences and counted names teach. */
export function trainRecogniser(examples: readonly Example[], names: readonly CountedName[], knowledge: Knowledge): ModelParts {
  const counts = countWords(names);
  const levels = levelsOf(counts);
  const words = letterWords(examples, counts);
  const letters = trainLetters(words);
  const groups = new Map<number, number>();
  for (const [group, weight] of letters.groups) if (Math.abs(weight) >= LEAST_GROUP) groups.set(groupNumber(group), weight);
  const aids: Aids = { knowledge, likeness: unseenLikeness(words), nameLevel: (word) => levels.get(featureOf(word)) ?? 0 };

  const rows = examples.map(({ sentence }) =>
    allFeatures(
      sentence,
      sentence.words.map((word) => wordFeatures(word, aids)),
    ),
  );
  const seen = new Map<number, number>();
  for (const one of rows) for (const list of one) for (const feature of list) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= LEAST_WORDS) numbers.set(feature, numbers.size);
  const chains = examples.map(({ labels }, at): Chain => {
    const features = (rows[at] ?? []).map((list) =>
      Int32Array.from(list.map((feature) => numbers.get(feature) ?? -1)).filter((number) => number >= 0),
    );
    return { features, labels };
  });
  const { weights, transitions } = trainChains(chains, numbers.size);
  const features = new Map<number, [slot: number, weight: number][]>();
  for (const [inRole, number] of numbers) {
    const role = inRole % ROLES.length;
    const feature = (inRole - role) / ROLES.length;
    const own = features.get(feature) ?? [];
    for (let y = 0; y < LABELS; y++) {
      const weight = weights[number * LABELS + y] ?? 0;
      if (isKept(weight)) own.push([role * LABELS + y, weight]);
    }
    if (own.length) features.set(feature, own);
  }
  return { transitions, features, groups, bias: letters.bias, levels };
}
