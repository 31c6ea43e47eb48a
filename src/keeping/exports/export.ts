/** Rows as a file of one of the four forms. */

import { ankiOf } from './anki.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import type { ExportLabels } from './labels.ts';
import { markdownOf } from './markdown.ts';
import type { ExportForm, ExportRow } from './rows.ts';
import { isGuess } from './rows.ts';

export interface ExportChoice {
  form: ExportForm;
  /** Names whose English was only guessed are in it too. */
  withGuesses: boolean;
}

const FILES: Record<ExportForm, { type: string; ending: string }> = {
  markdown: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
  anki: { type: 'text/plain', ending: 'txt' },
};

/** The MIME type of a form's file. */
export const fileType = (form: ExportForm): string => FILES[form].type;

/** The name of a file that is made on a day (`2026-01-31`). */
export const fileName = (form: ExportForm, day: string): string => `hashiya-${day}${form === 'anki' ? '-anki' : ''}.${FILES[form].ending}`;

/** The text of the file; `now` is the moment of exporting, ISO 8601. */
export function exportText(rows: readonly ExportRow[], { form, withGuesses }: ExportChoice, labels: ExportLabels, now: string): string {
  const wanted = withGuesses ? rows : rows.filter((row) => !isGuess(row));
  switch (form) {
    case 'markdown':
      return markdownOf(wanted, labels);
    case 'csv':
      return csvOf(wanted);
    case 'json':
      return jsonOf(wanted, now);
    case 'anki':
      return ankiOf(wanted, labels);
  }
}
