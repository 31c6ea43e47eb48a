/**
 * N-grams over units with interpolated modified Kneser–Ney smoothing (Chen and Goodman 1998), thinned out where the
 * shorter n-gram says nearly the same. A sequence is a string with one character for each unit.
 */

/** By n-gram: its probability after all but its last unit; by n-gram that has longer ones: its back-off weight. */
export interface Ngrams {
  /** By length minus one. */
  probabilities: Map<string, number>[];
  backoffs: Map<string, number>;
}

const add = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
const history = (ngram: string) => ngram.slice(0, -1);

/** How often each n-gram occurs, by length minus one; `begin` alone is a history, never predicted. */
function occurrences(sequences: readonly string[], order: number): Map<string, number>[] {
  const counts = Array.from({ length: order }, () => new Map<string, number>());
  for (const sequence of sequences) {
    for (let end = 2; end <= sequence.length; end++) {
      for (let n = 1; n <= Math.min(order, end); n++) add(counts[n - 1] ?? new Map(), sequence.slice(end - n, end), 1);
    }
  }
  return counts;
}

/** Below the highest order, in how many different surroundings an n-gram stands; n-grams at the beginning keep their count. */
function continuations(counts: readonly Map<string, number>[], begin: string): Map<string, number>[] {
  return counts.map((own, index) => {
    const longer = counts[index + 1];
    if (!longer) return own;
    const kept = new Map([...own].filter(([ngram]) => ngram.startsWith(begin)));
    for (const ngram of longer.keys()) add(kept, ngram.slice(1), 1);
    return kept;
  });
}

/** What is taken off a count of 1, 2 and 3 or more. */
function discounts(counts: Iterable<number>): [number, number, number] {
  const of = [0, 0, 0, 0, 0];
  for (const count of counts) if (count < 5) of[count] = (of[count] ?? 0) + 1;
  const [, one = 0, two = 0, three = 0, four = 0] = of;
  if (!one || !two || !three) return [0.5, 1, 1.5];
  const y = one / (one + 2 * two);
  return [1 - (2 * y * two) / one, 2 - (3 * y * three) / two, 3 - (4 * y * four) / three];
}

/** The probability of an n-gram that may not be listed, by backing off. */
function probabilityOf({ probabilities, backoffs }: Ngrams, ngram: string): number {
  const listed = probabilities[ngram.length - 1]?.get(ngram);
  if (listed !== undefined || ngram.length === 1) return listed ?? 0;
  return (backoffs.get(history(ngram)) ?? 1) * probabilityOf({ probabilities, backoffs }, ngram.slice(1));
}

function smooth(counts: readonly Map<string, number>[], begin: string): Ngrams {
  const model: Ngrams = { probabilities: [], backoffs: new Map() };
  for (const [index, own] of continuations(counts, begin).entries()) {
    const off = discounts(own.values());
    const total = new Map<string, number>();
    const freed = new Map<string, number>();
    for (const [ngram, count] of own) {
      add(total, history(ngram), count);
      add(freed, history(ngram), off[Math.min(count, 3) - 1] ?? 0);
    }
    const level = new Map<string, number>();
    for (const [ngram, count] of own) {
      const before = history(ngram);
      const all = total.get(before) ?? 1;
      const shorter = index ? probabilityOf(model, ngram.slice(1)) : 1 / own.size;
      level.set(ngram, (count - (off[Math.min(count, 3) - 1] ?? 0) + (freed.get(before) ?? 0) * shorter) / all);
    }
    if (index) for (const [before, all] of total) model.backoffs.set(before, (freed.get(before) ?? 0) / all);
    model.probabilities.push(level);
  }
  return model;
}

/** Drops n-grams whose gain over backing off, in nats over the training text, is below `least`; keeps beginnings and ends of those that stay. */
function thin(model: Ngrams, counts: readonly Map<string, number>[], least: number): void {
  const needed = new Set<string>();
  for (let n = model.probabilities.length; n > 1; n--) {
    const level = model.probabilities[n - 1] ?? new Map<string, number>();
    for (const [ngram, p] of level) {
      const without = (model.backoffs.get(history(ngram)) ?? 1) * probabilityOf(model, ngram.slice(1));
      const gain = (counts[n - 1]?.get(ngram) ?? 0) * Math.log(p / without);
      if (gain < least && !needed.has(ngram)) level.delete(ngram);
      else needed.add(history(ngram)).add(ngram.slice(1));
    }
  }
}

/** Back-off weights that make the probabilities after each history sum to one. */
function balance(model: Ngrams): void {
  model.backoffs.clear();
  for (const level of model.probabilities.slice(1)) {
    const listed = new Map<string, number>();
    const shorter = new Map<string, number>();
    for (const [ngram, p] of level) {
      add(listed, history(ngram), p);
      add(shorter, history(ngram), probabilityOf(model, ngram.slice(1)));
    }
    for (const [before, sum] of listed)
      model.backoffs.set(before, Math.max(1e-6, 1 - sum) / Math.max(1e-6, 1 - (shorter.get(before) ?? 0)));
  }
}

/** The thinned model of the sequences, each of which starts with the character `begin`. */
export function learnNgrams(sequences: readonly string[], begin: string, order: number, least: number): Ngrams {
  const counts = occurrences(sequences, order);
  const model = smooth(counts, begin);
  thin(model, counts, least);
  balance(model);
  return model;
}
