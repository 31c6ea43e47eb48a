/** Spellings of one word in the order to show them: what the model finds likely, names that people do bear first. */

import { fold } from '../../text/fold.ts';
import { lettersOf } from './letters.ts';
import { isListed } from './listed-names.ts';
import type { TransliterationModel } from './model.ts';
import type { NameParts } from './name-parts.ts';
import { type Spelling, searchSpellings } from './search.ts';

/** How many spellings are looked up in the lists of names. */
const LOOKED_UP = 40;

/** What a name gains that is listed or has a usual ending, in nats; chosen by cross-validation on the training pairs. */
const COMMON_BONUS = 5;
const RARE_BONUS = 3;
const ENDING_BONUS = 0.5;

function bonus(latin: string, endings: readonly string[], { common, rare }: TransliterationModel): number {
  const ending = endings.some((end) => latin.endsWith(end)) ? ENDING_BONUS : 0;
  if (latin.length < 3) return ending;
  if (isListed(common, latin)) return ending + COMMON_BONUS;
  return isListed(rare, latin) ? ending + RARE_BONUS : ending;
}

/** Spellings of one Arabic word in small Latin letters, best first. */
export function rankSpellings(word: string, model: TransliterationModel, parts: NameParts): Spelling[] {
  const folded = fold(word);
  const endings = parts.endings.find(([end]) => folded.length > end.length && folded.endsWith(end))?.[1] ?? [];
  return searchSpellings(lettersOf(word), model, LOOKED_UP)
    .map(({ latin, cost }) => ({ latin, cost: cost - bonus(latin, endings, model) }))
    .sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1));
}
