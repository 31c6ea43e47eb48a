import { useState } from 'preact/hooks';
import { type OwnName, ownKey } from '../../../src/own-name.ts';
import { type TableKind, tableOf } from '../../../src/own-name-table.ts';
import { useUi } from '../../panel/ui.ts';
import { Arabic, English } from '../../panel/views/runs.tsx';
import { type NamesModel, namesFound } from '../names-model.ts';
import { readableAddress } from '../readable-address.ts';
import { FileButton } from './file-button.tsx';
import { NameForm } from './name-form.tsx';

/** Names that are drawn at once. */
const AT_ONCE = 100;
const FILES: Readonly<Record<TableKind, string>> = { csv: 'text/csv', tsv: 'text/tab-separated-values' };

interface NamesProps {
  model: NamesModel;
  download(text: string, name: string, type: string): void;
}

/** The reader's own names: search, add, edit, delete, import and export. */
export function Names({ model, download }: NamesProps) {
  const { words } = useUi();
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [edited, setEdited] = useState('');
  const names = model.names.value ?? [];
  const found = namesFound(names, typed);
  return (
    <section id="names" aria-labelledby="names-heading">
      <h2 id="names-heading">{words.say('options_names')}</h2>
      <p class="muted">{words.say('options_names_note')}</p>
      <NameForm put={(name) => model.put(name)} />
      {names.length > 0 && (
        <>
          <label class="choice search">
            <span>{words.say('options_names_find')}</span>
            <input type="search" dir="auto" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
          <p class="muted" role="status" aria-atomic="true">
            {words.say('panel_filtered', words.number(found.length), words.number(names.length))}
          </p>
          <ul class="rows own">
            {found.slice(0, drawn).map((name) => (
              <li key={ownKey(name)}>
                {edited === ownKey(name) ? (
                  <NameForm name={name} put={(next) => model.put(next, name)} close={() => setEdited('')} />
                ) : (
                  <OwnRow name={name} edit={() => setEdited(ownKey(name))} drop={() => void model.drop([name])} />
                )}
              </li>
            ))}
          </ul>
          {found.length > drawn && (
            <button type="button" onClick={() => setDrawn(drawn + AT_ONCE)}>
              {words.say('saved_more')}
            </button>
          )}
        </>
      )}
      <div class="row">
        <FileButton
          label={words.say('options_names_import')}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          read={model.importTable}
        />
        {(['csv', 'tsv'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={names.length === 0}
            onClick={() => download(tableOf(names, kind), `hashiya-names.${kind}`, FILES[kind])}
          >
            {words.say('options_names_export', kind.toUpperCase())}
          </button>
        ))}
        <button type="button" disabled={found.length === 0} onClick={() => void model.drop(found)}>
          {words.count('options_names_delete', found.length)}
        </button>
      </div>
      <TableErrors model={model} />
    </section>
  );
}

interface OwnRowProps {
  name: OwnName;
  edit(): void;
  drop(): void;
}

function OwnRow({ name: { arabic, where, meaning }, edit, drop }: OwnRowProps) {
  const { words } = useUi();
  return (
    <>
      <span class="own-name">
        <Arabic text={arabic} />
        {meaning ? <English text={meaning.english} class="strong" /> : <span class="muted">{words.say('options_name_hidden')}</span>}
        {meaning && (
          <span class="muted">
            {words.say(`panel_type_${meaning.type}`)}
            {meaning.description !== undefined && (
              <>
                {' · '}
                <English text={meaning.description} />
              </>
            )}
          </span>
        )}
        {where !== undefined && (
          <span class="muted address">
            {words.say('own_here')} <bdi dir="ltr">{readableAddress(where)}</bdi>
          </span>
        )}
      </span>
      <span class="row">
        <button type="button" onClick={edit}>
          {words.say('options_name_edit')} <span class="heard">{arabic}</span>
        </button>
        <button type="button" onClick={drop}>
          {words.say('options_name_delete')} <span class="heard">{arabic}</span>
        </button>
      </span>
    </>
  );
}

function TableErrors({ model }: { model: NamesModel }) {
  const { words } = useUi();
  const errors = model.errors.value;
  if (errors.length === 0) return null;
  return (
    <div class="choice">
      <h3>{words.count('options_names_errors', errors.length)}</h3>
      <ul class="errors">
        {errors.slice(0, AT_ONCE).map(({ line, fault, text }) => (
          <li key={line}>
            {words.say('options_names_line', words.number(line), words.say(`own_fault_${fault.replace(/-/g, '_')}`))}
            <bdi class="line">{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
