/** What the form of a line says: a sentence of the story, a heading, a name. */

import { words } from '../text/words.ts';

const CLOSING = /["“”»«'’)\]\s\u200e\u200f]+$/u;

/** True for a line that ends as a sentence does, a closing quotation mark or bracket after the stop included. */
export const endsSentence = (text: string): boolean => /[.!؟?…۔]$/u.test(text.replace(CLOSING, ''));

export const wordCount = (text: string): number => words(text).length;

/** A line of running text: it ends like a sentence and has the length of one, or it is longer than any headline. */
export function isRunning(text: string): boolean {
  const count = wordCount(text);
  return (
    count > LONGEST_HEADLINE ||
    (count >= 8 && endsSentence(text) && !/[؟?]["“”»]?$/u.test(text)) ||
    (count >= 5 && /[.۔]["“”»]?$/u.test(text))
  );
}

/** Words of the longest headlines seen on the site, with some room. */
export const LONGEST_HEADLINE = 28;

/** A line that may be a headline: a few words to one long line, without the full stop of a sentence. */
export function isHeadlineLike(text: string): boolean {
  const count = wordCount(text);
  return count >= 4 && count <= LONGEST_HEADLINE && !/[.:،,;؛]$/u.test(text.replace(CLOSING, '')) && !/[:،]$/u.test(text);
}
