/** Everything that is known of the rows, for other programs. */

import type { ExportRow } from './rows.ts';

/** An object with a format name, a version and the rows, indented; parts that are absent are left out. */
export const jsonOf = (rows: readonly ExportRow[], exported: string): string =>
  `${JSON.stringify({ format: 'hashiya', version: 1, exported, items: rows }, null, 2)}\n`;
