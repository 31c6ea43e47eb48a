/** What the form of a line says: a sentence of the story, a heading, a name. */

/** What may stand after the stop: closing marks and brackets, spaces, direction marks. */
const CLOSING: ReadonlySet<string> = new Set('"“”»«\'’)] \t\n\u00a0\u200e\u200f');
const STOPS: ReadonlySet<string> = new Set('.!؟?…۔');

/** The index after the last character that is no closing mark. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end--;
  return end;
}

/** True for a line that ends as a sentence does, a closing quotation mark or bracket after the stop included. */
export const endsSentence = (text: string): boolean => STOPS.has(text.charAt(endOfWords(text) - 1));

/** Letters and digits of any script, coarsely, with joiners between them: what stands between such runs is space or punctuation. */
const WORD =
  /[0-9A-Za-z\u00c0-\u060b\u0610-\u061a\u061c\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdfb\ufe70-\ufffc]+(?:[\u200b-\u200f\u2060-\u206f]+[0-9A-Za-z\u00c0-\u060b\u0610-\u061a\u061c\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdfb\ufe70-\ufffc]+)*/g;

/** How many words a text has. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

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

const UNFINISHED: ReadonlySet<string> = new Set('.:،,;؛');

/** A line that may be a headline: a few words to one long line, without the full stop of a sentence. */
export function isHeadlineLike(text: string): boolean {
  const count = wordCount(text);
  return count >= 4 && count <= LONGEST_HEADLINE && !UNFINISHED.has(text.charAt(endOfWords(text) - 1)) && !/[:،]$/.test(text);
}
