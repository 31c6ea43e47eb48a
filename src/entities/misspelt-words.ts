/** The single words of an article's own names, found again where one letter of them is wrong. */

import type { Entry, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { bare, deletions } from '../text/spelling.ts';
import { FAMILY_FIRST, surnames } from '../text/surname.ts';

/** A single folded word that stands for a named entity. */
export interface Misspelt {
  entry: number;
  word: string;
}

/** Such words by each way to leave out a letter (symmetric deletion, Garbe 2012). */
export type BySlip = ReadonlyMap<string, readonly Misspelt[]>;

/** Shortest single word that one wrong letter leaves recognisable once the article has named the entity; بوتيك is not بوتين. */
const SHORTEST_MISSPELT = 6;

/** The one folded word, article off, that a person's family name or another's whole name is; empty where it has several. */
function singleWordOf({ arabic, type, country }: Entry): string {
  const words = fold(arabic).split(' ');
  if (type !== 'person') return words.length === 1 ? bare(words[0] ?? '') : '';
  const family = FAMILY_FIRST.has(country) ? undefined : surnames(words)[0];
  return family && family.to === family.from + 1 ? bare(words[family.from] ?? '') : '';
}

/** The single words of named entities that are long enough to be misspelt. */
export function misspeltWords(entries: Iterable<number>, knowledge: Knowledge): BySlip {
  const out = new Map<string, Misspelt[]>();
  for (const entry of entries) {
    const word = singleWordOf(knowledge.entry(entry));
    if (word.length < SHORTEST_MISSPELT) continue;
    for (const key of deletions(word)) {
      const same = out.get(key) ?? [];
      same.push({ entry, word });
      out.set(key, same);
    }
  }
  return out;
}
