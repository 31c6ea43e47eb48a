/** Do two sentences tell the same fact? */

import { commonOrder, type NameStems, type Profile, saidIn, sharedPairs } from './profile.ts';
import { REPEAT } from './weights.ts';

/** How much of the shorter sentence the other says, 0 to 1, names counting less than predicates. */
export const overlap = (a: Profile, b: Profile, names: NameStems): number =>
  a.set.size <= b.set.size ? saidIn(a, b, names) : saidIn(b, a, names);

/**
 * True when two sentences tell the same: one offer from two sources, a quotation after its report. Two facts about the
 * same actors, or of one topic, are not the same.
 */
export function tellsTheSame(a: Profile, b: Profile, names: NameStems): boolean {
  if (overlap(a, b, names) >= REPEAT.said || sharedPairs(a, b) >= REPEAT.pairs) return true;
  const { all, facts } = commonOrder(a, b, names);
  const least = Math.min(a.stems.length, b.stems.length);
  return all >= REPEAT.order && facts >= REPEAT.orderFacts && all >= REPEAT.orderShare * least;
}
