/** "For his part" inside a sentence, which only the sentence before gives a sense. */

import { quotations } from '../text/quotations.ts';
import { words } from '../text/words.ts';
import { OPENS_CLAUSE } from './wordlists.ts';

/** Cheap test before the words are looked at. */
const MAY_HOLD = /بدور|من (?:جهت|جانب|ناحيت)/;
const PHRASE = /^(?:بدور|(?:من )(?:جهت|جانب|ناحيت))(?:ه|ها|هم|هما)$/;
/** Words from the head within which it stands beside the subject: further on بدوره may be "his role". */
const NEAR_HEAD = 10;

/**
 * The text without it where commas stand on both sides or what is said follows: قالت الوزارة من جانبها إن → قالت الوزارة إن;
 * absent when there is nothing to take out. الشهيرة بدورها في المسلسل (known for her part in) stays.
 */
export function withoutInTurn(text: string): string | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  const tokens = words(text).slice(0, NEAR_HEAD);
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const last = token.folded === 'من' ? tokens[i + 1] : token;
    const next = tokens[tokens.indexOf(last ?? token) + 1];
    if (!before || !last || !next || !PHRASE.test(text.slice(token.start, last.end))) continue;
    const [front, back] = [text.slice(before.end, token.start), text.slice(last.end, next.start)];
    const isInserted = /^\s*،\s*$/.test(front) && /^\s*،\s*$/.test(back);
    const leadsOn = front.trim() === '' && /^\s*،?\s*$/.test(back) && (OPENS_CLAUSE.has(next.folded) || next.folded === 'قد');
    if (!isInserted && !leadsOn) continue;
    if (quotations(text).some(({ start, end }) => start < token.start && token.start < end)) continue;
    return `${text.slice(0, before.end)} ${text.slice(next.start)}`;
  }
  return undefined;
}
