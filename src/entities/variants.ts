/** Slips of the writer that an article's own full names explain. */

import type { Knowledge } from '../knowledge/load.ts';
import { bare, isOneSlip, spellingKey } from '../text/spelling.ts';
import type { Context } from './context.ts';
import { isQualified } from './evidence.ts';
import type { Start, Word } from './reader.ts';

/** A stretch of words taken for an entity that the article names in full elsewhere. */
export interface Variant {
  entry: number;
  start: Start;
  length: number;
  rule: 'slip' | 'cut-short';
}

/** Shortest listed word in which one letter may be wrong. */
const SHORTEST_SLIP = 5;

/** A word that stands for itself is no slip: وزير الخارجية الفرنسي has no ministry in it. */
const isWord = (written: string, knowledge: Knowledge) =>
  knowledge.commonWords.has(bare(written)) ||
  knowledge.forms(spellingKey(written))?.some(({ words: [word = '', ...more] }) => !more.length && bare(word) === bare(written));

/** 0 when the folded words agree, 1 when one letter is missing, added, swapped or wrong after the first, more than 1 when they are others. */
function slips(listed: string, written: string, knowledge: Knowledge): number {
  if (listed === written) return 0;
  const first = listed.length - bare(listed).length;
  if (listed.length - first < SHORTEST_SLIP || listed[first] !== written[first] || !isOneSlip(listed, written)) return 2;
  return isWord(written, knowledge) ? 2 : 1;
}

/** الولايات المتحد for الولايات المتحدة: all words in place, one letter wrong in all of them. */
export function slipAt(words: readonly Word[], at: number, { byFirstWord }: Context, knowledge: Knowledge): Variant | undefined {
  for (const start of words[at]?.starts ?? []) {
    for (const { entry, words: listed, isPerson } of byFirstWord.get(start.key) ?? []) {
      // خلافة حفتر is no slip for خليفة حفتر: a person's first name is in place.
      let wrong = slips(listed[0] ?? '', start.stem, knowledge);
      if (wrong && isPerson) continue;
      for (let i = 1; i < listed.length && wrong <= 1; i++) {
        const word = words[at + i];
        wrong += word?.joins ? slips(listed[i] ?? '', word.folded, knowledge) : 2;
      }
      if (wrong === 1) return { entry, start, length: listed.length, rule: 'slip' };
    }
  }
  return undefined;
}

/**
 * الولايات for الولايات المتحدة, unless an adjective follows that makes it another (الولايات الجنوبية) or two names of the
 * article open with it.
 */
export function cutShortAt(words: readonly Word[], at: number, { byHead }: Context, knowledge: Knowledge): Variant | undefined {
  for (const start of words[at]?.starts ?? []) {
    const owners = byHead.get(start.stem);
    const [entry] = owners ?? [];
    if (owners?.size === 1 && entry !== undefined && !isQualified(words, at + 1, knowledge))
      return { entry, start, length: 1, rule: 'cut-short' };
  }
  return undefined;
}
