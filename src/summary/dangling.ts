/** Does a sentence still lean on the one before, its head edited? */

import type { Token } from '../text/words.ts';
import { RELATIVE } from './clause-words.ts';
import type { Head } from './head.ts';
import { LOOKS_BACK, LOOKS_BACK_PAIRS, NO_SUBJECT, POINTING, SAYING, STAND_INS, TAKES_OBJECT, TIMES } from './wordlists.ts';

/** A name in quotation marks after a verb of saying is its subject, not what was said: قالت "أوكسفام" إنها. */
function isQuotedName({ text }: Head, next: Token): boolean {
  const opens = text[next.start - 1];
  const close = text.slice(next.end).search(/["”»]/);
  if (!opens || close < 0 || close > 25) return false;
  return /^\s*(?:[^\s.،,:]|،\s*(?:وه[وي]|الت?ي|الذي)\s)/.test(text.slice(next.end + close + 1));
}

/** أكد على, شدد على. */
const TAKES_ON = new Set(['اكد', 'اكدت', 'يوكد', 'توكد', 'شدد', 'شددت', 'يشدد', 'علق', 'علقت', 'حث', 'حض']);

/** True when a verb of saying opens and nobody says it: أضاف أن, قال: "…", أوضحت للصحافيين. */
export function saysWithoutSubject(head: Head): boolean {
  const next = head.tokens[head.at + 1];
  if (!SAYING.has(head.first)) return false;
  if (!next || /["“”«:]/.test(head.gap(0, 1))) return !next || !isQuotedName(head, next);
  // قال علي معلول: a name, where على would make no sense.
  if (next.folded === 'علي' && head.text.slice(next.start, next.end) === 'علي' && !TAKES_ON.has(head.first)) return false;
  return NO_SUBJECT.has(next.folded) || next.folded.startsWith('لل');
}

const PASSIVE_AFTER = new Set(['في', 'عن', 'امس', 'اليوم', 'مساء', 'صباح']);

/** What makes حتى a time. */
const UNTIL = /^(?:عام|العام|يوم|نهايه|مطلع|منتصف|اليوم|الان|\d+)$/;

/** True when a sentence cannot be read without the one before; where it `leads` there is none that could have named who speaks. */
export function dangles(head: Head, leads: boolean): boolean {
  const [first, second, third] = [head.first, head.word(1), head.word(2)];
  // وهو ما, فهي: joined words that the conjunction is left on still look back.
  const bare = /^[وف]/.test(first) ? first.slice(1) : first;
  // بينما ينتظر العالم القمة، أعلن …, at the head of a story, opens a sentence that is whole.
  if (leads && bare === 'بينما' && head.text.includes('،')) return false;
  // حتى عام 2006 is a time.
  if (bare === 'حتي' && UNTIL.test(second)) return false;
  if ([first, bare].some((word) => LOOKS_BACK.has(word) || LOOKS_BACK_PAIRS.has(`${word} ${second}`))) return true;
  // يأتي هذا القرار, في هذه الأثناء look back; هذا العام does not.
  // البركان هو ذلك المكان الذي: what it points at follows.
  // … ليست هذه المرة الأولى: nothing is pointed at.
  const pointsAhead = (i: number) =>
    TIMES.has(head.word(i + 1)) || RELATIVE.has(head.word(i + 2)) || (i > 0 && [head.word(i + 1), head.word(i + 2)].includes('المره'));
  if ([bare, second, third].some((word, i) => POINTING.has(word) && !pointsAhead(i))) return true;
  // على الرغم من ذلك; على الرغم من الأمطار can be read alone.
  if (second === 'الرغم' && POINTING.has(head.word(3))) return true;
  // رغم ذلك, على إثر ذلك: what "that" is stands in the sentence before.
  if (second === 'ذلك' || (third === 'ذلك' && second.length <= 4 && !pointsAhead(2))) return true;
  // ولم يوضح ما: a verb of saying, negated, without its person.
  if ((first === 'لم' || first === 'لا') && SAYING.has(second)) return !third || NO_SUBJECT.has(third);
  // أعلن في باريس عن قمة, at the head of a story, is the passive: it was announced.
  if (leads && PASSIVE_AFTER.has(second)) return false;
  return saysWithoutSubject(head);
}

/** Words with an attached pronoun near the front, as far as their form shows: في كلمته, زيارتها. */
const POSSESSED = /(?:ته|تها|تهم|ابه|ابها|يسه|هما|ائه|يره)$/;

/** True when a common noun or a pronoun stands for somebody named before: readable, yet weaker. */
export function standsIn(head: Head): boolean {
  if (SAYING.has(head.first) && STAND_INS.has(head.word(1))) return !head.isName(2);
  // أدان الهجوم, رفضت الاتهامات: what follows is the object, and who did it stands in the sentence before.
  if (TAKES_OBJECT.has(head.first) && head.word(1).startsWith('ال') && !head.isName(1)) return true;
  const front = head.tokens.slice(head.at, head.at + 10);
  const pronoun = front.findIndex((token) => token.folded.length >= 5 && POSSESSED.test(token.folded));
  return pronoun >= 0 && pronoun <= 3 && !front.some((token) => head.nameAt(token.start) || head.nameAt(token.start + 1));
}
