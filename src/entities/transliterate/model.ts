/** The transliteration model: letter chunks with their Latin, the n-gram trie over them, and lists of Latin names. */

import { readDigits, readNumbers } from '../packing.ts';
import { type ListedNames, listedNames } from './listed-names.ts';
import { type NameParts, parseNameParts } from './name-parts.ts';

/** What errors call it. */
const MODEL = 'transliteration model';

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
  /** By node: cost of that unit after the units before it, in steps. */
  cost: Uint8Array;
  /** By node: what backing off from it to its suffix costs, in steps above BACKOFF_SHIFT. */
  backoff: Uint8Array;
  /** By node: the node of the same n-gram without its first unit, or −1 − its parent while that was not asked for. */
  links: Int32Array;
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

/** The node of the same n-gram without its first unit; 0 for a unit alone. */
export function suffixOf(trie: Trie, node: number): number {
  const link = trie.links[node] ?? 0;
  if (link >= 0) return link;
  const parent = -1 - link;
  const suffix = parent === 0 ? 0 : childOf(trie, suffixOf(trie, parent), trie.unit[node] ?? 0);
  if (suffix < 0) throw new Error('transliteration model: an n-gram stands without its suffix');
  trie.links[node] = suffix;
  return suffix;
}

interface Level {
  children: Int32Array;
  units: Int32Array;
  costs: Uint8Array;
  backoffs: Uint8Array;
}

/** Levels from the file: how many children each node of the level above has, gaps between their units, costs, back-offs. */
function buildTrie(levels: readonly Level[]): Trie {
  const size = 1 + levels.reduce((sum, level) => sum + level.units.length, 0);
  const first = new Uint32Array(size + 1);
  const unit = new Uint16Array(size);
  const cost = new Uint8Array(size);
  const backoff = new Uint8Array(size).fill(BACKOFF_SHIFT);
  const links = new Int32Array(size);
  let parent = 0;
  let node = 1;
  for (const { children, units, costs, backoffs } of levels) {
    if (costs.length !== units.length) throw new Error('transliteration model: costs are missing');
    cost.set(costs, node);
    backoff.set(backoffs, node);
    const start = node;
    for (const count of children) {
      first[parent] = node;
      const end = node + count;
      for (let before = -1; node < end; node++) {
        before += 1 + (units[node - start] ?? 0);
        unit[node] = before;
        links[node] = -1 - parent;
      }
      parent++;
    }
    if (node - start !== units.length) throw new Error('transliteration model: a level of the trie is broken');
  }
  first.fill(node, parent);
  return { first, unit, cost, backoff, links };
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
      children: i === 0 ? Int32Array.of(latin.length) : readNumbers(children, MODEL),
      units: readNumbers(units, MODEL),
      costs: readDigits(costs, MODEL),
      backoffs: readDigits(backoffs, MODEL),
    });
  }
  const names = (name: string) => {
    const [count = 0, bits = 0] = section(name);
    return listedNames(lines[at++] ?? '', count, bits);
  };
  const [common, rare, borne] = [names('common'), names('rare'), names('borne')];
  if (lines[at] !== '') throw new Error('transliteration model: it does not end where it should');
  return { latin, chunks, trie: buildTrie(levels), common, rare, borne, parts: parseNameParts(nameParts) };
}
