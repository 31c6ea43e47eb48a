/** The features of each word of a sentence, with what its neighbours give to it. */

import type { Sentence } from './sentence.ts';
import { siteFeatures } from './site-features.ts';
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
export const EDGE = '$';

/** A feature in its role: the number of the role, then the feature. */
export type RoleFeature = `${number}${string}`;

/** All features of each word, as training counts them. What its place says counts as its own. */
export function allFeatures(sentence: Sentence, words: readonly WordFeatures[]): RoleFeature[][] {
  const signs = words.map(({ sign }) => sign);
  return words.map((_, at) => {
    const out = siteFeatures(sentence, at, signs).map((feature): RoleFeature => `0${feature}`);
    for (const [role, [offset, part]] of ROLES.entries()) {
      const other = words[at + offset];
      const given = other ? other.all.slice(0, part === 'all' ? undefined : other[part]) : [EDGE];
      for (const feature of given) out.push(`${role}${feature}`);
    }
    return out;
  });
}
