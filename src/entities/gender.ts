/** What stands before a name and says whether it is a man's or a woman's. */

import { bare } from '../text/spelling.ts';
import { wordBefore } from './evidence.ts';
import type { Word } from './reader.ts';
import { TITLES } from './type-words.ts';

/** Verbs that news puts before a name, in the masculine; the feminine adds ت. Folded. */
const VERBS = new Set(
  (
    'قال اعلن اكد اضاف اشار اوضح طلب طالب رفض قرر وصل عقد صرح حذر ندد نشر كتب شدد اعتبر تابع واصل ذكر وصف اتهم ' +
    'تحدث ظهر غادر شارك ترشح تعهد وعد زار حضر علق راي لعب فاز سجل'
  ).split(' '),
);

/** What the word before says of a person's gender: قالت ترامب, الوزيرة, قال; absent when it says nothing. */
export function genderBefore(words: readonly Word[], at: number): 'm' | 'f' | undefined {
  for (const { stem } of wordBefore(words, at)?.starts ?? []) {
    if (VERBS.has(stem)) return 'm';
    if (stem.endsWith('ت') && VERBS.has(stem.slice(0, -1))) return 'f';
    if (TITLES.has(bare(stem))) return stem.endsWith('ه') ? 'f' : 'm';
  }
  return undefined;
}
