/** Spellings of one word in the order to show them: what the model finds likely, names that people do bear first. */

import { fold } from '../../text/fold.ts';
import { lettersOf } from './letters.ts';
import { isListed } from './listed-names.ts';
import type { TransliterationModel } from './model.ts';
import { type Spelling, searchSpellings } from './search.ts';

/** How many spellings are looked up in the lists of names. */
const LOOKED_UP = 40;

/** What a name gains that is listed or has a usual ending, in nats; chosen by cross-validation on the training pairs. */
const COMMON_BONUS = 5;
const RARE_BONUS = 3;
const ENDING_BONUS = 0.5;

/** What a pair gains that real people bear. */
const BORNE_BONUS = 6;

function bonus(arabic: string, latin: string, endings: readonly string[], { common, rare, borne }: TransliterationModel): number {
  const ending = endings.some((end) => latin.endsWith(end)) ? ENDING_BONUS : 0;
  const pair = isListed(borne, `${arabic}=${latin}`) ? BORNE_BONUS : 0;
  if (latin.length < 3) return ending + pair;
  if (isListed(common, latin)) return ending + pair + COMMON_BONUS;
  return ending + pair + (isListed(rare, latin) ? RARE_BONUS : 0);
}

/** Words that are Arabic by their letters or article: there ش is sh in English (الشيباني → Shibani), though French spells it ch. */
const ARABIC = /^ال...|[حعضظصطقذ]/;
const FRENCH_PENALTY = 1;

/** No name has the same letter three times in a row: such a spelling was put together from chunks that do not fit. */
const TRIPLE = /(.)\1\1/;

/** Spellings of one Arabic word in small Latin letters, best first. */
export function rankSpellings(word: string, model: TransliterationModel): Spelling[] {
  const folded = fold(word);
  const endings = model.parts.endings.find(([end]) => folded.length > end.length && folded.endsWith(end))?.[1] ?? [];
  const letters = lettersOf(word);
  const english = letters.text.includes('ش') && ARABIC.test(letters.text);
  const found = searchSpellings(letters, model, LOOKED_UP);
  const sound = found.filter(({ latin }) => !TRIPLE.test(latin));
  return (sound.length ? sound : found)
    .map(({ latin, cost }) => ({
      latin,
      cost: cost - bonus(letters.text, latin, endings, model) + (english && latin.includes('ch') ? FRENCH_PENALTY : 0),
    }))
    .sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1));
}
