/** The one file that carries all lists into the extension, already indexed: a first line, then sections with a heading each. */

/** Raised when the form changes; a pack of another version is refused. */
const FIRST_LINE = 'hashiya-knowledge 7';
const COLUMNS = ['arabic', 'english', 'type', 'gender', 'country', 'of', 'description'] as const;
const SECTIONS = ['asOf', 'countries', ...COLUMNS, 'forms', 'givenNames', 'commonWords'] as const;

/**
 * The lines of each section. countries: ISO code and number of the entry; arabic to description: one line an entry, column by
 * column, for like compresses with like; of: number of a demonym's country; forms, sorted by key: the spelling keys of the words, then
 * for each form kind, entry and words as listed. Words that end the entry's own are not repeated: `c7` is all of them, `f7:1` those
 * from the second on. Beginnings of keys are left out.
 */
export type Sections = Readonly<Record<(typeof SECTIONS)[number], readonly string[]>>;

/** The pack as text. */
export const writePack = (sections: Sections): string =>
  `${FIRST_LINE}\n${SECTIONS.map((name) => `[${name}]\n${sections[name].map((line) => `${line}\n`).join('')}`).join('')}`;

/** The sections of a pack; throws when the text is not a pack of this version. */
export function readPack(pack: string): Sections {
  if (!pack.startsWith(`${FIRST_LINE}\n`)) throw new Error(`not a knowledge pack: ${pack.slice(0, 40)}`);
  const out: Partial<Record<(typeof SECTIONS)[number], readonly string[]>> = {};
  let end = pack.length;
  for (const name of [...SECTIONS].reverse()) {
    const heading = `\n[${name}]\n`;
    const start = pack.lastIndexOf(heading, end);
    if (start < 0) throw new Error(`a knowledge pack without ${name}`);
    const body = pack.slice(start + heading.length, end);
    out[name] = body ? body.split('\n') : [];
    end = start;
  }
  return out as Sections;
}

/** What a form needs to be taken for its entity, with the letter that stands for it in the pack. */
export const KIND_LETTERS = {
  /** Nothing: the form the list is kept under. */
  citation: 'c',
  /** Nothing. */
  alias: 'a',
  /** Nothing. */
  demonym: 'd',
  /** The entity named in full somewhere in the article. */
  short: 's',
  /** The same; it is a person's family name. */
  surname: 'f',
  /** A title, a type word, the country or the full name. */
  evidence: 'e',
  /** A type word or title directly before it: it is a common word. */
  typed: 't',
  /** To be compared with: a person's name under its first word and `*`, or a family name under `*` and the country. */
  near: 'n',
} as const;
export type FormKind = keyof typeof KIND_LETTERS;
