/**
 * Beam search over a joint-sequence model (Bisani and Ney 2008): a word is cut into chunks of one or two Arabic letters,
 * each with its Latin letters, and every n-gram of such units has a cost.
 */

import type { Letters } from './letters.ts';
import { BEGIN, childOf, END, type TransliterationModel, type Trie } from './model.ts';

/** A Latin spelling in small letters and its cost: minus the logarithm of its share, in nats. */
export interface Spelling {
  latin: string;
  cost: number;
}

/** How many spellings go on from each letter, and how far behind the best they may lie, in nats. */
const WIDTH = 40;
const MARGIN = 7;

interface Path {
  node: number;
  latin: string;
  cost: number;
}

/** The longest node that still has children: what lies beyond it can tell nothing about the next unit. */
function settled({ first, suffix }: Trie, node: number): number {
  let at = node;
  while (at && first[at] === first[at + 1]) at = suffix[at] ?? 0;
  return at;
}

/** −log(e^−a + e^−b): two ways to the same spelling count together. */
const together = (a: number, b: number): number => {
  const low = Math.min(a, b);
  return low - Math.log1p(Math.exp(low - Math.max(a, b)));
};

/** The paths that end before one letter, one for each spelling and state. */
class Stage {
  private readonly all: Path[] = [];
  private readonly bySpelling = new Map<string, Path[]>();
  private best = Number.POSITIVE_INFINITY;

  /** Whether a path of this cost could still be kept. */
  admits(cost: number): boolean {
    return cost <= this.best + MARGIN;
  }

  add(node: number, latin: string, cost: number): void {
    const alike = this.bySpelling.get(latin);
    const before = alike?.find((path) => path.node === node);
    const path = before ?? { node, latin, cost };
    if (before) before.cost = together(before.cost, cost);
    else {
      this.all.push(path);
      if (alike) alike.push(path);
      else this.bySpelling.set(latin, [path]);
    }
    this.best = Math.min(this.best, path.cost);
  }

  kept(): Path[] {
    return this.all
      .filter((path) => this.admits(path.cost))
      .sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : a.latin > b.latin ? 1 : a.node - b.node))
      .slice(0, WIDTH);
  }
}

/** Calls back with every unit from `low` to below `high`, its cost after the path's state and the state it leads to. */
function eachNext(
  trie: Trie,
  state: number,
  low: number,
  high: number,
  seen: Uint8Array,
  visit: (unit: number, cost: number, node: number) => void,
) {
  const { first, unit, cost, backoff, suffix } = trie;
  let spent = 0;
  for (let node = state; node; node = suffix[node] ?? 0) {
    const end = first[node + 1] ?? 0;
    let from = first[node] ?? 0;
    for (let to = end; from < to; ) {
      const middle = (from + to) >> 1;
      if ((unit[middle] ?? 0) < low) from = middle + 1;
      else to = middle;
    }
    for (let child = from; child < end; child++) {
      const found = unit[child] ?? 0;
      if (found >= high) break;
      if (seen[found - low]) continue;
      seen[found - low] = 1;
      visit(found, spent + (cost[child] ?? 0), child);
    }
    spent += backoff[node] ?? 0;
  }
  for (let found = low; found < high; found++) {
    if (seen[found - low]) seen[found - low] = 0;
    else visit(found, spent + (cost[1 + found] ?? 0), 1 + found);
  }
}

/** Spellings of one word, cheapest first, at most `most`; none for a word without letters the model knows. */
export function searchSpellings({ text, asks }: Letters, model: TransliterationModel, most: number): Spelling[] {
  const { trie, chunks, latin } = model;
  const stages = Array.from({ length: text.length + 1 }, () => new Stage());
  const seen = new Uint8Array(latin.length);
  stages[0]?.add(Math.max(0, childOf(trie, 0, BEGIN)), '', 0);
  for (let at = 0; at < text.length; at++) {
    const paths = stages[at]?.kept() ?? [];
    for (const length of [1, 2]) {
      const stage = stages[at + length];
      const range = chunks.get(text.slice(at, at + length));
      if (!stage || !range) continue;
      if (length === 2 && asks.has(at + 1)) continue;
      const wanted = asks.get(at) ?? '';
      const asked = wanted && latin.slice(...range).some((reading) => reading.startsWith(wanted)) ? wanted : '';
      for (const path of paths) {
        eachNext(trie, path.node, range[0], range[1], seen, (unit, cost, node) => {
          if (!stage.admits(path.cost + cost)) return;
          const reading = latin[unit] ?? '';
          if (reading.startsWith(asked)) stage.add(settled(trie, node), path.latin + reading, path.cost + cost);
        });
      }
    }
  }
  const whole = new Map<string, number>();
  for (const path of stages[text.length]?.kept() ?? []) {
    eachNext(trie, path.node, END, END + 1, seen, (_, cost) => {
      const before = whole.get(path.latin);
      whole.set(path.latin, before === undefined ? path.cost + cost : together(before, path.cost + cost));
    });
  }
  return [...whole]
    .map(([spelling, cost]) => ({ latin: spelling, cost }))
    .filter((spelling) => spelling.latin && text)
    .sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1))
    .slice(0, most);
}
