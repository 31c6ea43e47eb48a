/** Turns lists into the pack: every form of every entity, under the keys that matching looks up. Runs at build time only. */

import { isDiacritic } from '../text/alphabet.ts';
import { fold } from '../text/fold.ts';
import { bare, foldListed, givenName, OWN_LAM, spellingKey } from '../text/spelling.ts';
import { FAMILY_FIRST, surnames } from '../text/surname.ts';
import { COMMON_WORDS } from './common-words.ts';
import { countryNumbers } from './country-names.ts';
import { demonymForms } from './demonym-forms.ts';
import type { DemonymRow, NameRow } from './format.ts';
import { listedWords } from './listed-words.ts';
import { type FormKind, KIND_LETTERS, writePack } from './pack.ts';

/** One folded word that is a common word too; the article does not tell them apart (السفير, the ambassador or the paper). */
const isCommon = (spelt: readonly string[]) => spelt.length === 1 && COMMON_WORDS.has(bare(foldListed(spelt[0] ?? '')));

/** Listed with a vowel mark that makes the difference: عمّان, عُمان. */
const isMarked = (spelt: readonly string[]) => spelt.some((word) => Array.from(word).some((letter) => isDiacritic(letter.charCodeAt(0))));

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

/** Folded words for a kind of organisation that a list may put before the name itself. */
const KINDS_BEFORE = new Set('قناه صحيفه جريده مجله شركه نادي'.split(' '));

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Forms by key; the first kind given to an entity's words stays. */
class Forms {
  readonly #byKey = new Map<string, Map<string, string>>();

  add(entry: number, kind: FormKind, spelt: readonly string[]): void {
    this.#put(entry, kind, spelt);
    if (spelt.includes('عبد')) this.#put(entry, kind, joined(spelt));
  }

  #put(entry: number, kind: FormKind, spelt: readonly string[]): void {
    const keys = spelt.map((word) => spellingKey(fold(word)));
    const forms = this.#at(keys.join(' '));
    // عمّان with its mark is a form beside عمان; a vowel mark makes no other form for anything else.
    const id = `${entry} ${isMarked(spelt) ? spelt.join(' ') : spelt.map(foldListed).join(' ')}`;
    if (!forms.has(id)) forms.set(id, `${KIND_LETTERS[kind]}${entry} ${spelt.join(' ')}`);
  }

  /** A form to compare misspelt names with, under a key that no text has. */
  addNear(key: string, entry: number, spelt: readonly string[]): void {
    const id = `${entry} ${spelt.join(' ')}`;
    this.#at(key).set(id, `${KIND_LETTERS.near}${id}`);
  }

  #at(key: string): Map<string, string> {
    let forms = this.#byKey.get(key);
    if (!forms) {
      forms = new Map();
      this.#byKey.set(key, forms);
    }
    return forms;
  }

  /** True when one of the entries goes by a folded word alone. */
  isOneWordOf(word: string, entries: ReadonlySet<number>): boolean {
    const forms = [...(this.#byKey.get(spellingKey(word))?.values() ?? [])].map((form) => form.slice(1).split(' '));
    return forms.some(([entry, one = '', ...more]) => !more.length && fold(one) === word && entries.has(Number(entry)));
  }

  /** The section of the pack; `wordsOf` gives the words of an entry's citation form. */
  lines(wordsOf: (entry: number) => readonly string[]): string[] {
    const short = (form: string) => {
      const [head = '', ...spelt] = form.split(' ');
      const own = wordsOf(Number(head.slice(1)));
      const from = own.length - spelt.length;
      if (from < 0 || spelt.some((word, at) => word !== own[from + at])) return form;
      return from ? `${head}:${from}` : head;
    };
    return [...this.#byKey].map(([key, forms]) => [key, ...Array.from(forms.values(), short)].join('\t')).sort(byText);
  }
}

/** The pack of all names and demonyms, the same bytes for the same rows. `firstNames` are folded further ones; family names of the lists are left out. */
export function compilePack(names: readonly NameRow[], demonyms: readonly DemonymRow[], firstNames: readonly string[] = []): string {
  const entries: (readonly string[])[] = [];
  const forms = new Forms();
  const givenNames = new Set<string>();
  const numbers = new Map<string, number>();
  const persons = new Set<number>();
  const asOf = [...names, ...demonyms].reduce((latest, { checked }) => (checked > latest ? checked : latest), '');

  for (const row of names) {
    const { arabic, english, type, description, gender, country } = row;
    const entry = entries.push([arabic, english, type, gender, country, '', description]) - 1;
    numbers.set(fold(arabic), entry);
    addName(entry, row, forms);
    if (type !== 'person') continue;
    persons.add(entry);
    addPerson(entry, row, forms, givenNames);
  }
  for (const { nisba, english, description, country, iso, forms: irregular } of demonyms) {
    const of = numbers.get(fold(country)) ?? '';
    const entry = entries.push([nisba, english, 'demonym', '', iso, `${of}`, description]) - 1;
    for (const form of demonymForms(nisba, irregular)) addDemonym(entry, listedWords(form), forms);
  }
  for (const name of firstNames) if (!COMMON_WORDS.has(bare(name)) && !forms.isOneWordOf(name, persons)) givenNames.add(name);
  const column = (at: number) => entries.map((cells) => cells[at] ?? '');
  return writePack({
    asOf: [asOf],
    countries: [...countryNumbers(names, demonyms)].map((line) => line.join('\t')).sort(byText),
    arabic: column(0),
    english: column(1),
    type: column(2),
    gender: column(3),
    country: column(4),
    of: column(5),
    description: column(6),
    forms: forms.lines((entry) => listedWords(entries[entry]?.[0] ?? '')),
    givenNames: [...givenNames].sort(byText),
    commonWords: [...COMMON_WORDS].sort(byText),
  });
}

/** Adjectives stand with and without the article; where alef and lam are the word's own, the article comes before them: الألماني. */
function addDemonym(entry: number, spelt: readonly string[], forms: Forms): void {
  forms.add(entry, 'demonym', spelt);
  const [first = '', ...rest] = spelt;
  if (foldListed(first).startsWith(OWN_LAM)) forms.add(entry, 'demonym', [`ال${first}`, ...rest]);
}

/** Shortest family name that a writer's slip leaves recognisable. */
const SHORTEST_NEAR = 5;

/** What a person's misspelt name is compared with: names of several words by the first, family names by the country. */
function addNear(entry: number, names: readonly (readonly string[])[], country: string, forms: Forms): void {
  const families = new Set<string>();
  for (const spelt of names) {
    const last = spelt.at(-1) ?? '';
    if (bare(foldListed(last)).length < SHORTEST_NEAR) continue;
    if (spelt.length > 1) forms.addNear(`${spellingKey(fold(spelt[0] ?? ''))} *`, entry, spelt);
    families.add(last);
  }
  if (FAMILY_FIRST.has(country)) return;
  for (const family of families) if (country) forms.addNear(`* ${country}`, entry, [family]);
}

/** All forms of an entry that its own words give. */
function addName(entry: number, { arabic, aliases, mark, type }: NameRow, forms: Forms): void {
  const spelt = listedWords(arabic);
  forms.add(entry, isCommon(spelt) ? 'typed' : mark === 'ambiguous' ? 'evidence' : 'citation', spelt);
  for (const alias of aliases) {
    const words = listedWords(alias.replace(/^[?!]/, ''));
    forms.add(entry, kindOf(alias, words), words);
  }
  // مراسل الجزيرة, أمام برشلونة in a story on football: what follows the word for its kind is its name too, where the text says so.
  if (type === 'organisation' && spelt.length > 1 && KINDS_BEFORE.has(fold(spelt[0] ?? ''))) forms.add(entry, 'typed', spelt.slice(1));
}

/** A person's family names, misspelt forms and first name. */
function addPerson(entry: number, { arabic, aliases, country }: NameRow, forms: Forms, givenNames: Set<string>): void {
  const spellings = [arabic, ...aliases.map((alias) => alias.replace(/^[?!]/, ''))].map(listedWords);
  addNear(entry, spellings, country, forms);
  if (FAMILY_FIRST.has(country)) return;
  const [spelt = []] = spellings;
  const given = fold(givenName(spelt.map(foldListed)));
  if (spelt.length > 1 && !COMMON_WORDS.has(bare(given))) givenNames.add(given);
  // كوفي أنان licenses أنان as كوفي عنان does عنان.
  for (const words of spellings) addSurnames(entry, words, forms);
}

function addSurnames(entry: number, spelt: readonly string[], forms: Forms): void {
  for (const { from, to } of spelt.length > 1 ? surnames(spelt.map(foldListed)) : [])
    if (!isCommon(spelt.slice(from, to))) forms.add(entry, 'surname', spelt.slice(from, to));
}
