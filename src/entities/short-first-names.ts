/** English first names that are as usual in a short form: جيم ماتيس is جيمس ماتيس. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import { agreement, spellingKey } from '../text/spelling.ts';
import type { Start, Word } from './reader.ts';

/** Folded short forms, each before the full names it may stand for. Own knowledge. */
const SHORT = (
  'جيم جيمس|جيمي جيمس|توم توماس|تومي توماس|مايك مايكل|بوب روبرت|روب روبرت|بوبي روبرت|بيل ويليام وليام|جو جوزيف|جيف جيفري|دان دانيال دانييل|داني دانيال دانييل|' +
  'ديف ديفيد|ستيف ستيفن ستيفان|كريس كريستوفر|نيك نيكولاس|توني انتوني انطوني|مات ماثيو|ريك ريتشارد|ديك ريتشارد|دون دونالد|رون رونالد|تيد ادوارد|اد ادوارد|تيم تيموثي|' +
  'سام صامويل سامويل|اليكس الكسندر|اندي اندرو|كين كينيث|غريغ غريغوري|ليز اليزابيث|بيث اليزابيث|كيت كاثرين|كاثي كاثرين|جيني جينيفر|جين جينيفر|ماغي مارغريت|جيري جيرالد|لاري لورنس|تشاك تشارلز'
)
  .split('|')
  .map((line) => line.split(' '));

/** Both ways: توم → توماس, توماس → توم, تومي. */
const OTHERS: ReadonlyMap<string, readonly string[]> = (() => {
  const out = new Map<string, string[]>();
  for (const [short = '', ...full] of SHORT)
    for (const name of full) {
      out.set(short, [...(out.get(short) ?? []), name]);
      out.set(name, [...(out.get(name) ?? []), short]);
    }
  return out;
})();

/** Where first names are shortened so: جو is no جوزيف عون. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

/** The listed names of two words whose family name stands behind a word that is the short form, or the full one, of their first name. */
export function otherFirstNames(start: Start, next: Word, knowledge: Knowledge): Form[] {
  return (OTHERS.get(start.stem) ?? []).flatMap((first) =>
    (knowledge.forms(`${spellingKey(first)} ${next.key}`) ?? []).filter(({ entry, words: [given = '', family = ''] }) => {
      const { type, country } = knowledge.entry(entry);
      return (
        type === 'person' &&
        ENGLISH_SPEAKING.has(country) &&
        agreement(given, first) !== undefined &&
        agreement(family, next.folded) !== undefined
      );
    }),
  );
}
