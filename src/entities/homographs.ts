/** Names that are another word beside certain neighbours. */

import type { Candidate } from './candidates.ts';
import type { Word } from './reader.ts';

/** Folded verbs and nouns of measure after a diameter. */
const MEASURES = new Set('يبلغ بلغ يصل يتراوح يقارب يزيد يتجاوز نصف متر كيلومتر عشره مايه'.split(' '));

/** بقطر 10 أمتار, بقطر يبلغ مترين: a diameter. */
const isDiameter = ({ start: { stem, proclitics } }: Candidate, next: Word) =>
  stem === 'قطر' && proclitics.includes('bi') && (/^\d/.test(next.folded) || MEASURES.has(next.folded));

/** True when the word after a name of one word shows that it is none. */
export function isOtherWord(candidate: Candidate, words: readonly Word[], at: number): boolean {
  const next = words[at + candidate.length];
  return candidate.length === 1 && next?.joins === true && isDiameter(candidate, next);
}
