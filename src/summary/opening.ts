/** How a sentence opens: what may safely go so that it reads alone, and whether it still leans on what went before. */

import type { Token } from '../text/words.ts';
import type { Via } from '../via.ts';
import { dangles, saysWithoutSubject, standsIn } from './dangling.ts';
import { Head, type NameAt } from './head.ts';
import { SAYING } from './wordlists.ts';

export interface Opening {
  /** Where the words to show begin, in the text of the statement. */
  start: number;
  /** The edits made, in order; none when `start` is 0. */
  via: Via[];
  /** The sentence cannot be read without the one before. */
  dangling: boolean;
  /** Its subject is a common noun or pronoun that stands for somebody named before: readable, yet weaker. */
  standIn: boolean;
  /** The verb of saying it opens with: folded, the offset after it, and whether its subject follows. */
  says?: { word: string; end: number; subject: boolean };
}

/** باريس (أ ف ب) - … ; بروكسل، 12 أيار (رويترز) – … : a place, an agency in brackets, a dash. */
const DATELINE = /^[^\s()"“«]+(?:[ \u00a0]+[^\s()"“«]+){0,4}[ \u00a0]*\([^()]{2,30}\)[ \u00a0]*[-–—:][ \u00a0]*/u;

/** How the sentence opens. `leads` tells that a dateline may stand at its head. */
export function openingOf(text: string, tokens: readonly Token[], leads: boolean, nameAt: NameAt): Opening {
  const head = new Head(text, tokens, nameAt);
  const dateline = leads ? DATELINE.exec(text) : null;
  if (dateline) {
    const after = tokens.findIndex((token) => token.start >= dateline[0].length);
    if (after > 0) head.skipTo(after, 'edit:dateline');
  }
  head.conjunction();
  if (head.link() || head.also() || head.contrast()) head.conjunction();
  head.already();
  const says = SAYING.has(head.first) && { word: head.first, end: tokens[head.at]?.end ?? 0, subject: !saysWithoutSubject(head) };
  return {
    start: head.start,
    via: [...new Set(head.via)],
    dangling: dangles(head, leads),
    standIn: standsIn(head),
    ...(says && { says }),
  };
}
