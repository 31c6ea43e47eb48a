/** Choosing a form and taking the text along, as a file or by the clipboard. */

import { useState } from 'preact/hooks';
import type { ExportChoice } from '../../src/keeping/exports/export.ts';
import { exportText, fileName, fileType } from '../../src/keeping/exports/export.ts';
import type { ExportLabels } from '../../src/keeping/exports/labels.ts';
import { EXPORT_FORMS, type ExportRow, type ExportForm as Form, isGuess } from '../../src/keeping/exports/rows.ts';
import { downloadText } from '../pages/download.ts';
import { useUi } from '../panel/ui.ts';
import type { Words } from '../panel/words.ts';

/** The words that an export for people needs, under this title. */
export const exportLabels = (words: Words, title: string): ExportLabels => ({
  title,
  untitled: words.say('export_untitled'),
  guess: words.say('export_guess'),
  note: words.say('export_note'),
  type: (type) => words.say(`panel_type_${type}`),
});

/** Gives the reader a file. */
export const download = (text: string, form: Form, day: string): void => downloadText(text, fileName(form, day), fileType(form));

interface ExportFormProps {
  rows: readonly ExportRow[];
  /** Stands at the top of the text. */
  title: string;
}

/** Four forms, guesses only where ticked, a button for the file and one for the clipboard. */
export function ExportForm({ rows, title }: ExportFormProps) {
  const { words, on } = useUi();
  const [form, setForm] = useState<Form>('markdown');
  const [withGuesses, setWithGuesses] = useState(false);
  const [outcome, setOutcome] = useState('');
  const guesses = rows.filter(isGuess).length;
  const text = () => {
    const choice: ExportChoice = { form, withGuesses };
    return exportText(rows, choice, exportLabels(words, title), new Date().toISOString());
  };
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome(words.say('export_copied')),
      () => setOutcome(words.say('export_not_copied')),
    );
  };
  return (
    <form class="export-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.say('export_form')}</legend>
        {EXPORT_FORMS.map((one) => (
          <label key={one}>
            <input type="radio" name="form" value={one} checked={form === one} onChange={() => setForm(one)} />
            <span>{words.say(`keeping_form_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {guesses > 0 && (
        <label class="tick">
          <input type="checkbox" name="guesses" checked={withGuesses} onChange={(event) => setWithGuesses(event.currentTarget.checked)} />
          <span>{words.count('keeping_with_guesses', guesses)}</span>
        </label>
      )}
      <p class="muted">{words.count('export_count', withGuesses ? rows.length : rows.length - guesses)}</p>
      <div class="row">
        <button type="button" class="primary download" onClick={on(() => download(text(), form, new Date().toLocaleDateString('sv')))}>
          {words.say('export_download')}
        </button>
        <button type="button" class="copy" onClick={on(copy)}>
          {words.say('export_copy')}
        </button>
        <span role="status" aria-atomic="true">
          {outcome}
        </span>
      </div>
    </form>
  );
}
