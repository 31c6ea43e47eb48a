/** Verbs, as far as their form and lists tell them. */

import { NO_VERBS, OPENING_VERBS } from './clause-words.ts';
import { NEWS_VERBS, SAYING } from './wordlists.ts';

/** افتتح, استقبل, انطلق: a form that few nouns share. */
const DERIVED_FORM = /^ا(?!ل)[\u0621-\u064a]{4,}$/;
/** يستعد, يواجه; not يومين, يمين, يسار. */
const PRESENT_FORM = /^ي(?!وم|مين|سار|هود|ابان).{4}/;

/** True for a folded word that is surely a verb of the present: يستعد. */
export const isPresent = (folded: string): boolean => PRESENT_FORM.test(folded);

/** True for a folded word that is surely a verb where a sentence or clause begins: أعلن, يستعد, افتتح; not اتفاق. */
export const isVerb = (folded: string): boolean =>
  SAYING.has(folded) ||
  NEWS_VERBS.has(folded) ||
  OPENING_VERBS.has(folded) ||
  (!NO_VERBS.has(folded) && (PRESENT_FORM.test(folded) || DERIVED_FORM.test(folded)));
