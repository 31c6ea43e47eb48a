/** Lines that are no story, by their words. */

import { fold } from '../text/fold.ts';
import { isDate } from './date-lines.ts';
import { RULES_BY_ANY_WORD, RULES_BY_FIRST_WORD, type Rule } from './furniture-rules.ts';
import { type Label, labelOf } from './labels.ts';
import { endsSentence, wordCount } from './line-forms.ts';

/** قواعد النشر, شروط الاستخدام, سياسة الخصوصية, التعليقات: what a site tells its readers to keep to. */
const RULES_OF_SITE = /(?:قواعد|شروط|سياسه|ضوابط)\s+(?:النشر|التعليق|الاستخدام|الخصوصيه|المشاركه)|(?:ال)?تعليقات/;

/** True for a sentence that names the site's rules or its readers' comments; a story may too, so it decides nothing alone. */
export const speaksOfRules = (text: string): boolean => RULES_OF_SITE.test(fold(text));

const DATE: Label = { reason: 'date', via: 'label:date' };

/** Longer lines are story. */
const LONGEST = 300;
/** Where the first word of a line ends. */
const WORD_END = /[^a-z\u0621-\u064a]/;

function rulesFor(folded: string): readonly Rule[] {
  const start = folded.replace(/^[^a-z\u0621-\u064a]+/, '').slice(0, 16);
  const first = RULES_BY_FIRST_WORD.get(start.slice(0, start.search(WORD_END) >>> 0)) ?? [];
  const others = RULES_BY_ANY_WORD.filter(([sign]) => folded.includes(sign)).map(([, rule]) => rule);
  return others.length ? [...first, ...others] : first;
}

/** Why a line is no story, when its words or its form say so; undefined for every line of running text. */
export function furnitureOf(text: string): Label | undefined {
  const label = labelOf(text);
  if (label || text.length > LONGEST) return label;
  const folded = fold(text).trim();
  if (isDate(folded)) return DATE;
  const found = rulesFor(folded).find(
    ({ form, words, sentence }) => form.test(folded) && wordCount(text) <= words && (sentence || !endsSentence(text)),
  );
  return found && { reason: found.reason, via: found.via };
}
