/** Turns lists into the pack: every form of every entity, under the keys that matching looks up. Runs at build time only. */

import { fold } from '../text/fold.ts';
import { bare, givenName, OWN_LAM, spellingKey } from '../text/spelling.ts';
import { COMMON_WORDS } from './common-words.ts';
import { demonymForms } from './demonym-forms.ts';
import type { DemonymRow, NameRow } from './format.ts';
import { type FormKind, KIND_LETTERS, writePack } from './pack.ts';
import { surnames } from './surname.ts';

/** One folded word that is a common word too; the article does not tell them apart (السفير, the ambassador or the paper). */
const isCommon = (words: readonly string[]) => words.length === 1 && COMMON_WORDS.has(bare(words[0] ?? ''));

/** Folded words; one with alef and lam of its own keeps its hamza, so that ألمانيا is never taken for an article and مانيا. */
const wordsOf = (text: string) => text.split(/[ -]+/).map((word) => (/^[أإ]ل./.test(word) ? OWN_LAM + fold(word).slice(2) : fold(word)));

/** عبد الله and عبدالله are one name. */
const joined = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/(^| )عبد ال/g, '$1عبدال')
    .split(' ');

/** `!` and `?` before an alias say what it needs; so does being a common word, unless the list vouches for it (?الحلف). */
function kindOf(alias: string, words: readonly string[]): FormKind {
  if (alias.startsWith('?')) return 'short';
  if (isCommon(words)) return 'typed';
  return alias.startsWith('!') ? 'evidence' : 'alias';
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Forms by key; the first kind given to an entity's words stays. */
class Forms {
  readonly #byKey = new Map<string, Map<string, string>>();

  add(entry: number, kind: FormKind, words: readonly string[]): void {
    this.#put(entry, kind, words);
    if (words.includes('عبد')) this.#put(entry, kind, joined(words));
  }

  #put(entry: number, kind: FormKind, words: readonly string[]): void {
    const keys = words.map((word) => spellingKey(fold(word)));
    for (let length = 1; length < keys.length; length++) this.#at(keys.slice(0, length).join(' '));
    const forms = this.#at(keys.join(' '));
    const id = `${entry} ${words.join(' ')}`;
    if (!forms.has(id)) forms.set(id, `${KIND_LETTERS[kind]}${id}`);
  }

  #at(key: string): Map<string, string> {
    let forms = this.#byKey.get(key);
    if (!forms) {
      forms = new Map();
      this.#byKey.set(key, forms);
    }
    return forms;
  }

  lines(): string[] {
    return [...this.#byKey].map(([key, forms]) => [key, ...forms.values()].join('\t')).sort(byText);
  }
}

/** The pack of all names and demonyms, the same bytes for the same rows. */
export function compilePack(names: readonly NameRow[], demonyms: readonly DemonymRow[]): string {
  const entries: string[] = [];
  const forms = new Forms();
  const givenNames = new Set<string>();
  const numbers = new Map<string, number>();
  const asOf = [...names, ...demonyms].reduce((latest, { checked }) => (checked > latest ? checked : latest), '');

  for (const { arabic, english, type, description, gender, country, aliases, mark } of names) {
    const entry = entries.push([arabic, english, type, gender, country, '', description].join('\t')) - 1;
    const words = wordsOf(arabic);
    numbers.set(words.join(' '), entry);
    forms.add(entry, isCommon(words) ? 'typed' : mark === 'ambiguous' ? 'evidence' : 'citation', words);
    for (const alias of aliases) {
      const aliasWords = wordsOf(alias.replace(/^[?!]/, ''));
      forms.add(entry, kindOf(alias, aliasWords), aliasWords);
    }
    if (type === 'person') addPerson(entry, words, country, forms, givenNames);
  }
  for (const { nisba, english, description, country, iso, forms: irregular } of demonyms) {
    const of = numbers.get(wordsOf(country).join(' ')) ?? '';
    const entry = entries.push([nisba, english, 'demonym', '', iso, of, description].join('\t')) - 1;
    for (const form of demonymForms(nisba, irregular)) addDemonym(entry, wordsOf(form), forms);
  }
  return writePack({
    asOf: [asOf],
    entries,
    forms: forms.lines(),
    givenNames: [...givenNames].sort(byText),
    commonWords: [...COMMON_WORDS].sort(byText),
  });
}

/** Adjectives stand with and without the article; where alef and lam are the word's own, the article comes before them: الألماني. */
function addDemonym(entry: number, words: readonly string[], forms: Forms): void {
  forms.add(entry, 'demonym', words);
  if (words[0]?.startsWith(OWN_LAM)) forms.add(entry, 'demonym', [`ال${fold(words[0])}`, ...words.slice(1)]);
}

/** Countries where the family name stands first, so that the last word says little: شي جين بينغ is شي, not بينغ. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'TW', 'VN']);

function addPerson(entry: number, words: readonly string[], country: string, forms: Forms, givenNames: Set<string>): void {
  if (words.length < 2 || FAMILY_FIRST.has(country)) return;
  const given = fold(givenName(words));
  if (!COMMON_WORDS.has(bare(given))) givenNames.add(given);
  for (const surname of surnames(words).map((text) => text.split(' '))) if (!isCommon(surname)) forms.add(entry, 'surname', surname);
}
