/** The hand-edited name lists: tab-separated, one entry a line, sorted by Arabic then English, `#` lines at the top are comments. */

import { ENTITY_TYPES, type EntityType } from '../analysis.ts';

export const NAME_COLUMNS = ['arabic', 'english', 'type', 'aliases', 'gender', 'country', 'mark', 'checked', 'description'] as const;
export const DEMONYM_COLUMNS = ['nisba', 'english', 'country', 'iso', 'forms', 'checked', 'description'] as const;

/** One entry of a name list. */
export interface NameRow {
  /** Citation form: no vowel marks, no clitics. */
  arabic: string;
  /** Newsroom spelling. */
  english: string;
  type: EntityType;
  /**
   * Other Arabic forms that no spelling rule yields, `|` between them. A plain one stands alone (الناتو); `?` before one
   * means only after the text has named the entity in full (?الحلف); `!` means only with evidence, for it is also a
   * common word or another's name. One with vowel marks matches them alone (عمّان).
   */
  aliases: string[];
  /** Persons only; empty for a group or where not known. */
  gender: '' | 'm' | 'f';
  /** ISO 3166 alpha-2 of the country it belongs to; empty for none. */
  country: string;
  /** `ambiguous` where the citation form itself is also a common word or another's name. */
  mark: '' | 'ambiguous';
  /** Year and month in which the facts were last checked by hand; empty for a row that another source gave. */
  checked: string;
  /** One line of English, offices dated; may be empty. */
  description: string;
}

/** One entry of the demonym list: the masculine nisba, from which the regular forms follow (روسي → روسية، روسيون…). */
export interface DemonymRow {
  nisba: string;
  english: string;
  /** Arabic citation form of the country or region; empty for a people without one. */
  country: string;
  iso: string;
  /** Forms that the rule does not yield (روس), without the article. */
  forms: string[];
  checked: string;
  description: string;
}

/** A line that could not be used: 1-based number and why. */
export interface Problem {
  line: number;
  reason: string;
}

const list = (cell: string) => (cell ? cell.split('|') : []);
const CHECKED = /^20\d\d-(0[1-9]|1[0-2])$/;
const ARABIC = /^[\u0621-\u064a0-9 .\-\u06a4\u067e\u0686\u06af]+$/;
/** An alias may have vowel marks where they alone make the difference. */
const ALIAS = /^[?!]?[\u0621-\u06520-9 .\-\u06a4\u067e\u0686\u06af]+$/;

function nameProblem(cells: readonly string[]): string | undefined {
  const [arabic = '', english = '', type = '', aliases = '', gender = '', country = '', mark = '', checked = '', description = ''] = cells;
  if (cells.length !== NAME_COLUMNS.length) return `${cells.length} columns instead of ${NAME_COLUMNS.length}`;
  if (cells.some((cell) => cell !== cell.trim())) return 'space at the edge of a cell';
  if (!ARABIC.test(arabic)) return `not an Arabic citation form: ${arabic}`;
  if (!english || /[\u0600-\u06ff]/.test(english)) return `not an English name: ${english}`;
  if (!(ENTITY_TYPES as readonly string[]).includes(type) || type === 'demonym') return `unknown type: ${type}`;
  for (const alias of list(aliases)) if (!ALIAS.test(alias)) return `not an Arabic alias: ${alias}`;
  if (!['', 'm', 'f'].includes(gender)) return `unknown gender: ${gender}`;
  if (!/^([A-Z]{2})?$/.test(country)) return `not an ISO country code: ${country}`;
  if (!['', 'ambiguous'].includes(mark)) return `unknown mark: ${mark}`;
  if (!CHECKED.test(checked)) return `not a year and month: ${checked}`;
  if (/\bcurrent(ly)?\b|\bincumbent\b/i.test(description)) return 'an office must be dated, never called current';
  return undefined;
}

function demonymProblem(cells: readonly string[]): string | undefined {
  const [nisba = '', english = '', country = '', iso = '', forms = '', checked = ''] = cells;
  if (cells.length !== DEMONYM_COLUMNS.length) return `${cells.length} columns instead of ${DEMONYM_COLUMNS.length}`;
  if (cells.some((cell) => cell !== cell.trim())) return 'space at the edge of a cell';
  for (const form of [nisba, ...list(forms), ...(country ? [country] : [])]) if (!ARABIC.test(form)) return `not an Arabic form: ${form}`;
  if (!english) return 'no English';
  if (!/^([A-Z]{2})?$/.test(iso)) return `not an ISO country code: ${iso}`;
  if (!CHECKED.test(checked)) return `not a year and month: ${checked}`;
  return undefined;
}

function rows(text: string, problemOf: (cells: readonly string[]) => string | undefined) {
  const comments: string[] = [];
  const cells: string[][] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line) continue;
    if (line.startsWith('#')) {
      comments.push(line);
      continue;
    }
    const row = line.split('\t');
    const reason = problemOf(row);
    if (reason) problems.push({ line: index + 1, reason });
    else cells.push(row);
  }
  return { comments, cells, problems };
}

/** The entries of a name list; lines that cannot be used are reported, the rest loads. */
export function parseNames(text: string): { comments: string[]; rows: NameRow[]; problems: Problem[] } {
  const { comments, cells, problems } = rows(text, nameProblem);
  return {
    comments,
    problems,
    rows: cells.map(
      ([arabic = '', english = '', type = '', aliases = '', gender = '', country = '', mark = '', checked = '', description = '']) => ({
        arabic,
        english,
        type: type as EntityType,
        aliases: list(aliases),
        gender: gender as NameRow['gender'],
        country,
        mark: mark as NameRow['mark'],
        checked,
        description,
      }),
    ),
  };
}

/** The entries of a demonym list; lines that cannot be used are reported, the rest loads. */
export function parseDemonyms(text: string): { comments: string[]; rows: DemonymRow[]; problems: Problem[] } {
  const { comments, cells, problems } = rows(text, demonymProblem);
  return {
    comments,
    problems,
    rows: cells.map(([nisba = '', english = '', country = '', iso = '', forms = '', checked = '', description = '']) => ({
      nisba,
      english,
      country,
      iso,
      forms: list(forms),
      checked,
      description,
    })),
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sortedLines = (comments: readonly string[], lines: readonly string[]) => `${[...comments, ...[...lines].sort(byText)].join('\n')}\n`;

/** The name list as it is kept on disk: comments first, then the entries in order. */
export const formatNames = (comments: readonly string[], entries: readonly NameRow[]): string =>
  sortedLines(
    comments,
    entries.map((row) =>
      [row.arabic, row.english, row.type, row.aliases.join('|'), row.gender, row.country, row.mark, row.checked, row.description].join(
        '\t',
      ),
    ),
  );

/** The demonym list as it is kept on disk: comments first, then the entries in order. */
export const formatDemonyms = (comments: readonly string[], entries: readonly DemonymRow[]): string =>
  sortedLines(
    comments,
    entries.map((row) => [row.nisba, row.english, row.country, row.iso, row.forms.join('|'), row.checked, row.description].join('\t')),
  );
