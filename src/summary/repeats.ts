/** Do two sentences tell the same fact? */

import { commonOrder, type NameStems, type Profile, saidIn, sharedCount, sharedPairs } from './profile.ts';
import { REPEAT } from './weights.ts';

/** How much of the shorter sentence the other says, 0 to 1, names counting less than predicates. */
const overlap = (a: Profile, b: Profile, names: NameStems): number =>
  a.set.size <= b.set.size ? saidIn(a, b, names) : saidIn(b, a, names);

/** How two sentences stand to each other. */
export interface Likeness {
  /** How much of the shorter one the other says, 0 to 1. */
  overlap: number;
  /** They tell the same: one offer from two sources, a quotation after its report; not two facts of one topic. */
  same: boolean;
}

/** The likeness of two sentences. */
export function likeness(a: Profile, b: Profile, names: NameStems): Likeness {
  const told = overlap(a, b, names);
  return { overlap: told, same: told >= REPEAT.said || sharedPairs(a, b) >= REPEAT.pairs || sharesOrder(a, b, names) };
}

function sharesOrder(a: Profile, b: Profile, names: NameStems): boolean {
  const least = Math.min(a.stems.length, b.stems.length);
  // Most pairs share too little to be worth the search; a stem may be said twice.
  if (sharedCount(a.set, b.set) < Math.max(REPEAT.order, REPEAT.orderShare * least) / 2) return false;
  const { all, facts } = commonOrder(a, b, names);
  return all >= REPEAT.order && facts >= REPEAT.orderFacts && all >= REPEAT.orderShare * least;
}
