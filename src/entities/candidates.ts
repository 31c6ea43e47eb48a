/** Everything the lists offer at one word, before anything is decided. */

import type { Entry, Form, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { type Agreement, agreement, bare, OWN_LAM } from '../text/spelling.ts';
import type { Start, Word } from './reader.ts';
import { contradicts, isMarked } from './written.ts';

/** A listed form that may stand at a word. */
export interface Candidate {
  form: Form;
  entry: Entry;
  start: Start;
  /** Number of words it covers. */
  length: number;
  agreement: Agreement;
}

const RANK: Readonly<Record<Agreement, number>> = { exact: 0, article: 1, letters: 2, vowels: 3 };

/** The worse of two agreements. */
const worse = (a: Agreement, b: Agreement): Agreement => (RANK[a] >= RANK[b] ? a : b);

/** Better candidates first: longer, then as listed, then with less taken off the front. */
export const byWorth = (a: Candidate, b: Candidate): number =>
  b.length - a.length || RANK[a.agreement] - RANK[b.agreement] || a.start.proclitics.length - b.start.proclitics.length;

/** Shortest single name that may gain or lose its article: كرملين, اليونسكو; a place keeps it longer: منامة is not المنامة. */
const SHORTEST_ARTICLE = { place: 7, other: 5 } as const;
/**
 * Shortest single name of which letters, or vowels, may vary. Arabic makes words by putting vowels in, so that a short
 * name would become one (صناعة is not صنعاء, كتابة not كتاب); a person whom the article names in full is another matter.
 */
const SHORTEST_VARIANT = { letters: 6, vowels: 8, surname: 5 } as const;

/** Shortest masculine singular of a demonym whose letters may vary: أميركية / أمريكية. */
const SHORTEST_DEMONYM = 6;

/** Shortest single place after ك, and shortest single demonym without its article after ب. */
const SHORTEST_AFTER = { ka: 5, bi: 5 } as const;

/** كارمن is not ك + أرمن, nor كلاوس ك + لاوس, nor بروس ب + روس; كفرنسا is like France. */
function startIsPossible({ proclitics, stem }: Start, { type }: Entry): boolean {
  if (stem.startsWith('ال')) return true;
  if (proclitics.includes('ka') && (type === 'demonym' || (type === 'place' && stem.length < SHORTEST_AFTER.ka))) return false;
  return !(proclitics.includes('bi') && type === 'demonym' && stem.length < SHORTEST_AFTER.bi);
}

/** Whether a single name may be written with or without the article unlike in the list. */
function articleMayDiffer(listed: string, { type }: Entry): boolean {
  if (type === 'demonym') return true;
  // سمية إبراهيمي is not الإبراهيمي, أسد the lion not الأسد, nor السلام the man سلام.
  if (type === 'person') return false;
  return bare(listed).length >= SHORTEST_ARTICLE[type === 'place' ? type : 'other'];
}

/** True when only one of the two has an article. */
const articleDiffers = (listed: string, written: string) =>
  !listed.startsWith(OWN_LAM) && (listed === bare(listed)) !== (written === bare(written));

/** How one written word agrees with a name of one word; absent when they do not, or the name is too short to vary. */
function ofOneWord(
  { words: [listed = ''], kind }: Form,
  written: string,
  entry: Entry,
  { commonWords, givenNames }: Knowledge,
): Agreement | undefined {
  const agrees = agreement(listed, written);
  if (agrees === undefined || agrees === 'exact') return agrees;
  // الكرد and السريان are peoples with the article alone: كرد is a way to say كردي, سريان anything that spreads.
  if (entry.type === 'demonym' && listed.startsWith('ال') && articleDiffers(listed, written)) return undefined;
  if (commonWords.has(bare(written))) return undefined;
  // مفوضية is any commission; المستشارة no المستشارية: only names that are foreign as a rule may lose a vowel.
  if (kind === 'short' || (agrees === 'vowels' && entry.type !== 'person' && entry.type !== 'place')) return undefined;
  // إسلام is a man, الإسلام his faith.
  if (agrees === 'article')
    return articleMayDiffer(listed, entry) && (entry.type === 'demonym' || !givenNames.has(written)) ? agrees : undefined;
  // أوروبا is not أوروبي in the accusative.
  if (entry.type === 'demonym') return agrees === 'letters' && fold(entry.arabic).length >= SHORTEST_DEMONYM ? agrees : undefined;
  // بلاده is not البليدة: a name keeps its article where its letters vary.
  if (articleDiffers(listed, written)) return undefined;
  return bare(listed).length >= SHORTEST_VARIANT[kind === 'surname' ? 'surname' : agrees] ? agrees : undefined;
}

/** How written words agree with a name of several words; absent when one of them does not. */
function ofSeveralWords(form: Form, written: readonly string[], { type }: Entry, commonWords: ReadonlySet<string>): Agreement | undefined {
  const mayDiffer = form.words.length > 2 || type === 'person' || type === 'demonym';
  let whole: Agreement = 'exact';
  for (const [at, listed] of form.words.entries()) {
    const word = written[at] ?? '';
    const one = agreement(listed, word);
    if (!one || (one !== 'exact' && one !== 'article' && commonWords.has(bare(word)))) return undefined;
    // بيت أبيض is any white house; longer names and persons keep their sense (حلف الشمال الأطلسي).
    if (!mayDiffer && articleDiffers(listed, word)) return undefined;
    whole = worse(whole, one);
  }
  return whole;
}

/** The forms of one key that agree with the written words. */
function agreeing(forms: readonly Form[], start: Start, words: readonly Word[], knowledge: Knowledge): Candidate[] {
  const out: Candidate[] = [];
  const written = words.map(({ folded }, at) => (at ? folded : start.stem));
  for (const form of forms) {
    const entry = knowledge.entry(form.entry);
    const isOne = written.length === 1;
    if (isOne && !startIsPossible(start, entry)) continue;
    const agrees = isOne ? ofOneWord(form, start.stem, entry, knowledge) : ofSeveralWords(form, written, entry, knowledge.commonWords);
    if (agrees && !contradicts(form, entry, words, start)) out.push({ form, entry, start, length: written.length, agreement: agrees });
  }
  // عمّان with its mark is the listed عمّان and nobody else.
  const marked = out.filter(({ form }) => isMarked(form));
  return marked.length ? marked : out;
}

/** All listed forms that may begin at a word, best first; forms that the text breaks by punctuation are left out. */
export function candidatesAt(words: readonly Word[], at: number, knowledge: Knowledge): Candidate[] {
  const out: Candidate[] = [];
  const word = words[at];
  const isWhole = word !== undefined && (knowledge.commonWords.has(word.folded) || knowledge.givenNames.has(word.folded));
  for (const start of word?.starts ?? []) {
    // A word or first name as it stands has no proclitic before a name of one word: بروس.
    const shortest = isWhole && start.proclitics.length ? 2 : 1;
    let key = start.key;
    let forms = knowledge.forms(key);
    for (let length = 1; forms; length++) {
      if (forms.length && length >= shortest) out.push(...agreeing(forms, start, words.slice(at, at + length), knowledge));
      const next = words[at + length];
      if (!next?.joins) break;
      key += ` ${next.key}`;
      forms = knowledge.forms(key);
    }
  }
  return out.length > 1 ? out.sort(byWorth) : out;
}
