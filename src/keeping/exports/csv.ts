/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */

import { looksLikeFormula, quotedCell } from '../../text/spreadsheet.ts';
import { wellFormed } from './plain.ts';
import type { ExportRow } from './rows.ts';

const COLUMNS: readonly [name: string, value: (row: ExportRow) => string | undefined][] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['arabic', ({ arabic }) => arabic],
  ['english', ({ english }) => english],
  ['type', ({ type }) => type],
  ['description', ({ description }) => description],
  ['confidence', ({ confidence }) => confidence],
  ['sentence', ({ sentence }) => sentence],
  ['note', ({ note }) => note],
  ['headline', ({ article }) => article.headline],
  ['url', ({ article }) => article.url],
  ['published', ({ article }) => article.published],
  ['saved', ({ at }) => at],
];

function cell(value: string | undefined): string {
  const text = wellFormed(value ?? '').replaceAll('\0', '');
  // An apostrophe in front has a spreadsheet show the rest as text.
  return quotedCell(looksLikeFormula(text) ? `'${text}` : text);
}

/** The rows under a line of column names. The mark at the front tells Excel that it is UTF-8. */
export const csvOf = (rows: readonly ExportRow[]): string =>
  `\ufeff${[COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => cell(value(row))))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')}`;
