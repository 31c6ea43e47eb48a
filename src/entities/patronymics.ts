/** Names of fathers and houses before and behind a person's name. */

import type { Entry } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { givenName, spellingKey } from '../text/spelling.ts';
import type { Word } from './reader.ts';

/** Folded words between a name and its father's; ابن with its alef is as often a son who is spoken of (هانتر ابن جو بايدن). */
const SON_OF = new Set(['بن', 'بنت']);
/** Folded word before a house: آل ثاني. */
const HOUSE = 'ال';

const isSonOf = (word: Word | undefined) => word !== undefined && SON_OF.has(word.folded);

/** The word with which the row of fathers ends that stands right before a word: راشد of راشد بن محمد before آل مكتوم; absent where there is none. */
function sonBefore(words: readonly Word[], at: number): Word | undefined {
  let first = at - 1;
  while (words[first]?.joins && isSonOf(words[first - 1]) && words[first - 1]?.joins) first -= 2;
  return first < at - 1 && words[at]?.joins ? words[first] : undefined;
}

/**
 * True when a person's name is a father's here, or a house's of another: راشد بن [محمد بن راشد آل مكتوم] is no Mohammed, تميم بن حمد
 * [آل ثاني] no Hamad. A name that opens with بن is the father's own affair.
 */
export function isFathersName(words: readonly Word[], at: number, form: readonly string[], { arabic }: Entry): boolean {
  if (SON_OF.has(form[0] ?? '')) return false;
  if (words[at]?.joins && isSonOf(words[at - 1]) && words[at - 1]?.joins) return true;
  const son = form[0] === HOUSE ? sonBefore(words, at) : undefined;
  return son !== undefined && spellingKey(son.folded) !== spellingKey(givenName(fold(arabic).split(' ')));
}

/** The number of words by which a person's name goes on with fathers and a house: حمد بن جاسم | بن جبر آل ثاني has 4. */
export function fathersBehind(words: readonly Word[], at: number): number {
  let end = at;
  for (;;) {
    const opener = words[end];
    if (!opener?.joins || !(isSonOf(opener) || opener.folded === HOUSE) || !words[end + 1]?.joins) return end - at;
    end += words[end + 1]?.folded === 'عبد' && words[end + 2]?.joins ? 3 : 2;
  }
}
