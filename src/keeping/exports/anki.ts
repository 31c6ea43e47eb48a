/**
 * A text file for Anki's importer: notes of the type *Basic*, Arabic in front, all else behind. The ids are stable, so a
 * second import renews the cards of the first. The form is described in the Anki manual, *Text Files*.
 */

import type { ExportLabels } from './labels.ts';
import { isolated, oneLine } from './plain.ts';
import type { ExportRow } from './rows.ts';
import { isGuess } from './rows.ts';

const HEAD = ['#separator:tab', '#html:false', '#notetype:Basic', '#columns:guid\tFront\tBack\ttags', '#guid column:1', '#tags column:4'];

/** A field with a quotation mark in it would be read as a quoted one. */
const field = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);

function backOf(row: ExportRow, labels: ExportLabels): string {
  return [
    isolated(row.english ?? ''),
    row.type === undefined ? '' : oneLine(labels.type(row.type)),
    isolated(row.description ?? ''),
    isGuess(row) ? oneLine(labels.guess) : '',
    isolated(row.note ?? ''),
    isolated(row.sentence ?? ''),
    isolated(row.article.headline ?? ''),
    isolated(row.article.url ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** One note for each id: the first row of it, which is the one kept last. */
export function ankiOf(rows: readonly ExportRow[], labels: ExportLabels): string {
  const notes = new Map<string, ExportRow>();
  for (const row of rows) if (!notes.has(row.id)) notes.set(row.id, row);
  const lines = [...notes.values()].map((row) =>
    [`hashiya-${row.id}`, isolated(row.arabic), backOf(row, labels), ['hashiya', `hashiya::${row.type ?? row.kind}`].join(' ')]
      .map(field)
      .join('\t'),
  );
  return `${[...HEAD, ...lines].join('\n')}\n`;
}
