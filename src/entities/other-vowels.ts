/** Short foreign family names with another long vowel inside: أمبر رود is أمبر راد. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import { agreement, spellingKey } from '../text/spelling.ts';
import { FAMILY_FIRST } from '../text/surname.ts';
import type { Start, Word } from './reader.ts';

const VOWELS = ['ا', 'و', 'ي'] as const;

/** Shortest first name that says enough beside such a family name: جون بول is anybody. */
const SHORTEST_FIRST = 4;
/** Letters of the family names; longer ones are compared as misspelt ones are. */
const FAMILY = { shortest: 3, longest: 4 } as const;

/** Where a name of another vowel is another name: نصار is not نصير. */
const ARABIC_NAMES: ReadonlySet<string> = new Set('AE BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE'.split(' '));

/** The word with each long vowel inside it replaced by each other one: رود → راد, ريد. */
function withOtherVowel(word: string): string[] {
  const out: string[] = [];
  for (let at = 1; at < word.length - 1; at++)
    if (VOWELS.some((vowel) => vowel === word[at]))
      for (const vowel of VOWELS) if (vowel !== word[at]) out.push(word.slice(0, at) + vowel + word.slice(at + 1));
  return out;
}

/** The listed names of two words that differ from two written ones in the long vowel inside a short family name alone. */
export function otherVowelForms({ stem, key }: Start, { folded }: Word, knowledge: Knowledge): Form[] {
  if (
    knowledge.commonWords.has(folded) ||
    stem.length < SHORTEST_FIRST ||
    folded.length < FAMILY.shortest ||
    folded.length > FAMILY.longest
  )
    return [];
  return withOtherVowel(folded).flatMap((family) =>
    (knowledge.forms(`${key} ${spellingKey(family)}`) ?? []).filter(({ entry, words: [given = '', last = ''] }) => {
      const { type, country } = knowledge.entry(entry);
      const isForeign = type === 'person' && country !== '' && !ARABIC_NAMES.has(country) && !FAMILY_FIRST.has(country);
      return isForeign && last === family && agreement(given, stem) !== undefined;
    }),
  );
}
