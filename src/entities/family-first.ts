/** Family names that stand first, alone: ترامب وكيم in a story that names كيم جونغ أون in full. */

import { FAMILY_FIRST } from '../text/surname.ts';
import { hasOtherGivenName } from './given-names.ts';
import type { Site } from './judge.ts';
import type { Near } from './near.ts';
import type { Word } from './reader.ts';
import { TITLES } from './type-words.ts';

/** Shortest such name that is no small word: شي is anything. */
const SHORTEST = 3;

/** Titles that a head of state is named by; الجنرال كيم is another than the leader. Folded. */
const OF_LEADERS = new Set('الرييس الزعيم رييس زعيم'.split(' '));

/** True where the word behind goes on with the name, as far as it can be told: كيم يونغ هيون, not وكيم إن. */
const goesOn = (next: Word | undefined, commonWords: ReadonlySet<string>) =>
  next?.joins === true && !next.isDefinite && !commonWords.has(next.folded) && !/^[يتوفبل]./.test(next.folded);

/** The person whose family name stands at a word alone; absent where the article names two with that first word, or the name goes on. */
export function familyFirstAt({ words, at, context, knowledge }: Site): Near | undefined {
  const before = words[at]?.joins ? words[at - 1] : undefined;
  if (goesOn(words[at + 1], knowledge.commonWords)) return undefined;
  if (before?.starts.some(({ stem }) => TITLES.has(stem.replace(/^ال/, '')) && !OF_LEADERS.has(stem))) return undefined;
  for (const start of words[at]?.starts ?? []) {
    const entry = start.stem.length >= SHORTEST ? context.byFamilyFirst.get(start.stem) : undefined;
    if (entry === undefined || !FAMILY_FIRST.has(knowledge.entry(entry).country)) continue;
    if (!hasOtherGivenName(words, at, knowledge.entry(entry), knowledge))
      return { entry, start, length: 1, evidence: 'evidence:full-name', rule: 'surname' };
  }
  return undefined;
}
