/** A text cut into words, each with the ways to read it, and what stands between them. */

import { isDiacritic, TATWEEL } from '../text/alphabet.ts';
import { type Proclitic, readings } from '../text/clitics.ts';
import { foldWithOffsets } from '../text/fold.ts';
import { spellingKey } from '../text/spelling.ts';
import { type Token, words } from '../text/words.ts';

/** One way to read a word as the beginning of a name. */
export interface Start {
  proclitics: readonly Proclitic[];
  stem: string;
  key: string;
  /** Folded characters that stay outside the name. */
  offset: number;
}

export interface Word extends Token {
  /** As it stands in the text. */
  raw: string;
  key: string;
  starts: readonly Start[];
  /** True when its last letter is ى in a text that writes ي where ي is meant. */
  endsInMaqsura: boolean;
  /** True when it has the article; ألكسيس has an alef and lam of its own. */
  isDefinite: boolean;
  /** True when only spaces, quotation marks or a hyphen stand between this word and the one before. */
  joins: boolean;
}

/** Between words of one name: spaces, quotation marks, hyphens, stretch and marks without ink; no comma, bracket or stop. */
const INSIDE_NAME = /^[\s\u00a0\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069"“”„«»'‘’-]{0,6}$/;

const BARE_ALEF = 0x0627;

/** Words in ال that are no nouns; الى is written without its hamza as often as with it. Folded. */
const NO_NOUNS = new Set('الا الي الان التي الذي الذين اللذين اللتين اللواتي الله اليه اليها اليهم الينا'.split(' '));

const hasArticle = (first: number, folded: string) => first === BARE_ALEF && folded.startsWith('ال') && !NO_NOUNS.has(folded);

/** Shortest stem after ك, which is rare before names and frequent as a first letter. */
const SHORTEST_AFTER_KA = 4;

const startsOf = (folded: string): Start[] =>
  readings(folded)
    .filter(({ proclitics, stem }) => !proclitics.includes('ka') || stem.length >= SHORTEST_AFTER_KA)
    .map((reading) => ({ ...reading, key: spellingKey(reading.stem) }));

/** How words were read; news repeats its words from story to story. */
const READ = new Map<string, readonly Start[]>();
/** Bound on that memory in a long-lived process: about 2 MB. */
const READ_LIMIT = 10_000;

function startsAt(folded: string): readonly Start[] {
  const known = READ.get(folded);
  if (known) return known;
  const starts = startsOf(folded);
  if (READ.size >= READ_LIMIT) READ.clear();
  READ.set(folded, starts);
  return starts;
}

const isInsideName = (gap: string) => gap === ' ' || (gap !== '' && INSIDE_NAME.test(gap));

/** Words that only Egyptian typing ends in ى: there the letter says nothing (فى مصر, التى). */
const EGYPTIAN = /(?<![\u0621-\u064a])[وف]?(?:فى|التى|الذى)(?![\u0621-\u064a])/;

const MAQSURA = 0x0649;

function isMaqsuraLast(raw: string): boolean {
  let at = raw.length - 1;
  while (at > 0 && (isDiacritic(raw.charCodeAt(at)) || raw.charCodeAt(at) === TATWEEL)) at--;
  return raw.charCodeAt(at) === MAQSURA;
}

/** The words of a text, in order. */
export function readWords(text: string): Word[] {
  const isEgyptian = EGYPTIAN.test(text);
  let before = 0;
  return words(text).map(({ start, end, folded }, index) => {
    const starts = startsAt(folded);
    const joins = index > 0 && isInsideName(text.slice(before, start));
    before = end;
    const raw = text.slice(start, end);
    return {
      start,
      end,
      folded,
      raw,
      starts,
      key: starts[0]?.key ?? folded,
      isDefinite: hasArticle(text.charCodeAt(start), folded),
      endsInMaqsura: !isEgyptian && isMaqsuraLast(raw),
      joins,
    };
  });
}

/** Raw offset at which a name begins in a word: لـأوباما begins after the stretch. */
export function nameStart(text: string, word: Word, start: Start): number {
  if (!start.offset) return word.start;
  return word.start + (foldWithOffsets(text.slice(word.start, word.end)).at[start.offset] ?? 0);
}
