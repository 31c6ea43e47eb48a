/** What a sentence is about: its content stems, the names among them, and how alike two sentences are. */

import { isDigit } from '../text/alphabet.ts';
import { stem } from '../text/stem.ts';
import type { Token } from '../text/words.ts';
import { FUNCTION_WORDS, SAYING } from './wordlists.ts';

export interface Profile {
  /** Content stems in order: no function words, no verbs of saying. */
  stems: string[];
  set: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

const isContent = (folded: string) =>
  (folded.length > 1 || isDigit(folded.charCodeAt(0))) &&
  !FUNCTION_WORDS.has(folded) &&
  !SAYING.has(folded) &&
  !(folded[0] === 'و' && (SAYING.has(folded.slice(1)) || FUNCTION_WORDS.has(folded.slice(1))));

/** The profile of a text from its words. */
export function profileOf(tokens: readonly Token[]): Profile {
  const stems: string[] = [];
  for (const { folded } of tokens) if (isContent(folded)) stems.push(stem(folded));
  const pairs = new Set<string>();
  for (let i = 1; i < stems.length; i++) pairs.add(`${stems[i - 1]} ${stems[i]}`);
  return { stems, set: new Set(stems), pairs };
}

/** Stems that only name who or where, so that sharing them does not make two sentences say the same. */
export type NameStems = ReadonlySet<string>;

function shareOf(set: ReadonlySet<string>, whole: ReadonlySet<string>, names: NameStems): number {
  let all = 0;
  let shared = 0;
  for (const item of set) {
    const weight = names.has(item) ? NAME_WEIGHT : 1;
    all += weight;
    if (whole.has(item)) shared += weight;
  }
  return all ? shared / all : 0;
}

/** A shared name is weak evidence of a repeat (same actors, other fact); a shared predicate is strong. */
const NAME_WEIGHT = 0.35;

/** The share of `part` that is said in `whole`, 0 to 1, names counting less; 0 for an empty `part`. */
export const saidIn = (part: Profile, whole: Profile, names: NameStems): number => shareOf(part.set, whole.set, names);

/** Number of items that two sets share. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

/** Shared neighbours of content stems, as a share of the shorter sentence's, 0 to 1. */
export function sharedPairs(a: Profile, b: Profile): number {
  const least = Math.min(a.pairs.size, b.pairs.size);
  return least ? sharedCount(a.pairs, b.pairs) / least : 0;
}

/**
 * Length of the longest common subsequence of content stems that is no name, and of all: what two sentences say in the
 * same order. اقترح بايدن على بوتين عقد قمة, told by two sources, keeps its order; two facts of one topic do not.
 */
export function commonOrder(a: Profile, b: Profile, names: NameStems): { all: number; facts: number } {
  const x = a.stems.filter((item) => b.set.has(item));
  const y = b.stems.filter((item) => a.set.has(item));
  let row: { all: number; facts: number }[] = y.map(() => NOTHING);
  for (const item of x) {
    const next: { all: number; facts: number }[] = [];
    for (let j = 0; j < y.length; j++) {
      const up = row[j] ?? NOTHING;
      const left = next[j - 1] ?? NOTHING;
      let best = left.all > up.all ? left : up;
      if (y[j] === item) {
        const before = row[j - 1] ?? NOTHING;
        if (before.all + 1 > best.all) best = { all: before.all + 1, facts: before.facts + (names.has(item) ? 0 : 1) };
      }
      next.push(best);
    }
    row = next;
  }
  return row.at(-1) ?? NOTHING;
}

const NOTHING = { all: 0, facts: 0 };
