/** Learns the transliteration model from pairs: alignment, n-grams over the aligned units, packing. */

import { align, learnUnits } from './align.ts';
import { learnNgrams } from './ngrams.ts';
import { BEGIN_CHARACTER, characterOf, END_CHARACTER, orderUnits, packModel } from './pack-model.ts';
import type { Pair } from './pairs.ts';

export interface Recipe {
  /** Clean pairs, from which the units are learnt. */
  clean: readonly Pair[];
  /** Further pairs, of which those are used that the units explain well. */
  further: readonly Pair[];
  /** Mean log probability of a unit below which a further pair is taken for a mistake. */
  leastScore: number;
  /** How often a unit must occur to be kept. */
  leastCount: number;
  order: number;
  /** Nats over the training text that an n-gram must gain to be kept. */
  leastGain: number;
  lists: readonly { name: string; list: ReadonlySet<string>; bits: number }[];
  comments: readonly string[];
}

const chunkOf = (unit: string) => unit.slice(0, unit.indexOf('|'));

/** Units that occur often enough, and of each single letter the commonest, so that every word can be read. */
function keptUnits(aligned: readonly (readonly string[])[], leastCount: number): Set<string> {
  const counts = new Map<string, number>();
  for (const units of aligned) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const kept = new Set<string>();
  const covered = new Set<string>();
  for (const [unit, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const chunk = chunkOf(unit);
    if (count >= leastCount || (chunk.length === 1 && !covered.has(chunk))) kept.add(unit);
    covered.add(chunk);
  }
  return kept;
}

/** Letters with fewer occurrences in the clean pairs learn their units from the further pairs as well (ؤ in Latin o, w). */
const SELDOM = 60;

/** The pairs that hold a letter which the clean ones hardly have. */
function pairsOfSeldomLetters({ clean, further }: Recipe): Pair[] {
  const counts = new Map<string, number>();
  for (const { arabic } of clean) for (const letter of arabic) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return further.filter(({ arabic }) => Array.from(arabic).some((letter) => (counts.get(letter) ?? 0) < SELDOM));
}

/** The text of the model. */
export function trainTransliterator(recipe: Recipe): string {
  const units = learnUnits([...recipe.clean, ...pairsOfSeldomLetters(recipe)]);
  const aligned = [
    ...recipe.clean.map((pair) => align(pair, units)),
    ...recipe.further.map((pair) => align(pair, units)).filter((found) => found && found.score >= recipe.leastScore),
  ].flatMap((found) => (found ? [found.units] : []));
  const kept = keptUnits(aligned, recipe.leastCount);
  const { numbers, chunks } = orderUnits(kept);
  const sequences = aligned
    .filter((sequence) => sequence.every((unit) => kept.has(unit)))
    .map((sequence) => BEGIN_CHARACTER + sequence.map((unit) => characterOf(numbers.get(unit) ?? 0)).join('') + END_CHARACTER);
  const ngrams = learnNgrams(sequences, BEGIN_CHARACTER, recipe.order, recipe.leastGain);
  return packModel(recipe.comments, chunks, ngrams, recipe.lists);
}
