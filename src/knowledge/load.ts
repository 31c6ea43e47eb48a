import { ENTITY_TYPES, type EntityType } from '../analysis.ts';
import { foldListed } from '../text/spelling.ts';
import { listedWords } from './listed-words.ts';
import { type FormKind, KIND_LETTERS, readPack, type Sections } from './pack.ts';

export type { FormKind };

/** One way to write an entity. */
export interface Form {
  /** Number of the entry. */
  entry: number;
  kind: FormKind;
  /** Its folded words. */
  words: readonly string[];
  /** The same words as the list spells them: with hamza, final ى and, rarely, vowel marks. */
  spelt: readonly string[];
}

/** One listed entity. */
export interface Entry {
  arabic: string;
  english: string;
  type: EntityType;
  /** Persons only; empty for a group or where not known. */
  gender: '' | 'm' | 'f';
  /** ISO 3166 alpha-2 of its country; empty for none. */
  country: string;
  /** Number of a demonym's country; absent when that is not listed. */
  of?: number;
  /** May be empty. */
  description: string;
}

/** All lists in memory. */
export interface Knowledge {
  /** How many entries there are; they are numbered from 0. */
  size: number;
  /** The entry of a number; throws for a number that no form has. */
  entry(number: number): Entry;
  /** The forms under the spelling keys of their words, joined by spaces; none for the beginning of a longer form; absent for anything else. */
  forms(key: string): readonly Form[] | undefined;
  /** The country of an ISO 3166 alpha-2 code; absent when it is not listed. */
  country(iso: string): Entry | undefined;
  /** Folded first words of listed persons of several words: فلاديمير, جو. */
  givenNames: ReadonlySet<string>;
  /** Folded words, article off, that no name may become by variation. */
  commonWords: ReadonlySet<string>;
  /** Year and month in which the newest facts were checked. */
  asOf: string;
}

const KINDS = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter as string, kind as FormKind]));

function readEntry(sections: Sections, number: number): Entry {
  const cell = (column: 'arabic' | 'english' | 'type' | 'gender' | 'country' | 'of' | 'description') => sections[column][number] ?? '';
  const type = ENTITY_TYPES.find((one) => one === cell('type'));
  if (!type) throw new Error(`a knowledge pack with an entry of no type: ${cell('arabic')}`);
  const [gender, of] = [cell('gender'), cell('of')];
  return {
    arabic: cell('arabic'),
    english: cell('english'),
    type,
    gender: gender === 'm' || gender === 'f' ? gender : '',
    country: cell('country'),
    description: cell('description'),
    ...(of && { of: Number(of) }),
  };
}

function readForm(text: string, arabicOf: (entry: number) => string): Form {
  const [head = '', ...own] = text.split(' ');
  const kind = KINDS.get(head[0] ?? '');
  if (!kind) throw new Error(`a knowledge pack with a form of no kind: ${text}`);
  const [number, from] = head.slice(1).split(':');
  const entry = Number(number);
  const spelt = own.length ? own : listedWords(arabicOf(entry)).slice(Number(from ?? 0));
  return { kind, entry, words: spelt.map(foldListed), spelt };
}

/** The forms of each key as text, and an empty text for the beginnings of keys; near forms have no beginnings. */
function formsByKey(lines: readonly string[]): Map<string, readonly Form[] | string> {
  const forms = new Map<string, readonly Form[] | string>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const key = line.slice(0, tab);
    forms.set(key, line.slice(tab + 1));
    if (key.startsWith('*')) continue;
    for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
      const beginning = key.slice(0, end);
      if (forms.has(beginning)) break;
      forms.set(beginning, '');
    }
  }
  return forms;
}

/**
 * Loads the text that `buildPack` made; throws when it is not such a text. Lines are only cut apart here and read when
 * a text first asks for them, for a browser starts the background anew at any time.
 */
export function loadKnowledge(pack: string): Knowledge {
  const sections = readPack(pack);
  const entries: (Entry | undefined)[] = Array.from({ length: sections.arabic.length });
  const forms = formsByKey(sections.forms);
  const countries = new Map(sections.countries.map((line) => [line.slice(0, 2), Number(line.slice(3))]));
  const entry = (number: number): Entry => {
    const known = entries[number];
    if (known) return known;
    if (sections.arabic[number] === undefined) throw new RangeError(`no entry ${number}`);
    const read = readEntry(sections, number);
    entries[number] = read;
    return read;
  };
  return {
    size: entries.length,
    entry,
    country(iso) {
      const number = countries.get(iso);
      return number === undefined ? undefined : entry(number);
    },
    forms(key) {
      const known = forms.get(key);
      if (typeof known !== 'string') return known;
      const list = known ? known.split('\t').map((form) => readForm(form, (number) => sections.arabic[number] ?? '')) : [];
      forms.set(key, list);
      return list;
    },
    givenNames: new Set(sections.givenNames),
    commonWords: new Set(sections.commonWords),
    asOf: sections.asOf[0] ?? '',
  };
}
