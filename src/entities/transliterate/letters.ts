/** Arabic words as the transliteration model reads them: plain letters, hamza seats kept, for إ is not read as أ. */

import { isDiacritic, isInvisible, TATWEEL } from '../../text/alphabet.ts';

/** Letters in the model's alphabet and, by place, the Latin beginning that a letter from outside that alphabet asks for. */
export interface Letters {
  text: string;
  asks: ReadonlyMap<number, string>;
}

/** From → to, with the spelling that shows it: کریمی → كريمي, ٱلرحمن → الرحمن, بوتفليقہ → بوتفليقه, لؤي → لوي (too rare to learn). */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({ ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۆ: 'و', ٱ: 'ا', ؤ: 'و' }),
);

/** Letter → the Arabic letter that stands for it elsewhere, and its sound: پوتين → ب read p, چيلي → ج read ch, ڤيينا → ف read v. */
const FOREIGN: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    پ: ['ب', 'p'],
    چ: ['ج', 'ch'],
    ژ: ['ج', 'j'],
    گ: ['غ', 'g'],
    ڨ: ['غ', 'g'],
    ڭ: ['غ', 'g'],
    ڤ: ['ف', 'v'],
    ڥ: ['ف', 'v'],
  } as const),
);

const INSIDE = /[\u0621-\u063a\u0641-\u064a]/;

/** The letters of one Arabic word for the model; everything that is no Arabic letter is left out. */
export function lettersOf(word: string): Letters {
  let text = '';
  const asks = new Map<number, string>();
  for (const letter of word.normalize('NFKC')) {
    const code = letter.charCodeAt(0);
    if (isDiacritic(code) || isInvisible(code) || code === TATWEEL) continue;
    const foreign = FOREIGN.get(letter);
    if (foreign) {
      asks.set(text.length, foreign[1]);
      text += foreign[0];
      continue;
    }
    const plain = SAME.get(letter) ?? letter;
    if (INSIDE.test(plain)) text += plain;
  }
  return { text, asks };
}
