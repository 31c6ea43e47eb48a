import { useState } from 'preact/hooks';
import { rowsOfKept } from '../../src/keeping/exports/rows.ts';
import { articleKey } from '../../src/keeping/kept.ts';
import { ExportForm } from '../export/export-form.tsx';
import { useUi } from '../panel/ui.ts';
import { Arabic, English } from '../panel/views/runs.tsx';
import { KeptCard } from './kept-card.tsx';
import type { SavedModel } from './model.ts';

/** Things that are drawn at once. */
const AT_ONCE = 100;

/** All that is saved: search, filter by article, editing, deleting with a way back, export, pins. */
export function Saved({ model }: { model: SavedModel }) {
  const { words, on } = useUi();
  const [drawn, setDrawn] = useState(AT_ONCE);
  const days = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' });
  const day = (iso: string) => days.format(new Date(iso));
  const library = model.library.value;
  const shown = model.shown.value;
  const notice = model.notice.value;
  const said = notice && (notice.count === undefined ? words.say(notice.key) : words.count(notice.key, notice.count));
  return (
    <>
      <h1>{words.say('saved_title')}</h1>
      {library?.items.length === 0 && <p>{words.say('saved_empty')}</p>}
      {library !== undefined && library.items.length > 0 && (
        <>
          <Finder model={model} />
          <p class="muted found" role="status" aria-atomic="true">
            {words.say('saved_found', words.number(shown.length), words.number(library.items.length))}
          </p>
          <ul class="kept" aria-label={words.say('saved_title')}>
            {shown.slice(0, drawn).map((item) => (
              <KeptCard
                key={item.id}
                item={item}
                day={day}
                edit={(change) => model.edit(item.id, change)}
                remove={() => void model.remove([item]).then(focusUndo)}
              />
            ))}
          </ul>
          {shown.length > drawn && (
            <button type="button" onClick={on(() => setDrawn(drawn + AT_ONCE))}>
              {words.say('saved_more')}
            </button>
          )}
          {shown.length > 0 && (
            <section aria-labelledby="export-heading">
              <h2 id="export-heading">{words.say('saved_export')}</h2>
              <ExportForm rows={rowsOfKept(shown)} title={words.say('saved_title')} />
              <button type="button" class="delete-all" onClick={on(() => void model.remove(shown).then(focusUndo))}>
                {words.count('saved_delete_all', shown.length)}
              </button>
            </section>
          )}
        </>
      )}
      <Pins model={model} />
      <div class="undo">
        <p class="outcome" role="status" aria-atomic="true">
          {said}
        </p>
        {model.deleted.value.length > 0 && (
          <button type="button" id="undo" class="primary" onClick={on(() => void model.undo().then(focusHeading))}>
            {words.say('saved_undo')}
          </button>
        )}
      </div>
    </>
  );
}

// What was pressed is gone with its card; the way back is what is wanted next.
const focusUndo = () => document.getElementById('undo')?.focus();
const focusHeading = () => document.querySelector<HTMLElement>('input[type="search"]')?.focus();

function Finder({ model }: { model: SavedModel }) {
  const { words } = useUi();
  const { typed, article, articles, look } = model;
  return (
    <search class="find">
      <label>
        <span>{words.say('saved_find')}</span>
        <input type="search" dir="auto" value={typed.value} onInput={(event) => look(event.currentTarget.value, article.value)} />
      </label>
      <label>
        <span>{words.say('saved_article')}</span>
        <select dir="auto" value={article.value} onChange={(event) => look(typed.value, event.currentTarget.value)}>
          <option value="">{words.say('saved_all_articles')}</option>
          {articles.value.map((facts) => (
            <option key={articleKey(facts)} value={articleKey(facts)} lang="ar" dir="rtl">
              {facts.headline ?? facts.url ?? words.say('export_untitled')}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

function Pins({ model }: { model: SavedModel }) {
  const { words, on } = useUi();
  if (model.pins.value.length === 0) return null;
  return (
    <section aria-labelledby="pins-heading">
      <h2 id="pins-heading">{words.say('saved_pins')}</h2>
      <ul class="pins">
        {model.pins.value.map(({ id, arabic, english }) => (
          <li key={id}>
            <Arabic text={arabic} />
            {english !== undefined && <English text={english} />}
            <button type="button" onClick={on(() => void model.unpin(id))}>
              {words.say('saved_unpin')} <span class="heard">{english ?? arabic}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
