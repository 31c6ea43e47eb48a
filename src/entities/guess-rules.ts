/** Which of the names that a model finds may be shown: fewer are better than wrong ones. */

import type { EntityType } from '../analysis.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { bare } from '../text/spelling.ts';
import { isParticle } from './particles.ts';
import type { Word } from './reader.ts';
import type { Kind } from './recogniser/labels.ts';
import type { Recognised } from './recogniser/recognise.ts';
import { opensType, TITLES } from './type-words.ts';

/** Why what reads like a name is not shown. */
export type NoGuess = 'unsure' | 'divided' | 'common-words' | 'part-of-a-name' | 'listed-name' | 'unbalanced-quotes' | 'not-spelt';

/** The least probability of a name at one place; at another it must be surer. */
const LEAST_AT_PLACE = 0.4;
/** The least for a person's name with a common word in it: صالح القاضي may be a man, نادر الحدوث is none. */
const LEAST_WITH_COMMON = 0.85;
const SHORTEST = 3;

const TYPE_WORDS: readonly EntityType[] = ['place', 'organisation', 'agreement', 'event', 'other'];

/** A name made of common words needs translating, not spelling: لجنة الحوار, المجلس الأعلى. */
const isSpoken = (word: Word, { commonWords }: Pick<Knowledge, 'commonWords'>) =>
  word.starts.some(
    ({ stem }) => commonWords.has(bare(stem)) || TITLES.has(bare(stem)) || TYPE_WORDS.some((type) => opensType(bare(stem), type)),
  );

const TANWEEN = '\u064b';

/** Words before a name that are spelt as a first name is, by how they are written: على is not علي, أمام no إمام, and لصالح speaks of no صالح. */
const isPreposition = ({ folded, raw, endsInMaqsura }: Word): boolean =>
  (folded === 'علي' && endsInMaqsura) || (folded === 'امام' && raw.startsWith('أ')) || folded === 'لصالح';

/** Words that a found name cannot open with: على كوفالسكي, وأن كوفالسكي. */
const isBeforeName = (word: Word): boolean => isPreposition(word) || isParticle(word);

/** True for an adverb behind a name: هائلاً, ميتًا. */
const isAdverb = ({ raw }: Word): boolean => raw.includes(TANWEEN);

/** A found name without words at its edges that cannot be of it; absent where nothing is left. */
export function withoutEdges(found: Recognised, words: readonly Word[]): Recognised | undefined {
  let { start, end } = found;
  for (let word = words[start]; word && start < end && isBeforeName(word); word = words[start]) start++;
  for (let word = words[end - 1]; word && end > start && isAdverb(word); word = words[end - 1]) end--;
  return start < end ? { ...found, start, end } : undefined;
}

/** Folded words for what is named after somebody: مسجد كوفالسكي, شارع كوفالسكي are no person. */
const NAMED_AFTER = new Set(
  'مسجد جامع كنيسه كاتدراييه دير ضريح شارع جاده ميدان ساحه حديقه جسر نفق برج قصر قلعه فندق مستشفي عياده مدرسه كليه اكاديميه ملعب استاد صاله مطار ميناء معبر مخيم سجن معتقل قاعده بحيره نهر جبل وادي اعصار عاصفه جايزه'.split(
    ' ',
  ),
);

/**
 * True where the word before a name of one word says that the two are one longer name: a first name, or before a person a word for what
 * is named after persons.
 */
export function isPartOfLonger(words: readonly Word[], at: number, type: Kind, { givenNames }: Pick<Knowledge, 'givenNames'>): boolean {
  const before = words[at]?.joins ? words[at - 1] : undefined;
  if (!before || isParticle(before)) return false;
  return givenNames.has(before.folded) || (type === 'person' && before.starts.some(({ stem }) => NAMED_AFTER.has(stem)));
}

/** Folded words behind which حسن is "good": حسن نية, حسن الجوار. */
const GOOD = new Set(
  'نيه النيه نوايا النوايا سلوك السلوك سير السير جوار الجوار ظن الظن حظ الحظ ضيافه الضيافه استقبال الاستقبال تدبير التدبير'.split(' '),
);

/** True for a fixed phrase that opens with a first name's letters: بادرة حسن نية. */
const isFixedPhrase = ([first, second]: readonly Word[]) =>
  first !== undefined && second !== undefined && first.starts.some(({ stem }) => stem === 'حسن') && GOOD.has(second.folded);

/** What speaks against showing a found name by its own words and those around it; absent where nothing does. */
export function objectionTo(
  { start, end, type, score }: Recognised,
  all: readonly Word[],
  knowledge: Pick<Knowledge, 'givenNames' | 'commonWords'>,
  mayBeName: (word: string) => boolean,
): NoGuess | undefined {
  if (score < LEAST_AT_PLACE || type === 'other') return 'unsure';
  const words = all.slice(start, end);
  const [first, ...more] = words;
  if (!first || more.some((word) => !word.joins || isParticle(word))) return 'divided';
  if (words.some(({ folded }) => !/^[\u0621-\u064a]+$/.test(folded)) || (!more.length && first.folded.length < SHORTEST))
    return 'not-spelt';
  if (isFixedPhrase(all.slice(start, start + 2))) return 'common-words';
  const common = words.filter((word) => isSpoken(word, knowledge)).length;
  // A person's name may have common words in it (جمال كامل), not be one.
  if (type !== 'person' || !more.length ? common > 0 : common === words.length) return 'common-words';
  if (common && score < LEAST_WITH_COMMON) return 'unsure';
  // نادر الحدوث: an adjective and what it is said of.
  if (more.some(({ folded, isDefinite }) => isDefinite && !mayBeName(bare(folded)))) return 'common-words';
  return !more.length && isPartOfLonger(all, start, type, knowledge) ? 'part-of-a-name' : undefined;
}
