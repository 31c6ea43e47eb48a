/** Sentences with their places. */

import { isArabicLetter, isDiacritic, isDigit, isWordUnit, TATWEEL } from './alphabet.ts';
import { brackets, type Enclosure, quotations } from './quotations.ts';

/** One sentence: raw offsets, white space at its ends left out. */
export interface Sentence {
  start: number;
  end: number;
}

const isMark = (unit: string | undefined) => unit !== undefined && /[.!?؟…۔]/.test(unit);
const MARKS = /[.!?؟…۔]/g;

/** The offset of the next mark that may end a sentence, or the length of the text. */
function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.exec(text)?.index ?? text.length;
}

const isSpace = (unit: string | undefined) => unit !== undefined && /\s/.test(unit);
const isLatin = (unit: string | undefined) => unit !== undefined && /[A-Za-z]/.test(unit);
const isNumeral = (unit: string | undefined) => unit !== undefined && isDigit(unit.charCodeAt(0));

/** Latin short forms before a name or a number: Dr. Smith. Arabic ones are single letters (د. سمير) and need no list. */
const SHORT_FORMS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'no', 'inc', 'ltd', 'jr']);

/** What cannot begin a sentence, so that a mark before it ends none: انتهى…، ثم / (…). */
const CONTINUES = /[،,؛;:)\]»”]/;

/** Where the word before an offset begins. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The letters of a word without vowel marks and stretch: هـ → ه. */
function letters(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) if (!isDiacritic(word.charCodeAt(i)) && word.charCodeAt(i) !== TATWEEL) out += word[i];
  return out;
}

/** True for a full stop that shortens a word: د. سمير, ج. ر. تولكين, U.S., but not أ ف ب. (an agency) nor 5 م. (a unit). */
function shortens(text: string, at: number): boolean {
  const start = wordStart(text, at);
  const word = letters(text.slice(start, at));
  if (SHORT_FORMS.has(word.toLowerCase())) return true;
  // ود. سمير: a conjunction stands before the letter.
  const single = word.length === 1 || (word.length === 2 && word[0] === 'و' && word[1] === 'د');
  if (!single || isNumeral(word)) return false;
  let before = start - 1;
  while (before >= 0 && isSpace(text[before])) before--;
  if (before < 0 || !isWordUnit(text.charCodeAt(before))) return true;
  return !isNumeral(text[before]) && letters(text.slice(wordStart(text, before + 1), before + 1)).length > 1;
}

/** True when the full stop at `at` ends a sentence that goes on without a space, or stands before a space. */
function stops(text: string, at: number, next: number, from: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (next >= text.length) return true;
  if (isNumeral(before) && isNumeral(after)) return false;
  if (isLatin(before) && isLatin(after)) return false;
  // 1. القمة: the number of a list.
  if (
    isNumeral(before) &&
    text
      .slice(from, at)
      .trim()
      .match(/^[\d٠-٩]{1,2}$/)
  )
    return false;
  if (shortens(text, at)) return false;
  // كلمة.كلمة ends a sentence, .com does not.
  return after === undefined || isSpace(after) || !isLatin(after) || isArabicLetter(before?.charCodeAt(0) ?? 0);
}

/** Past a run of marks, with the spaces between them: كلمة . . . → after the last. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  for (let i = end; i < text.length; i++) {
    if (isMark(text[i])) end = i + 1;
    else if (!isSpace(text[i])) break;
  }
  return end;
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text[i])) i++;
  return i;
}

/** Where the sentence ends that the run of marks from `at` to `end` closes, or 0 when it closes none. */
function cutAfter(text: string, at: number, end: number, from: number): number {
  const next = skipSpaces(text, end);
  const after = text[next];
  if (after === undefined || !CONTINUES.test(after)) {
    const alone = end === at + 1 && text[at] === '.';
    return !alone || stops(text, at, next, from) ? end : 0;
  }
  // A closing mark without its partner still belongs to the sentence it closes.
  return /[)\]»”]/.test(after) ? next + 1 : 0;
}

/** Quotations and brackets in order of their start, each telling whether it is a quotation. */
function enclosures(text: string): (Enclosure & { quoted: boolean })[] {
  return [
    ...quotations(text).map((found) => ({ ...found, quoted: true })),
    ...brackets(text).map((found) => ({ ...found, quoted: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The sentences of one block of text, in order; every character that is not white space is in exactly one. They end at
 * `.!?؟…` and at the end of the text, never at `،` `؛` `:`, nor inside a quotation or bracket that closes soon, nor at
 * short forms (د. سمير), numbers (3.5) and addresses. A closing mark belongs to the sentence it closes.
 */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  const closed = enclosures(text);
  let from = 0;
  let nextClosed = 0;
  const cut = (to: number) => {
    const start = skipSpaces(text, from);
    let end = to;
    while (end > start && isSpace(text[end - 1])) end--;
    if (end > start) out.push({ start, end });
    from = to;
  };
  let mark = -1;
  for (let i = 0; i < text.length; ) {
    while (nextClosed < closed.length && (closed[nextClosed]?.start ?? 0) < i) nextClosed++;
    const inside = closed[nextClosed];
    if (mark < i) mark = nextMark(text, i);
    if (inside && inside.start < mark) {
      i = inside.end;
      if (inside.quoted && endsInside(text, inside)) cut(i);
      continue;
    }
    i = mark;
    if (i === text.length) break;
    const end = runEnd(text, i);
    const to = cutAfter(text, i, end, from);
    if (to > i) cut(to);
    i = Math.max(end, to);
  }
  cut(text.length);
  return out;
}

/** True when a quotation that ends in its own full stop ends the sentence too: "انتهى الأمر." وغادر, but not "من أنت؟" سأل. */
function endsInside(text: string, quotation: Enclosure): boolean {
  let last = quotation.end - 2;
  while (last > quotation.start && isSpace(text[last])) last--;
  if (text[last] !== '.' && text[last] !== '…') return false;
  const after = text[skipSpaces(text, quotation.end)];
  return after === undefined || !(CONTINUES.test(after) || isMark(after));
}
