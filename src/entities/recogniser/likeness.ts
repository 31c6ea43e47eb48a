/** How much the letters of a word are those of a name: it tells names that were never seen. */

import type { NumberTable } from './number-table.ts';

/** Letter groups have two to this many letters. */
const LONGEST_GROUP = 4;

/** The letter groups of a word, its edges marked: ^بايدن$ → ^ب, با, …, يدن$. */
export function letterGroups(word: string): string[] {
  const marked = `^${word}$`;
  const out: string[] = [];
  for (let length = 2; length <= LONGEST_GROUP; length++)
    for (let at = 0; at + length <= marked.length; at++) out.push(marked.slice(at, at + length));
  return out;
}

/** The numbers of the edge marks and of all that is no Arabic letter; Arabic letters follow. */
const BEGIN = 1;
const END = 2;
const FOREIGN = 3;
const FIRST_LETTER = 0x0621;
const LAST_LETTER = 0x064a;
/** Bits of a letter. */
const BITS = 6;

const numberOf = (code: number) => (code >= FIRST_LETTER && code <= LAST_LETTER ? code - FIRST_LETTER + FOREIGN + 1 : FOREIGN);

/** A letter group as one number below 2^24. */
export function groupNumber(group: string): number {
  let out = 0;
  for (let at = 0; at < group.length; at++)
    out = (out << BITS) | (group[at] === '^' ? BEGIN : group[at] === '$' ? END : numberOf(group.charCodeAt(at)));
  return out;
}

/**
 * What gives the log odds that a folded word, article off, is a name rather than another word, halved; from the weights of
 * letter groups by their numbers and a bias.
 */
export function likenessOf(weights: NumberTable, bias: number): (word: string) => number {
  return (word) => {
    let sum = bias;
    let [third, second, first] = [0, 0, BEGIN];
    for (let at = 0; at <= word.length; at++) {
      const letter = at === word.length ? END : numberOf(word.charCodeAt(at));
      const two = (first << BITS) | letter;
      const three = (second << (2 * BITS)) | two;
      sum += weights.get(two);
      if (second) sum += weights.get(three);
      if (third) sum += weights.get((third << (3 * BITS)) | three);
      [third, second, first] = [second, first, letter];
    }
    return sum / 2;
  };
}
