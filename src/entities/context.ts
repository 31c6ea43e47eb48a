/** What the rest of the article allows: who was named in full, and of which countries it speaks. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { spellingKey } from '../text/spelling.ts';
import type { BySlip } from './misspelt-words.ts';

/** A place in reading order: number of the text, number of the word in it. */
export interface Position {
  text: number;
  word: number;
}

/** A form that the article may shorten or misspell, because it named the entity in full. */
interface Licensed {
  entry: number;
  /** Folded. */
  words: readonly string[];
  isPerson: boolean;
}

export interface Context {
  /** The named entities, each with the places of its names of several words, in reading order. */
  named: ReadonlyMap<number, readonly Position[]>;
  /** ISO codes of the countries that the article speaks of, each with the number of words that say so. */
  countries: ReadonlyMap<string, number>;
  /** Forms of several words of the named entities, by the spelling key of their first word. */
  byFirstWord: ReadonlyMap<string, readonly Licensed[]>;
  /** Entities by the folded last word of a name that the text writes unlike the list: رود of أمبر رود. */
  byWritten: ReadonlyMap<string, number>;
  /** The person named in full by the folded first word of the name; absent in value where two open with it. */
  byFamilyFirst: ReadonlyMap<string, number | undefined>;
  /** Single words that the article's own names may be misspelt from; absent while the article is still being learnt. */
  bySlip?: BySlip;
  /** Entities by the folded noun their name opens with, where that noun alone may stand for them. */
  byHead: ReadonlyMap<string, ReadonlySet<number>>;
}

/** An article of which nothing is known yet. */
export const NO_CONTEXT: Context = {
  named: new Map(),
  countries: new Map(),
  byFirstWord: new Map(),
  byHead: new Map(),
  byWritten: new Map(),
  byFamilyFirst: new Map(),
};

/** A mention that is certain by itself. */
export interface FullMention extends Position {
  form: Form;
  /** Its folded last word, where that is not the listed one. */
  written?: string;
}

/** Shortest noun with its article that may stand for a longer name. */
const SHORTEST_HEAD = 6;

/**
 * الولايات for الولايات المتحدة. Only a definite noun that is no common head (الحرب, الدولة), and only where what was cut is no word in
 * ـي that says which one it is: الجيش is not الجيش السوري for the rest of a story, nor الجامع the الجامع الأموي.
 */
function headOf({ words }: Form, knowledge: Knowledge): string | undefined {
  const [head = '', rest = ''] = words;
  if (words.length !== 2 || !head.startsWith('ال') || head.length < SHORTEST_HEAD || knowledge.commonWords.has(head.slice(2)))
    return undefined;
  return /يه?$/.test(rest) ? undefined : head;
}

/** Entities by the last word of a name that the text writes unlike the list. */
const writtenNames = (mentions: readonly FullMention[]): ReadonlyMap<string, number> =>
  new Map(mentions.flatMap(({ form, written }) => (written ? [[written, form.entry] as const] : [])));

/** Persons named in full by the first word; one that opens two persons' names has no value. */
function firstWords(mentions: readonly FullMention[], knowledge: Knowledge): ReadonlyMap<string, number | undefined> {
  const out = new Map<string, number | undefined>();
  for (const { form } of mentions) {
    if (form.words.length < 2 || knowledge.entry(form.entry).type !== 'person') continue;
    const first = fold(form.words[0] ?? '');
    out.set(first, out.has(first) && out.get(first) !== form.entry ? undefined : form.entry);
  }
  return out;
}

/** What the certain mentions of an article allow in all of it. */
export function contextOf(mentions: readonly FullMention[], knowledge: Knowledge): Context {
  const named = new Map<number, Position[]>();
  const countries = new Map<string, number>();
  const byFirstWord = new Map<string, Licensed[]>();
  const byHead = new Map<string, Set<number>>();
  for (const { form, text, word } of mentions) {
    const entry = knowledge.entry(form.entry);
    if (entry.country && (entry.type === 'place' || entry.type === 'demonym'))
      countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    if (entry.type === 'demonym') continue;
    const places = named.get(form.entry) ?? [];
    named.set(form.entry, places);
    if (form.words.length < 2) continue;
    places.push({ text, word });
    const plain = form.words.map(fold);
    const key = spellingKey(plain[0] ?? '');
    const sameStart = byFirstWord.get(key) ?? [];
    byFirstWord.set(key, sameStart);
    if (!sameStart.some(({ entry: other, words }) => other === form.entry && words.join() === plain.join()))
      sameStart.push({ entry: form.entry, words: plain, isPerson: entry.type === 'person' });
    // العدوان is not the one of 1956 for the rest of a story.
    const head = entry.type === 'place' || entry.type === 'organisation' ? headOf(form, knowledge) : undefined;
    if (head) byHead.set(head, (byHead.get(head) ?? new Set()).add(form.entry));
  }
  return { named, countries, byFirstWord, byHead, byWritten: writtenNames(mentions), byFamilyFirst: firstWords(mentions, knowledge) };
}
