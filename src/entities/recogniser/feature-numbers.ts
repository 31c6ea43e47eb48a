/** Features as whole numbers from 1 to 2^30: the model keeps no words, and asking for a number is quick. One in a hundred thousand is mistaken for another. */

import { hashOf } from '../../text/hash.ts';

const inRange = (hash: number) => hash >>> 2 || 1;

/** The number of a feature that a string says. */
export const featureOf = (text: string): number => inRange(hashOf(text));

/** The number of a feature that other numbers say together; `template` tells apart what is said of them. */
export function featureOfAll(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return inRange(hash ^ (hash >>> 16));
}
