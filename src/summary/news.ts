/** What the headline tells, so that two sentences that both tell it can be known for two versions of it. */

import { stem } from '../text/stem.ts';
import type { Token } from '../text/words.ts';
import type { NameStems } from './profile.ts';
import { isVerb } from './verbs.ts';
import { FUNCTION_WORDS, REPORTING } from './wordlists.ts';

/** The headline's words by root: those that tell what was done, and all that name nobody and no place. */
export interface News {
  acts: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** A present verb, or the noun of an act: يعرض, تعزيز. */
const PRESENT = /^[يت](?=.{3})/;
/** Nouns that have the look of one: تهمة, أربعة, أشخاص. */
const NO_ACT = /ه$|^ا.{2}ا.$/;
/** A root of one consonant tells nothing. */
const SHORTEST_ROOT = 2;

/** Consonants that the verb and the noun of one root share: دعا, دعت, الدعوة → دع; يعرض, العرض → عرض; empty for what tells nothing. */
function rootOf({ folded }: Token, names: NameStems): string {
  if (FUNCTION_WORDS.has(folded) || REPORTING.has(folded) || names.has(stem(folded))) return '';
  const word = isVerb(folded) ? folded.replace(/ت$/, '') : stem(folded);
  const root = word.replace(PRESENT, '').replace(/[اويىئؤءةه]/g, '');
  return root.length < SHORTEST_ROOT ? '' : root;
}

function rootsOf(tokens: readonly Token[], names: NameStems): Set<string> {
  const roots = new Set(tokens.map((token) => rootOf(token, names)));
  roots.delete('');
  return roots;
}

/** What a headline tells; absent where no word of it says what was done. */
export function newsOf(headline: readonly Token[], names: NameStems): News | undefined {
  const acts = rootsOf(
    headline.filter(({ folded }) => (isVerb(folded) || PRESENT.test(folded)) && !NO_ACT.test(folded)),
    names,
  );
  return acts.size ? { acts, all: rootsOf(headline, names) } : undefined;
}

/**
 * True when both sentences tell what the headline tells was done, and a further word of it. Of the same persons that is one fact from
 * two sources: الكرملين: الدعوة إلى القمة جاءت من بايدن; البيت الأبيض: بايدن دعا بوتين إلى قمة.
 */
export function tellsSameNews(a: readonly Token[], b: readonly Token[], { acts, all }: News, names: NameStems): boolean {
  const [left, right] = [rootsOf(a, names), rootsOf(b, names)];
  const both = [...all].filter((root) => left.has(root) && right.has(root));
  return both.length >= 2 && both.some((root) => acts.has(root));
}
