/**
 * A set of names kept as short hashes: it answers "very likely in the list" or "not in the list". Sorted hashes are
 * stored as gaps in Golomb–Rice code (Golomb 1966), about 1.5 bits a name above the hash bits.
 */

import { readDigits } from './packing.ts';

/** Hashes in rising order; each lies below `range`. */
export interface ListedNames {
  range: number;
  hashes: Uint32Array;
}

/** A 32-bit hash of a name, or of an Arabic and a Latin name with `=` between: FNV-1a with the last mixing steps of MurmurHash3. */
export function nameHash(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The list behind a packed line: `count` gaps, each a unary quotient and `bits` binary digits of remainder. */
export function readListedNames(line: string, count: number, bits: number): ListedNames {
  const digits = readDigits(line);
  const hashes = new Uint32Array(count);
  let next = 0;
  let held = 0;
  let holds = 0;
  const take = (wanted: number): number => {
    while (holds < wanted) {
      if (next === digits.length) throw new Error('transliteration model: a list of names ends early');
      held = ((held & ((1 << holds) - 1)) << 6) | (digits[next++] ?? 0);
      holds += 6;
    }
    holds -= wanted;
    return (held >>> holds) & ((1 << wanted) - 1);
  };
  let hash = 0;
  for (let i = 0; i < count; i++) {
    while (take(1)) hash += 1 << bits;
    hash += take(bits);
    hashes[i] = hash;
  }
  return { range: count * 2 ** bits, hashes };
}

/** True for every name that was listed, and for about one other in 2^bits. */
export function isListed({ range, hashes }: ListedNames, name: string): boolean {
  const wanted = nameHash(name) % range;
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted;
}
