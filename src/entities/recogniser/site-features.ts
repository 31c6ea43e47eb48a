/** What the model knows of a word by its place: the lists, the gaps, and the classes of its neighbours. */

import { hashOf } from '../../text/hash.ts';
import { featureOfAll } from './feature-numbers.ts';
import type { Sentence } from './sentence.ts';

/** A sentence in numbers. By word: its letters, its class, the gap before it (one more at the end) and what the lists say of it, 0 for nothing. */
export interface Site {
  words: Int32Array;
  signs: Int32Array;
  gaps: Int32Array;
  tags: Int32Array;
}

/** What stands for the words before the first and after the last. */
const EDGE = hashOf('$') | 0;

/** The most features that a place has. */
export const MOST_SITE_FEATURES = 17;

/** The numbers of a sentence whose words have these letters and classes. */
export function siteOf({ words, gaps, tags }: Sentence, known: readonly { word: number; sign: number }[]): Site {
  const site: Site = {
    words: new Int32Array(words.length),
    signs: new Int32Array(words.length),
    gaps: new Int32Array(words.length + 1),
    tags: new Int32Array(words.length),
  };
  for (let at = 0; at < words.length; at++) {
    site.words[at] = known[at]?.word ?? 0;
    site.signs[at] = known[at]?.sign ?? 0;
    site.gaps[at] = hashOf(gaps[at] ?? '');
    // Most words are in no list.
    const tag = tags[at];
    if (tag) site.tags[at] = hashOf(tag);
  }
  site.gaps[words.length] = hashOf(gaps[words.length] ?? '');
  return site;
}

/** Puts the features of the place of a word into a row, and gives their number. */
export function siteFeatures({ words, gaps, signs, tags }: Site, at: number, out: Int32Array): number {
  const before = gaps[at] ?? 0;
  const after = gaps[at + 1] ?? 0;
  const sign = signs[at] ?? 0;
  const left = featureOfAll(1, before, signs[at - 1] ?? EDGE);
  const right = featureOfAll(2, after, signs[at + 1] ?? EDGE);
  let count = 0;
  out[count++] = featureOfAll(3, before);
  out[count++] = featureOfAll(4, after);
  out[count++] = featureOfAll(5, left, sign);
  out[count++] = featureOfAll(6, sign, right);
  out[count++] = featureOfAll(7, left, sign, right);
  out[count++] = featureOfAll(8, words[at - 1] ?? EDGE, sign, before);
  out[count++] = featureOfAll(9, sign, after, words[at + 1] ?? EDGE);
  const word = words[at] ?? 0;
  const tag = tags[at] ?? 0;
  const tagBefore = tags[at - 1] ?? 0;
  const tagAfter = tags[at + 1] ?? 0;
  if (tag) {
    out[count++] = featureOfAll(10, tag);
    out[count++] = featureOfAll(11, tag, sign);
  }
  if (tagBefore) {
    out[count++] = featureOfAll(12, tagBefore);
    out[count++] = featureOfAll(13, tagBefore, tag);
    out[count++] = featureOfAll(14, tagBefore, word);
    out[count++] = featureOfAll(15, tagBefore, sign);
  }
  if (tagAfter) {
    out[count++] = featureOfAll(16, tagAfter);
    out[count++] = featureOfAll(17, tag, tagAfter);
    out[count++] = featureOfAll(18, word, tagAfter);
    out[count++] = featureOfAll(19, sign, tagAfter);
  }
  return count;
}
