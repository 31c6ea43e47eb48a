/** Whether a text speaks of sport around a word: a town that plays is its club. */

import type { Entry } from '../knowledge/load.ts';
import { bare } from '../text/spelling.ts';
import type { Word } from './reader.ts';

/** Folded words of sport, article off. */
const SPORT = new Set(
  (
    'مباراه مباريات هدف اهداف هدفا هدفين دوري لاعب لاعبه لاعبي لاعبو لاعبين مدرب مهاجم مدافع حارس مرمي ملعب استاد كاس بطوله فريق فريقه نادي ' +
    'ناديه تعادل فوز فوزه فاز خساره خسر شوط تصفيات ابطال جوله ركله تسديده تمريره نهايي كره كروي حكم تشكيله'
  ).split(' '),
);
/** Words on either side that are looked at, and how many different ones of sport are asked for. */
const REACH = 10;
const ENOUGH = 2;

/** True for a club, by its explanation. */
export const isClub = ({ type, description }: Entry): boolean => type === 'organisation' && /\bclub\b/.test(description);

/** True when several words of sport stand around a word: خسر أمام برشلونة في الدوري. */
export function isSport(words: readonly Word[], at: number): boolean {
  const seen = new Set<string>();
  for (const { starts } of words.slice(Math.max(0, at - REACH), at + REACH + 1)) {
    const found = starts.map(({ stem }) => bare(stem)).find((stem) => SPORT.has(stem));
    if (found) seen.add(found);
  }
  return seen.size >= ENOUGH;
}
