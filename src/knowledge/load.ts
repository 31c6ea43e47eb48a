import type { EntityType } from '../analysis.ts';
import { fold } from '../text/fold.ts';
import { bare, spellingKey } from '../text/spelling.ts';
import { COMMON_WORDS } from './common-words.ts';
import { demonymForms } from './demonym-forms.ts';
import { parseDemonyms, parseNames } from './format.ts';
import { readPack } from './pack.ts';
import { surnames } from './surname.ts';

/**
 * What a form needs to be taken for its entity. citation, alias, demonym: nothing; short, surname: the entity named in
 * full somewhere in the article; evidence: a title, type word or country; typed: a type word directly before it.
 */
export type FormKind = 'citation' | 'alias' | 'short' | 'surname' | 'evidence' | 'typed' | 'demonym';

/** One way to write an entity. */
export interface Form {
  /** Index into `Knowledge.entries`. */
  entry: number;
  kind: FormKind;
  /** Its folded words. */
  words: readonly string[];
}

/** One listed entity. */
export interface Entry {
  arabic: string;
  english: string;
  type: EntityType;
  /** May be empty. */
  description: string;
  /** ISO 3166 alpha-2 of its country; empty for none. */
  country: string;
  /** A demonym's country: index into `Knowledge.entries`; absent when that is not listed. */
  of?: number;
}

/** All lists in memory, indexed for matching. */
export interface Knowledge {
  entries: readonly Entry[];
  /** Forms by the spelling keys of their words, joined by spaces; an empty list is the beginning of a longer form. */
  index: ReadonlyMap<string, readonly Form[]>;
  /** Folded first words of listed persons of several words: فلاديمير, جو. */
  givenNames: ReadonlySet<string>;
  /** Folded words, article off, that no name may become by variation. */
  commonWords: ReadonlySet<string>;
  /** Year and month in which the newest facts were checked. */
  asOf: string;
}

const BEGINNING: readonly Form[] = [];

/** One folded word that is a common word too; the article does not tell them apart (السفير, the ambassador or the paper). */
const isCommon = (words: readonly string[]) => words.length === 1 && COMMON_WORDS.has(bare(words[0] ?? ''));

/** عبد الله and عبدالله are one name. */
const joined = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/(^| )عبد ال/g, '$1عبدال')
    .split(' ');

class Indexer {
  readonly index = new Map<string, readonly Form[]>();
  readonly #keys = new Map<string, string>();

  #key(word: string): string {
    let key = this.#keys.get(word);
    if (key === undefined) {
      key = spellingKey(word);
      this.#keys.set(word, key);
    }
    return key;
  }

  add(entry: number, kind: FormKind, words: readonly string[]): void {
    this.#put(entry, kind, words);
    if (words.includes('عبد')) this.#put(entry, kind, joined(words));
  }

  #put(entry: number, kind: FormKind, words: readonly string[]): void {
    let key = '';
    for (const [at, word] of words.entries()) {
      key += at ? ` ${this.#key(word)}` : this.#key(word);
      const forms = this.index.get(key);
      if (at < words.length - 1) {
        if (!forms) this.index.set(key, BEGINNING);
      } else if (!forms?.length) this.index.set(key, [{ entry, kind, words }]);
      else if (!forms.some((form) => form.entry === entry && form.words.join(' ') === words.join(' ')))
        (forms as Form[]).push({ entry, kind, words });
    }
  }
}

const wordsOf = (text: string) => fold(text).split(/[ -]+/);

/** `!` and `?` before an alias say what it needs; so does a mark on the entry, and being a common word. */
function kindOf(alias: string, words: readonly string[]): FormKind {
  if (alias.startsWith('?')) return 'short';
  if (isCommon(words)) return 'typed';
  return alias.startsWith('!') ? 'evidence' : 'alias';
}

/** Loads the text that `buildPack` made; throws when it is not such a text. */
export function loadKnowledge(pack: string): Knowledge {
  const sections = readPack(pack);
  const names = parseNames(sections.names).rows;
  const demonyms = parseDemonyms(sections.demonyms).rows;
  const entries: Entry[] = [];
  const indexer = new Indexer();
  const givenNames = new Set<string>();
  const byName = new Map<string, number>();
  let asOf = '';

  for (const { arabic, english, type, description, country, aliases, mark, checked } of names) {
    const entry = entries.push({ arabic, english, type, description, country }) - 1;
    if (checked > asOf) asOf = checked;
    const words = wordsOf(arabic);
    byName.set(words.join(' '), entry);
    indexer.add(entry, isCommon(words) ? 'typed' : mark === 'ambiguous' ? 'evidence' : 'citation', words);
    for (const alias of aliases) {
      const aliasWords = wordsOf(alias.replace(/^[?!]/, ''));
      indexer.add(entry, kindOf(alias, aliasWords), aliasWords);
    }
    if (type !== 'person' || words.length < 2) continue;
    const given = words[0] ?? '';
    if (!COMMON_WORDS.has(bare(given))) givenNames.add(given);
    for (const surname of surnames(words)) {
      const surnameWords = surname.split(' ');
      if (!isCommon(surnameWords)) indexer.add(entry, 'surname', surnameWords);
    }
  }
  for (const { nisba, english, description, country, iso, forms, checked } of demonyms) {
    const of = byName.get(wordsOf(country).join(' '));
    const entry = entries.push({ arabic: nisba, english, type: 'demonym', description, country: iso, ...(of !== undefined && { of }) }) - 1;
    if (checked > asOf) asOf = checked;
    for (const form of demonymForms(nisba, forms)) indexer.add(entry, 'demonym', form.split(' '));
  }
  return { entries, index: indexer.index, givenNames, commonWords: COMMON_WORDS, asOf };
}
