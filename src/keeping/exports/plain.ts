/** Texts as one line of plain text in which every run keeps its direction to itself. */

/** Marks that steer direction; a run that brings its own could break out of its isolate. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Line ends and other control characters, with the white space around them. */
const BREAKS = /\s*[\p{Cc}\u2028\u2029]+\s*/gu;

/** A text without halves of characters, which no file can hold: U+FFFD in their place. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A text on one line: tabs, line ends and control characters have become single spaces. */
export const oneLine = (text: string): string => wellFormed(text).replace(BREAKS, ' ').trim();

/** A run on one line between U+2068 and U+2069, so that its direction ends with it; empty for an empty one. */
export function isolated(text: string): string {
  const line = oneLine(text.replace(DIRECTION_MARKS, ''));
  return line === '' ? '' : `\u2068${line}\u2069`;
}
