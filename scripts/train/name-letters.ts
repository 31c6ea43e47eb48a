/** Trains the weights of letter groups by which names are told from other words: logistic regression, steps by AdaGrad. */

import { letterGroups } from '../../src/entities/recogniser/likeness.ts';
import { numbersFrom, shuffle } from './chain.ts';

export interface LetterWeights {
  groups: ReadonlyMap<string, number>;
  bias: number;
}

/** Words of both kinds: names, and how often other words stand in text. */
export interface LetterWords {
  names: ReadonlySet<string>;
  others: ReadonlyMap<string, number>;
}

const EPOCHS = 5;
const RATE = 0.3;
const SHRINK = 1e-5;
const SEED = 7;
/** Letter groups of fewer words teach nothing. */
const LEAST_WORDS = 5;
const SHORTEST = 2;

/** The weights that the words teach, of those words that `takes` allows. */
export function trainLetters({ names, others }: LetterWords, takes: (word: string) => boolean = () => true): LetterWeights {
  const data: { groups: string[]; isName: number; weight: number }[] = [];
  const add = (word: string, isName: number, weight: number) => {
    if (word.length >= SHORTEST && takes(word)) data.push({ groups: letterGroups(word), isName, weight });
  };
  for (const word of names) add(word, 1, 1);
  // There are fewer other words than names, and the frequent ones matter more.
  for (const [word, count] of others) add(word, 0, 2 + Math.log(count));
  const counts = new Map<string, number>();
  for (const { groups } of data) for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const [group, count] of counts) if (count >= LEAST_WORDS) weights.set(group, 0);
  let bias = 0;
  let biasSquare = 1;
  const random = numbersFrom(SEED);
  const order = data.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const one = data[index];
      if (!one) continue;
      const known = one.groups.filter((group) => weights.has(group));
      const sum = known.reduce((total, group) => total + (weights.get(group) ?? 0), bias);
      const gradient = (1 / (1 + Math.exp(-sum)) - one.isName) * one.weight;
      for (const group of known) {
        const square = (squares.get(group) ?? 1) + gradient * gradient;
        squares.set(group, square);
        const weight = weights.get(group) ?? 0;
        weights.set(group, weight - (RATE / Math.sqrt(square)) * gradient - SHRINK * weight);
      }
      biasSquare += gradient * gradient;
      bias -= (RATE / Math.sqrt(biasSquare)) * gradient;
    }
  }
  return { groups: weights, bias };
}
