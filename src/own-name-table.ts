/** The reader's own names as a table: one name a line, for a spreadsheet or an editor. */

import { type OwnFault, type OwnName, ownKey, ownNameIn, plainLine } from './own-name.ts';
import { looksLikeFormula, quotedCell } from './text/spreadsheet.ts';

export const DELIMITERS = { csv: ',', tsv: '\t' } as const;
export type TableKind = keyof typeof DELIMITERS;

const COLUMNS = ['arabic', 'english', 'type', 'description', 'action', 'article'] as const;
type Column = (typeof COLUMNS)[number];

/** open-quote: a quotation mark that the line does not close; unknown-action: neither `name` nor `hide`; twice: another line says otherwise. */
export type TableFault = OwnFault | 'open-quote' | 'unknown-action' | 'twice';

export interface TableError {
  /** Counted from 1. */
  line: number;
  fault: TableFault;
  /** The line as it stands. */
  text: string;
}

/** An apostrophe in front has a spreadsheet show the rest as text; one that stands there already is kept apart from it by another. */
const harmless = (text: string): string => (looksLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text);
const asMeant = (cell: string): string => (cell.startsWith("'") && looksLikeFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell);

function cellOf({ arabic, where, meaning }: OwnName, column: Column): string {
  switch (column) {
    case 'arabic':
      return arabic;
    case 'article':
      return where ?? '';
    case 'action':
      return meaning ? 'name' : 'hide';
    case 'english':
    case 'type':
    case 'description':
      return meaning?.[column] ?? '';
  }
}

/** The names under a line of column names. The mark at the front tells Excel that it is UTF-8. */
export function tableOf(names: readonly OwnName[], kind: TableKind): string {
  const rows = names.map((name) => COLUMNS.map((column) => quotedCell(harmless(cellOf(name, column)))));
  return `\ufeff${[[...COLUMNS], ...rows].map((cells) => `${cells.join(DELIMITERS[kind])}\r\n`).join('')}`;
}

/** The cells of a line; undefined where a quotation mark at the front of a cell is not closed. */
function cellsOf(line: string, delimiter: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    let cell = '';
    if (line[at] === '"') {
      const [whole, inside] = /"((?:[^"]|"")*)"/y.exec(line.slice(at)) ?? [];
      if (whole === undefined || inside === undefined) return undefined;
      cell = inside.replaceAll('""', '"');
      at += whole.length;
    }
    const end = line.indexOf(delimiter, at);
    const rest = line.slice(at, end < 0 ? line.length : end);
    cells.push(asMeant(cell + rest));
    if (end < 0) break;
    at = end + delimiter.length;
  }
  return cells;
}

/** What parts the cells: a tab where there is one, else the more frequent of comma and semicolon, which some spreadsheets write. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  if (bare.includes('\t')) return '\t';
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

type Places = Partial<Record<Column, number>>;

/** Where each column stands by a line of column names; absent for a line that is none. */
function headOf(cells: readonly string[]): Places | undefined {
  const names = cells.map((cell) => plainLine(cell).toLowerCase());
  if (!names.includes('arabic')) return undefined;
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)]).filter(([, at]) => at !== -1));
}

const IN_ORDER: Places = Object.fromEntries(COLUMNS.map((column, at) => [column, at]));

function nameIn(cells: readonly string[], places: Places): OwnName | TableFault {
  const cell = (column: Column) => plainLine(cells[places[column] ?? -1] ?? '');
  const action = cell('action').toLowerCase();
  if (action !== '' && action !== 'name' && action !== 'hide') return 'unknown-action';
  const meaning = { english: cell('english'), type: cell('type').toLowerCase() || 'other', description: cell('description') };
  return ownNameIn({ arabic: cell('arabic'), where: cell('article'), ...(action !== 'hide' && { meaning }) });
}

/**
 * The names of a table, with or without a line of column names, its cells parted by tabs, commas or semicolons; and each
 * line that is none, by its number. A line that says of a name what an earlier one denies is an error, the same once more is not.
 */
export function namesOfTable(text: string): { names: OwnName[]; errors: TableError[] } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const names = new Map<string, OwnName>();
  const errors: TableError[] = [];
  let places: Places | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const refuse = (fault: TableFault) => errors.push({ line: index + 1, fault, text: line });
    const cells = cellsOf(line, delimiter);
    const isFirst = places === undefined;
    const head = isFirst && cells ? headOf(cells) : undefined;
    places ??= head ?? IN_ORDER;
    if (head) continue;
    const name = cells ? nameIn(cells, places) : 'open-quote';
    if (typeof name === 'string') {
      refuse(name);
      continue;
    }
    const known = names.get(ownKey(name));
    if (known === undefined) names.set(ownKey(name), name);
    else if (JSON.stringify(known) !== JSON.stringify(name)) refuse('twice');
  }
  return { names: [...names.values()], errors };
}
