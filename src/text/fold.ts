/**
 * The lossy form of a text that is used for comparing and never shown: one seat for hamza on alef, no vowel marks,
 * no stretch, Latin digits and small letters. Every folded character knows where it stood in the raw text.
 */

import { isDiacritic, isInvisible, TATWEEL } from './alphabet.ts';

/** A folded text and, for each of its characters, the raw offset it came from. */
export interface Folded {
  text: string;
  /** Raw offset by folded offset; one entry more than `text` has characters, the last being the raw length. */
  at: number[];
}

/** From → to, with the spelling that shows it: أميركا → اميركا, هيئة → هييه, ڤيينا → فيينا, گوگل → غوغل. */
const FOLDED: ReadonlyMap<number, string> = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ئ: 'ي',
    ی: 'ي',
    ې: 'ي',
    ؤ: 'و',
    ۆ: 'و',
    ة: 'ه',
    ۀ: 'ه',
    ە: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ک: 'ك',
    ڪ: 'ك',
    گ: 'غ',
    پ: 'ب',
    چ: 'ج',
    ژ: 'ج',
    ڤ: 'ف',
    ڥ: 'ف',
  }).map(([from, to]) => [from.charCodeAt(0), to]),
);

function foldUnit(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code < 0x80) return String.fromCharCode(code);
  if (isDiacritic(code) || code === TATWEEL || isInvisible(code)) return '';
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0630);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06c0);
  const folded = FOLDED.get(code);
  if (folded !== undefined) return folded;
  if (code === 0xa0 || code === 0x202f) return ' ';
  if ((code >= 0xc0 && code <= 0x17f) || (code >= 0xfb50 && code <= 0xfefc)) return foldComposed(code);
  return String.fromCharCode(code);
}

/** Presentation forms and accented Latin come apart into the letters they stand for: ﻻ → لا, é → e. */
function foldComposed(code: number): string {
  let out = '';
  for (const part of String.fromCharCode(code).normalize('NFKD').toLowerCase()) {
    const unit = part.charCodeAt(0);
    if (unit < 0x300 || unit > 0x36f) out += unit < 0x100 || unit === code ? part : foldUnit(unit);
  }
  return out;
}

const CACHE = Array.from<string | undefined>({ length: 0x10000 });
const folding = (code: number): string => (CACHE[code] ??= foldUnit(code));

/** What nearly all news text is written in: ASCII, Arabic letters without those of other languages, the usual marks. */
const PLAIN = /^[\t\n\r -~\u00ab\u00bb\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u2013\u2014\u2018-\u201d\u2026]*$/;

/** True for text of these alone. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Characters from which on a text is folded as a whole. */
const LONG = 24;

/** The folded form of a text, without offsets. */
export function fold(raw: string): string {
  // On a whole line, replacements are several times faster in a browser than a loop that has just begun; on a word the loop is.
  if (raw.length > LONG && isPlain(raw))
    return raw
      .replace(/[\u0640\u064b-\u0652]+/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/[ىئ]/g, 'ي')
      .replace(/ؤ/g, 'و')
      .replace(/ة/g, 'ه')
      .toLowerCase();
  let out = '';
  for (let i = 0; i < raw.length; i++) out += folding(raw.charCodeAt(i));
  return out;
}

/** The folded form of a text with the raw offset of each folded character. */
export function foldWithOffsets(raw: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const unit = folding(raw.charCodeAt(i));
    for (let k = 0; k < unit.length; k++) at.push(i);
    text += unit;
  }
  at.push(raw.length);
  return { text, at };
}

/** The raw offsets of a folded stretch: vowel marks and stretch after its last letter belong to it. */
export function rawSpan(raw: string, folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? raw.length;
  let to = end > start ? (folded.at[end - 1] ?? raw.length - 1) + 1 : from;
  while (to < raw.length && (isDiacritic(raw.charCodeAt(to)) || raw.charCodeAt(to) === TATWEEL)) to++;
  return { start: from, end: to };
}
