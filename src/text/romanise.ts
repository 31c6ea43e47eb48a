/**
 * A letter-by-letter guide to how an Arabic name is written: usual newsroom letters without dots, long vowels, hamza and
 * ʿayn. The text seldom writes short vowels, and what it does not write is not made up: محمد → mhmd.
 */

import { isDiacritic, isInvisible, TATWEEL } from './alphabet.ts';

/** Letters that are always consonants. Without dots below, as newsrooms write: ح and ه are both h. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: 'ʿ',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ک: 'k',
    ڪ: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    ھ: 'h',
    ہ: 'h',
    ء: 'ʾ',
    ؤ: 'ʾ',
    ئ: 'ʾ',
    پ: 'p',
    چ: 'ch',
    ژ: 'zh',
    گ: 'g',
    ڨ: 'g',
    ڭ: 'g',
    ڤ: 'v',
    ڥ: 'v',
  }),
);

/** Vowel marks, written in few texts: مُحَمَّد → muhammad. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u064b': 'an', '\u064c': 'un', '\u064d': 'in', '\u0670': 'ā' }),
);
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const FATHATAN = '\u064b';

/** The two letters that are a consonant or a long vowel, each with both and with the mark that goes before the vowel. */
const WEAK: Readonly<Record<string, { consonant: string; long: string; mark: string }>> = {
  و: { consonant: 'w', long: 'ū', mark: '\u064f' },
  ۆ: { consonant: 'w', long: 'ū', mark: '\u064f' },
  ي: { consonant: 'y', long: 'ī', mark: '\u0650' },
  ی: { consonant: 'y', long: 'ī', mark: '\u0650' },
  ې: { consonant: 'y', long: 'ī', mark: '\u0650' },
};

/** What is read as a vowel, so that a weak letter before it is a consonant: سوريا → sūryā, بنية → bnya. */
const VOWEL = /[اآىة\u064b-\u0650]/;

/** The alefs at the beginning of a word, where the seat says the vowel: إلهام → ilhām, آمال → āmāl. */
const FIRST: Readonly<Record<string, string>> = { ا: 'a', ٱ: 'a', أ: 'a', إ: 'i', آ: 'ā' };

/** First alef and weak letter together: أوروبا → ūrūbā, ايطاليا → ītālyā, أيمن → aymn. */
const FIRST_PAIRS: Readonly<Record<string, string>> = { أو: 'ū', او: 'ū', إي: 'ī', اي: 'ī', أي: 'ay' };

/** Alefs inside a word, and the sign of no vowel: سأل → sʾl, قرآن → qrʾān. */
const INSIDE: Readonly<Record<string, string>> = { أ: 'ʾ', إ: 'ʾ', آ: 'ʾā', ٱ: 'a', ى: 'ā', [SUKUN]: '' };

const isWeak = (letter: string | undefined) => letter !== undefined && letter in WEAK;

/** A letter of a word, what stands around it, and what has been written so far. */
interface Place {
  letter: string;
  before: string | undefined;
  next: string;
  /** The letter after the next one; empty at the end. */
  nextButOne: string;
  out: string;
  /** The word is bound to the one after it. */
  isConstruct: boolean;
}

type Rule = (place: Place) => string | undefined;

const shadda: Rule = ({ letter, out }) => (letter === SHADDA ? (/(?:[dgkstz]h|ch)$/.test(out) ? out.slice(-2) : out.slice(-1)) : undefined);

/** A consonant at the beginning, before a vowel and after one; of two in a row the first: طوكيو → tūkyū, كييف → kyīf. */
const weak: Rule = ({ letter, before, next, out }) => {
  const { consonant, long, mark } = WEAK[letter] ?? {};
  if (before === undefined || next === SHADDA || next === SUKUN || VOWEL.test(next) || isWeak(next)) return consonant;
  return before !== mark && /[aāiīuū]$/.test(out) ? consonant : long;
};

/** مدينة غزة → mdīnat ghza, قناة → qnāt. */
const boundT: Rule = ({ letter, out, isConstruct }) => {
  if (letter !== 'ة') return undefined;
  if (out.endsWith('ā')) return 't';
  return isConstruct ? 'at' : 'a';
};

const firstAlef: Rule = ({ letter, before, next }) => (before === undefined && letter in FIRST && MARKS.has(next) ? '' : undefined);

/** The seat of an ending is not read: سعداً, سعدًا → sʿdan. */
const alef: Rule = ({ letter, before, next }) =>
  letter === 'ا' && before !== undefined ? (next === FATHATAN || before === FATHATAN ? '' : 'ā') : undefined;

/** A short vowel that the long one after it takes in is not written twice: نُور → nūr. */
const mark: Rule = ({ letter, next, nextButOne }) => {
  const isTakenIn = (letter === '\u064e' && /[اى]/.test(next)) || (WEAK[next]?.mark === letter && nextButOne !== SHADDA);
  return isTakenIn ? '' : MARKS.get(letter);
};

const plain: Rule = ({ letter, before }) => (before === undefined ? FIRST[letter] : undefined) ?? INSIDE[letter] ?? CONSONANTS.get(letter);

/** The first that has something to say is heeded; what none knows stays as it is. */
const RULES: readonly Rule[] = [shadda, weak, boundT, firstAlef, alef, mark, plain];

/** First alef and weak letter where they are read together: a vowel after them makes the second a consonant. */
const firstPair = (letters: string): string | undefined =>
  VOWEL.test(letters[2] ?? '') || isWeak(letters[2]) ? undefined : FIRST_PAIRS[letters.slice(0, 2)];

/** One word without its article; `letters` has shadda before vowel marks. */
function romaniseLetters(letters: string, isConstruct: boolean): string {
  const pair = firstPair(letters);
  let out = pair ?? '';
  for (let at = pair === undefined ? 0 : 2; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    const place = { letter, before: letters[at - 1], next: letters[at + 1] ?? '', nextButOne: letters[at + 2] ?? '', out, isConstruct };
    let written: string | undefined;
    for (const rule of RULES) {
      written = rule(place);
      if (written !== undefined) break;
    }
    out += written ?? letter;
  }
  return out;
}

const hasSound = (letter: string): boolean => {
  const code = letter.charCodeAt(0);
  if (isDiacritic(code)) return letter === SHADDA || letter === SUKUN || MARKS.has(letter);
  return !isInvisible(code) && code !== TATWEEL;
};

/** A word without signs that have no sound, and with shadda before the vowel of its letter, where Unicode puts it after. */
const spelled = (word: string) =>
  Array.from(word)
    .filter(hasSound)
    .join('')
    .replace(/([\u064b-\u0650])\u0651/g, `${SHADDA}$1`);

/** Arabic and Persian digits as Western ones: ٢٠٢٤ → 2024. */
const westernDigits = (text: string) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));

/** The article: of its letters only a bare alef, and with at least two letters behind it: الى is no article. */
const ARTICLE = /^[اٱ]ل(?=[^\s\u064b-\u0652]{2})/;

const isArabic = (word: string | undefined) => word !== undefined && /\p{Script=Arabic}/u.test(word);

function romaniseWord(word: string, following: string | undefined): string {
  // The one name in which a long vowel is never written.
  if (word === 'الله') return 'allāh';
  if (ARTICLE.test(word)) return `al-${romaniseLetters(word.slice(2), false)}`;
  // In مدينة غزة the first noun is bound to the next and its ending heard; in المدينة القديمة it is not.
  return romaniseLetters(word, isArabic(following));
}

/** The guide to a name of one or more words, in small letters; other scripts and signs stay as they are, digits become Western. */
export function romanise(arabic: string): string {
  const words = arabic.normalize('NFKC').trim().split(/\s+/).map(spelled);
  return westernDigits(words.map((word, index) => romaniseWord(word, words[index + 1])).join(' '));
}
