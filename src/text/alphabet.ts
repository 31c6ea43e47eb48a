/** Classes of characters, by UTF-16 code unit. */

/** Vowel marks and Quranic signs, which spelling leaves out: U+064B–065F, U+0670, U+06D6–06ED, U+0610–061A. */
export const isDiacritic = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) || code === 0x0670 || (code >= 0x06d6 && code <= 0x06ed) || (code >= 0x0610 && code <= 0x061a);

export const TATWEEL = 0x0640;

/** Direction marks, embeddings, isolates, joiners and the byte-order mark: no ink, no meaning for comparing. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0x061c ||
  code === 0xfeff ||
  code === 0x00ad;

/** Letters of the Arabic script, presentation forms included. */
export const isArabicLetter = (code: number): boolean =>
  (code >= 0x0620 && code <= 0x064a && code !== TATWEEL) ||
  (code >= 0x066e && code <= 0x06d3 && code !== 0x0670) ||
  code === 0x06d5 ||
  (code >= 0x06fa && code <= 0x06fc) ||
  (code >= 0x0750 && code <= 0x077f) ||
  (code >= 0xfb50 && code <= 0xfdfb) ||
  (code >= 0xfe70 && code <= 0xfefc);

export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9);

const LETTER = /\p{L}|\p{M}|\p{N}/u;

/** True for what a written word is made of: letters of any script, marks, digits and tatweel. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code >= 0x0600 && code <= 0x06ff)
    return isArabicLetter(code) || isDiacritic(code) || code === TATWEEL || isDigit(code) || code === 0x0621;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Share of the letters of a text that are Arabic, 0 to 1; 0 for a text without letters. */
export function arabicShare(text: string): number {
  let arabic = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isArabicLetter(code)) arabic++;
    else if (!isWordUnit(code) || isDigit(code) || isDiacritic(code) || code === TATWEEL) continue;
    letters++;
  }
  return letters ? arabic / letters : 0;
}
