/**
 * Beam search over a joint-sequence model (Bisani and Ney 2008): a word is cut into chunks of one or two Arabic letters,
 * each with its Latin letters, and every n-gram of such units has a cost.
 */

import type { Letters } from './letters.ts';
import { BACKOFF_SHIFT, BEGIN, COST_STEP, childOf, END, suffixOf, type TransliterationModel, type Trie } from './model.ts';

/** A Latin spelling in small letters and its cost: minus the logarithm of its share, in nats. */
export interface Spelling {
  latin: string;
  cost: number;
}

/** How many spellings go on from each letter, and how far behind the best they may lie, in nats. */
const WIDTH = 40;
const MARGIN = 7;

/** A spelling up to some letter: the last unit and the path before it. */
interface Path {
  node: number;
  unit: number;
  before: Path | undefined;
  /** A hash of its Latin letters. */
  letters: number;
  cost: number;
}

const FACTOR = 31;

/** The hash of Latin letters, and of those with more behind them. */
function further(letters: number, latin: string): number {
  let hash = letters;
  for (let i = 0; i < latin.length; i++) hash = (Math.imul(hash, FACTOR) + latin.charCodeAt(i)) | 0;
  return hash;
}

/** The longest node that still has children: what lies beyond it can tell nothing about the next unit. */
function settled(trie: Trie, node: number): number {
  const { first } = trie;
  let at = node;
  while (at && first[at] === first[at + 1]) at = suffixOf(trie, at);
  return at;
}

/** −log(e^−a + e^−b): two ways to the same spelling count together. */
const together = (a: number, b: number): number => {
  const low = Math.min(a, b);
  return low - Math.log1p(Math.exp(low - Math.max(a, b)));
};

/** The paths that end before one letter, one for each spelling and state. */
class Stage {
  readonly #byKey = new Map<number, Path>();
  #best = Number.POSITIVE_INFINITY;

  /** Whether a path of this cost could still be kept. */
  admits(cost: number): boolean {
    return cost <= this.#best + MARGIN;
  }

  add(path: Path): void {
    const key = Math.imul(path.letters, 0x9e3779b1) ^ path.node;
    const alike = this.#byKey.get(key);
    if (alike) alike.cost = together(alike.cost, path.cost);
    else this.#byKey.set(key, path);
    this.#best = Math.min(this.#best, alike?.cost ?? path.cost);
  }

  /** Cheapest first. */
  kept(): Path[] {
    return [...this.#byKey.values()]
      .filter((path) => this.admits(path.cost))
      .sort((a, b) => a.cost - b.cost || a.letters - b.letters || a.node - b.node)
      .slice(0, WIDTH);
  }
}

/** Every unit of a chunk after a state: the step to it in nats and the state it leads to. */
interface Nexts {
  costs: Float64Array;
  nodes: Int32Array;
}

/** Fills in the units from `low` to below `high` after a state. */
function fillNexts(trie: Trie, state: number, low: number, high: number, { costs, nodes }: Nexts): void {
  const { first, unit, cost, backoff } = trie;
  nodes.fill(0, 0, high - low);
  let spent = 0;
  for (let node = state; node; node = suffixOf(trie, node)) {
    const end = first[node + 1] ?? 0;
    let from = first[node] ?? 0;
    for (let to = end; from < to; ) {
      const middle = (from + to) >> 1;
      if ((unit[middle] ?? 0) < low) from = middle + 1;
      else to = middle;
    }
    for (let child = from; child < end; child++) {
      const index = (unit[child] ?? 0) - low;
      if (index >= high - low) break;
      if (nodes[index]) continue;
      nodes[index] = child;
      costs[index] = (spent + (cost[child] ?? 0)) * COST_STEP;
    }
    spent += (backoff[node] ?? 0) - BACKOFF_SHIFT;
  }
  for (let index = 0; index < high - low; index++) {
    if (nodes[index]) continue;
    nodes[index] = 1 + low + index;
    costs[index] = (spent + (cost[1 + low + index] ?? 0)) * COST_STEP;
  }
}

function latinOf(path: Path, latin: readonly string[]): string {
  let out = '';
  for (let at: Path | undefined = path; at; at = at.before) out = (latin[at.unit] ?? '') + out;
  return out;
}

/** The spellings of paths that end their word, cheapest first. */
function ended(paths: readonly Path[], { trie, latin }: TransliterationModel, nexts: Nexts): Spelling[] {
  const whole = new Map<string, number>();
  for (const path of paths) {
    fillNexts(trie, path.node, END, END + 1, nexts);
    const spelling = latinOf(path, latin);
    const cost = path.cost + (nexts.costs[0] ?? 0);
    const before = whole.get(spelling);
    whole.set(spelling, before === undefined ? cost : together(before, cost));
  }
  return [...whole]
    .map(([spelling, cost]) => ({ latin: spelling, cost }))
    .filter((spelling) => spelling.latin)
    .sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1));
}

/** A chunk of one or two letters: its first unit, and by unit its Latin letters; absent ones are not asked for. */
interface Chunk {
  low: number;
  readings: readonly (string | undefined)[];
}

/** The chunk of a word from a letter on; absent where the model has none, or where its second letter asks for a sound. */
function chunkAt({ text, asks }: Letters, at: number, length: number, { chunks, latin }: TransliterationModel): Chunk | undefined {
  const range = chunks.get(text.slice(at, at + length));
  if (!range || (length === 2 && asks.has(at + 1))) return undefined;
  const readings = latin.slice(...range);
  const wanted = asks.get(at);
  const isMet = wanted !== undefined && readings.some((reading) => reading.startsWith(wanted));
  return { low: range[0], readings: isMet ? readings.map((reading) => (reading.startsWith(wanted) ? reading : undefined)) : readings };
}

/** Takes paths one chunk on. */
function extend(paths: readonly Path[], { low, readings }: Chunk, stage: Stage, trie: Trie, nexts: Nexts): void {
  for (const path of paths) {
    fillNexts(trie, path.node, low, low + readings.length, nexts);
    for (let index = 0; index < readings.length; index++) {
      const cost = path.cost + (nexts.costs[index] ?? 0);
      const reading = readings[index];
      if (reading === undefined || !stage.admits(cost)) continue;
      const node = settled(trie, nexts.nodes[index] ?? 0);
      stage.add({ node, unit: low + index, before: path, letters: further(path.letters, reading), cost });
    }
  }
}

/** Spellings of one word, cheapest first, at most `most`; none for a word without letters the model knows. */
export function searchSpellings(letters: Letters, model: TransliterationModel, most: number): Spelling[] {
  const { trie, latin } = model;
  const { length } = letters.text;
  if (!length) return [];
  const stages = Array.from({ length: length + 1 }, () => new Stage());
  const nexts: Nexts = { costs: new Float64Array(latin.length), nodes: new Int32Array(latin.length) };
  stages[0]?.add({ node: Math.max(0, childOf(trie, 0, BEGIN)), unit: BEGIN, before: undefined, letters: 0, cost: 0 });
  for (let at = 0; at < length; at++) {
    const paths = stages[at]?.kept() ?? [];
    for (const size of [1, 2]) {
      const stage = stages[at + size];
      const chunk = stage && chunkAt(letters, at, size, model);
      if (chunk) extend(paths, chunk, stage, trie, nexts);
    }
  }
  return ended(stages[length]?.kept() ?? [], model, nexts).slice(0, most);
}
