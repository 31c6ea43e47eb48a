/** A text cut into words, each with the ways to read it, and what stands between them. */

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
  key: string;
  starts: readonly Start[];
  /** True when only spaces, quotation marks or a hyphen stand between this word and the one before. */
  joins: boolean;
}

/** The words of one article, read once each; kept no longer than the article. */
export type Reader = (text: string) => Word[];

/** Between words of one name: spaces, quotation marks, hyphens, stretch and marks without ink; no comma, bracket or stop. */
const INSIDE_NAME = /^[\s\u00a0\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069"“”„«»'‘’-]{0,6}$/;

/** Shortest stem after ك, which is rare before names and frequent as a first letter. */
const SHORTEST_AFTER_KA = 4;

const startsOf = (folded: string): Start[] =>
  readings(folded)
    .filter(({ proclitics, stem }) => !proclitics.includes('ka') || stem.length >= SHORTEST_AFTER_KA)
    .map((reading) => ({ ...reading, key: spellingKey(reading.stem) }));

/** A reader whose memory of words lasts for one article. */
export function newReader(): Reader {
  const known = new Map<string, readonly Start[]>();
  return (text) => {
    let before = 0;
    return words(text).map((token, index) => {
      let starts = known.get(token.folded);
      if (!starts) {
        starts = startsOf(token.folded);
        known.set(token.folded, starts);
      }
      const joins = index > 0 && token.start > before && INSIDE_NAME.test(text.slice(before, token.start));
      before = token.end;
      return { ...token, starts, key: starts[0]?.key ?? token.folded, joins };
    });
  };
}

/** Raw offset at which a name begins in a word: لـأوباما begins after the stretch. */
export function nameStart(text: string, word: Word, start: Start): number {
  if (!start.offset) return word.start;
  return word.start + (foldWithOffsets(text.slice(word.start, word.end)).at[start.offset] ?? 0);
}
