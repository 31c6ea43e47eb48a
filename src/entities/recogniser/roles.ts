/** The features of each word of a sentence, with what its neighbours give to it. */

import { featureOf } from './feature-numbers.ts';
import type { Sentence } from './sentence.ts';
import { MOST_SITE_FEATURES, siteFeatures, siteOf } from './site-features.ts';
import type { WordFeatures } from './word-features.ts';

/** Where a word stands from the one it speaks of, and which of its features it gives. */
export const ROLES: readonly (readonly [offset: number, part: 'all' | 'near' | 'far'])[] = [
  [0, 'all'],
  [-1, 'near'],
  [1, 'near'],
  [-2, 'far'],
  [2, 'far'],
];

/** The feature of a place beyond the edge of the text. */
export const EDGE = featureOf('$');

/** A feature in a role, as training counts it. */
export const inRole = (feature: number, role: number): number => feature * ROLES.length + role;

/** All features of each word in their roles. What its place says counts as its own. */
export function allFeatures(sentence: Sentence, words: readonly WordFeatures[]): number[][] {
  const site = siteOf(sentence, words);
  const row = new Int32Array(MOST_SITE_FEATURES);
  return words.map((_, at) => {
    const out = Array.from(row.subarray(0, siteFeatures(site, at, row)), (feature) => inRole(feature, 0));
    for (const [role, [offset, part]] of ROLES.entries()) {
      const other = words[at + offset];
      const given = other ? other.all.slice(0, part === 'all' ? undefined : other[part]) : [EDGE];
      for (const feature of given) out.push(inRole(feature, role));
    }
    return out;
  });
}
