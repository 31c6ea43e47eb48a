/** Where a name that no list has begins in its first word. */

import type { Knowledge } from '../../knowledge/load.ts';
import type { Proclitic } from '../../text/clitics.ts';
import { bare } from '../../text/spelling.ts';
import type { Start, Word } from '../reader.ts';
import { TITLES } from '../type-words.ts';
import type { Recogniser } from './model.ts';

/**
 * How much more the rest must look like a name than the whole word does. Names of the lists of training gain nothing without
 * their first letter, and 0.6 in the middle where one was put before them; و stands before names far more often than in them.
 */
const LEAST_GAIN: Readonly<Record<Proclitic, number>> = { wa: 0, bi: 0.7, li: 0.7, fa: 1, ka: 1.5, sa: 1.5 };
/** Shortest rest that its letters alone may speak for: وليد is no و + ليد. */
const SHORTEST_REST = 4;
/** What a known first name, a name of the sources, and the same word elsewhere in the article are worth. */
const KNOWN = 3;
const SOURCED = 1;
const WRITTEN = 3;

/** Folded words behind which nothing is written onto a name: في كرويدون is not in Roydon. */
const PREPOSITIONS = new Set('في من الي عن علي مع عند لدي بين ضد نحو قرب بعد قبل خلال داخل خارج'.split(' '));

/** True where a word alone says that a name follows as it stands: المدرب بلاير, السيد كوب. */
const announces = (word: Word | undefined): boolean =>
  word !== undefined && (PREPOSITIONS.has(word.folded) || (word.isDefinite && word.starts.some(({ stem }) => TITLES.has(bare(stem)))));

/** What decides how a name begins; `isWritten` says of a folded word that it stands in the article by itself. */
export interface FrontAids {
  model: Pick<Recogniser, 'likeness' | 'nameLevel'>;
  knowledge: Pick<Knowledge, 'givenNames'>;
  isWritten: (word: string) => boolean;
}

/**
 * The reading of the first word of a name: with what is written onto it taken off where the rest is more of a name
 * (وكوفالسكي → كوفالسكي), or stands in the article by itself.
 */
export function frontOf(words: readonly Word[], at: number, { model, knowledge: { givenNames }, isWritten }: FrontAids): Start | undefined {
  const word = words[at];
  if (!word) return undefined;
  const isAnnounced = word.joins && announces(words[at - 1]);
  const worth = ({ stem, proclitics }: Start) => {
    const plain = bare(stem);
    const isKnown = givenNames.has(stem) ? KNOWN : 0;
    const needed = proclitics.reduce((sum, proclitic) => sum + LEAST_GAIN[proclitic], 0);
    const elsewhere = proclitics.length && isWritten(stem) ? WRITTEN : 0;
    return model.likeness(plain) + isKnown + elsewhere + SOURCED * model.nameLevel(plain) - needed;
  };
  let best: Start | undefined;
  for (const start of word.starts) {
    // وكيم: a first name that stands in the article by itself may be shorter.
    const isShort = start.stem.length < SHORTEST_REST && !(givenNames.has(start.stem) && isWritten(start.stem));
    if (start.proclitics.length && (isAnnounced || isShort)) continue;
    if (!best || worth(start) > worth(best)) best = start;
  }
  return best;
}
