/** What kind of clause a word begins, with a comma before it and without. */

import type { Token } from '../text/words.ts';
import {
  ATTRIBUTION,
  CIRCUMSTANCE,
  CIRCUMSTANCE_PAIRS,
  LAST_CLAUSE,
  LAST_CLAUSE_PAIRS,
  LOOSE_CLAUSE,
  PARTS_OF_DAY,
  RELATIVE,
  SOFT_CLAUSE,
} from './clause-words.ts';
import { isPresent } from './verbs.ts';
import { WHOLE_WITHOUT_CIRCUMSTANCE, WHOLE_WITHOUT_RELATIVE } from './weights.ts';
import { NEWS_VERBS, OPENS_CLAUSE, SAYING } from './wordlists.ts';

/**
 * main: may be needed by what stands before it; loose: adds to a sentence that is whole without it (a participle, a
 * second verb); last: a relative clause, a time, a cause, loose when nothing of the main clause follows;
 * attribution: who said it.
 */
export type ClauseKind = 'main' | 'loose' | 'last' | 'attribution';

const wordAt = (tokens: readonly Token[], i: number) => tokens[i]?.folded ?? '';
const pairAt = (tokens: readonly Token[], i: number) => `${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`;

/** A clause of its own: ، وأعرب عن قلقه; ، وأن بلاده. */
function isSecondClause(folded: string): boolean {
  const rest = folded.slice(1);
  return folded[0] === 'و' && (SAYING.has(rest) || NEWS_VERBS.has(rest) || rest === 'ان' || rest === 'انه' || rest === 'انها');
}

/** A second verb without a comma before it, where its form leaves no doubt: وأعلن, وكانت, وتستعد; not وعرض (and a show). */
const SURE_VERB = /^و(?:[أا](?!ل)|ت|ي|كان|قال|تم|است)/;

/** ، وفق الشرطة; ، كما أعلن الجيش; ، على حد قوله; not ، كما أعلن الجيش أن. */
function attributes(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (tokens.slice(i + 2, i + 6).some(({ folded }) => OPENS_CLAUSE.has(folded))) return false;
  return ATTRIBUTION.has(first) || (first === 'كما' && SAYING.has(second)) || (first === 'علي' && (second === 'حد' || second === 'ما'));
}

/** ، ليصبح هداف الدوري; ، لعرضها في; ، فعاد إلى الصدارة; ، والطرفان يستعدان: a clause that goes on from one that is whole. */
const FOLLOWS = /^(?:ل(?!ل|دي).{4}|ف.{3}|و$|و.{3})/;
/** ، مستفيدا من تعادله; ، متهما إياه: a participle as circumstance, by its form; مثلا and مليونا are none. */
const PARTICIPLE = /^م(?!ثلا|ليون|جانا|رارا).{3,}ا$/;

/** The kind of clause that a token begins after a comma or semicolon; `gap` is what stands before it. */
export function kindAfterComma(tokens: readonly Token[], i: number, gap: string): ClauseKind {
  // ، "…: a quotation is what the words before it lead to.
  if (/["“«(]\s*$/.test(gap)) return 'main';
  if (attributes(tokens, i)) return 'attribution';
  const folded = wordAt(tokens, i);
  if (/؛/.test(gap) || LOOSE_CLAUSE.has(folded) || PARTICIPLE.test(folded) || isSecondClause(folded)) return 'loose';
  return LAST_CLAUSE.has(folded) || LAST_CLAUSE_PAIRS.has(pairAt(tokens, i)) || FOLLOWS.test(folded) || isPresent(folded) ? 'last' : 'main';
}

/** … بعد خسارة فريقه, … بسبب الأمطار; not من قبل الشرطة nor بعد ظهر الثلاثاء. */
function isCircumstance(tokens: readonly Token[], i: number): boolean {
  if (CIRCUMSTANCE_PAIRS.has(pairAt(tokens, i))) return true;
  return CIRCUMSTANCE.has(wordAt(tokens, i)) && !PARTS_OF_DAY.has(wordAt(tokens, i + 1));
}

/** A sentence cannot end in these: بسبب الأخطاء أو / بسبب الأمطار; من / قبل الشرطة. */
const NEVER_LAST = new Set(['او', 'ام', 'و', 'ثم', 'بل', 'من', 'الي', 'علي', 'في', 'عن', 'حتي', 'منذ', 'بين', 'نحو', 'لا', 'ان']);

/** Nouns and adverbs that only a comma makes a clause of: إضافة حالة, قوات خاصة; فيما بينهم is none at all. */
const NEEDS_COMMA = new Set(['اضافه', 'علاوه', 'فضلا', 'خاصه', 'خصوصا', 'معلنه']);
const NO_CLAUSE = /^فيما (?:بين|يتعلق|يخص)/;

/** The kind of clause that a token begins without a comma before it, `first` being the sentence's first; absent for none. */
export function kindWithoutComma(text: string, tokens: readonly Token[], i: number, first: number): ClauseKind | undefined {
  const token = tokens[i];
  if (!token || NEVER_LAST.has(wordAt(tokens, i - 1))) return undefined;
  // سبق وأن تحادث: the two words are one.
  if (/^(?:سبق|يسبق)$/.test(wordAt(tokens, i - 1))) return undefined;
  const { folded } = token;
  // على مضيفه is "his host", مضيفة is "adding".
  const participle = LOOSE_CLAUSE.has(folded) && !NEEDS_COMMA.has(folded) && !text.slice(token.start, token.end).endsWith('ه');
  if (participle || (isSecondClause(folded) && SURE_VERB.test(folded))) return 'loose';
  if (RELATIVE.has(folded) && i - first >= WHOLE_WITHOUT_RELATIVE) return 'last';
  if (isCircumstance(tokens, i) && i - first >= WHOLE_WITHOUT_CIRCUMSTANCE) return 'last';
  return (SOFT_CLAUSE.has(folded) && !NO_CLAUSE.test(pairAt(tokens, i))) || LAST_CLAUSE_PAIRS.has(pairAt(tokens, i)) ? 'last' : undefined;
}

const OF_PLACE_OR_TIME = new Set(['في', 'خلال', 'بعد', 'قبل', 'منذ', 'اثناء']);
const BEFORE_ONE_NOUN = new Set(['من', 'الي', 'علي', 'عن', 'مع', 'غرار', 'نفس', 'تلك', 'هذه', 'هذا', 'ذلك']);

/**
 * The token before which a cut falls that leaves out a relative clause; absent when none can. في المباراة التي جرت أمس:
 * "in the match" says nothing without the clause, so the phrase goes with it; على غرار اللعبة التي: neither can go.
 */
export function relativeStart(text: string, tokens: readonly Token[], relative: number): number | undefined {
  const [governor, noun] = [tokens[relative - 2], tokens[relative - 1]];
  if (!governor || !noun || !/^\s+$/.test(text.slice(governor.end, noun.start))) return relative;
  if (/^(?:[بل]ال|لل)/.test(noun.folded)) return undefined;
  if (!noun.folded.startsWith('ال')) return relative;
  if (OF_PLACE_OR_TIME.has(governor.folded)) return relative - 2;
  return BEFORE_ONE_NOUN.has(governor.folded) ? undefined : relative;
}
