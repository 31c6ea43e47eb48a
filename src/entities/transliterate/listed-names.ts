/**
 * A set of names kept as short hashes: it answers "very likely in the list" or "not in the list". Sorted hashes are
 * stored as gaps in Golomb–Rice code (Golomb 1966), about 1.5 bits a name above the hash bits.
 */

import { hashOf } from '../../text/hash.ts';
import { readDigits } from '../packing.ts';

/** A list that is unpacked when it is first asked. A pair of names is one name with `=` between the Arabic and the Latin. */
export interface ListedNames {
  /** All hashes lie below it. */
  range: number;
  /** In rising order. */
  hashes(): Uint32Array;
}

/** The hashes behind digits: gaps, each a unary quotient and `bits` binary digits of remainder. */
function unpacked(digits: Uint8Array, count: number, bits: number): Uint32Array {
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
  return hashes;
}

/** The list behind a packed line of `count` gaps. */
export function listedNames(line: string, count: number, bits: number): ListedNames {
  let hashes: Uint32Array | undefined;
  return {
    range: count * 2 ** bits,
    hashes() {
      hashes ??= unpacked(readDigits(line, 'transliteration model'), count, bits);
      return hashes;
    },
  };
}

/** True for every name that was listed, and for about one other in 2^bits. */
export function isListed({ range, hashes }: ListedNames, name: string): boolean {
  const all = hashes();
  const wanted = hashOf(name) % range;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return all[low] === wanted;
}
