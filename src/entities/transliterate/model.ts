/** The transliteration model: letter chunks with their Latin, the n-gram trie over them, and lists of Latin names. */

import { type ListedNames, readListedNames } from './listed-names.ts';
import { type NameParts, parseNameParts } from './name-parts.ts';
import { readDigits, readNumbers } from './packing.ts';

/** The units that are no letters: beginning and end of a word. */
export const BEGIN = 0;
export const END = 1;

/** Costs are stored in these steps, in nats; back-off costs may be below zero by `BACKOFF_SHIFT` steps. */
export const COST_STEP = 0.25;
export const BACKOFF_SHIFT = 16;

/** A trie of n-grams in breadth-first order; node 0 is the empty one, node `1 + unit` the unit alone. */
export interface Trie {
  /** By node: index of its first child; one entry more than there are nodes. */
  first: Uint32Array;
  /** By node: the unit it ends in. Children are in order of their units. */
  unit: Uint16Array;
  /** By node: cost of that unit after the units before it, in nats. */
  cost: Float32Array;
  /** By node: what backing off from it to its suffix costs, in nats. */
  backoff: Float32Array;
  /** By node: the node of the same n-gram without its first unit. */
  suffix: Uint32Array;
}

export interface TransliterationModel {
  /** By unit: its Latin letters; those of BEGIN and END are empty. */
  latin: readonly string[];
  /** By Arabic chunk of one or two letters: its first unit and the one after its last. */
  chunks: ReadonlyMap<string, readonly [number, number]>;
  trie: Trie;
  /** Names that several sources list, and those that one lists. */
  common: ListedNames;
  rare: ListedNames;
  /** Pairs "Arabic=Latin" that real people bear. */
  borne: ListedNames;
  parts: NameParts;
}

/** The child of a node by unit; -1 when there is none. */
export function childOf({ first, unit }: Pick<Trie, 'first' | 'unit'>, node: number, wanted: number): number {
  let low = first[node] ?? 0;
  const end = first[node + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((unit[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && unit[low] === wanted ? low : -1;
}

interface Level {
  children: number[];
  units: number[];
  costs: Uint8Array;
  backoffs: Uint8Array;
}

/** Levels from the file: how many children each node of the level above has, gaps between their units, costs, back-offs. */
function buildTrie(levels: readonly Level[]): Trie {
  const size = 1 + levels.reduce((sum, level) => sum + level.units.length, 0);
  const first = new Uint32Array(size + 1);
  const unit = new Uint16Array(size);
  const cost = new Float32Array(size);
  const backoff = new Float32Array(size);
  const suffix = new Uint32Array(size);
  const trie: Trie = { first, unit, cost, backoff, suffix };
  let parent = 0;
  let node = 1;
  for (const { children, units, costs, backoffs } of levels) {
    let at = 0;
    for (const count of children) {
      first[parent] = node;
      first[parent + 1] = node + count;
      let before = -1;
      for (let k = 0; k < count; k++, node++, at++) {
        before += 1 + (units[at] ?? 0);
        unit[node] = before;
        cost[node] = (costs[at] ?? 0) * COST_STEP;
        backoff[node] = ((backoffs[at] ?? BACKOFF_SHIFT) - BACKOFF_SHIFT) * COST_STEP;
        const shorter = parent === 0 ? 0 : childOf(trie, suffix[parent] ?? 0, before);
        if (shorter < 0) throw new Error('transliteration model: an n-gram stands without its suffix');
        suffix[node] = shorter;
      }
      parent++;
    }
    if (at !== units.length) throw new Error('transliteration model: a level of the trie is broken');
  }
  first.fill(node, parent + 1);
  return trie;
}

/** The model in a text that the training script wrote, with the table of frequent names; throws when either is cut or broken. */
export function loadTransliterationModel(text: string, nameParts: string): TransliterationModel {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  let at = 0;
  const section = (name: string): number[] => {
    const [found, ...numbers] = (lines[at++] ?? '').split('\t');
    if (found !== name) throw new Error(`transliteration model: expected ${name} at line ${at}`);
    return numbers.map(Number);
  };
  const [chunkCount = 0] = section('chunks');
  const latin = ['', ''];
  const chunks = new Map<string, readonly [number, number]>();
  for (let i = 0; i < chunkCount; i++) {
    const [chunk = '', ...readings] = (lines[at++] ?? '').split('\t');
    chunks.set(chunk, [latin.length, latin.length + readings.length]);
    latin.push(...readings);
  }
  const [depth = 0] = section('levels');
  const levels: Level[] = [];
  for (let i = 0; i < depth; i++) {
    const [children = '', units = '', costs = '', backoffs = ''] = lines.slice(at, at + 4);
    at += 4;
    levels.push({
      children: i === 0 ? [latin.length] : readNumbers(children),
      units: readNumbers(units),
      costs: readDigits(costs),
      backoffs: readDigits(backoffs),
    });
  }
  const names = (name: string) => {
    const [count = 0, bits = 0] = section(name);
    return readListedNames(lines[at++] ?? '', count, bits);
  };
  return {
    latin,
    chunks,
    trie: buildTrie(levels),
    common: names('common'),
    rare: names('rare'),
    borne: names('borne'),
    parts: parseNameParts(nameParts),
  };
}
