import { useState } from 'preact/hooks';
import { ENTITY_TYPES } from '../../../src/analysis.ts';
import type { Draft, OwnNamesModel } from '../own-names.ts';
import { useUi } from '../ui.ts';
import { Arabic } from './runs.tsx';
import { TypeOptions } from './type-options.tsx';

interface OwnNameFormProps {
  own: OwnNamesModel;
  draft: Draft;
  /** False where the article has no address to keep a name for. */
  canBeHere: boolean;
}

const typedIn = (event: Event): string =>
  event.currentTarget instanceof HTMLInputElement || event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';

/** The form for a name of the reader's: its words, what they are in English, and where that holds. */
export function OwnNameForm({ own, draft: first, canBeHere }: OwnNameFormProps) {
  const { words, on } = useUi();
  const [draft, setDraft] = useState(first);
  const fault = own.fault.value;
  const text = (name: 'arabic' | 'english' | 'description', language: 'ar' | 'en', needs: boolean) => (
    <label>
      <span>{words.say(`own_${name}`)}</span>
      <input
        name={name}
        lang={language}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        value={draft[name]}
        autocomplete="off"
        required={needs}
        aria-invalid={fault === `no-${name}`}
        aria-describedby={fault === null ? undefined : 'own-fault'}
        onInput={on((event: Event) => setDraft({ ...draft, [name]: typedIn(event) }))}
      />
    </label>
  );
  const place = (isHere: boolean, key: string) => (
    <label class="choice">
      <input type="radio" name="where" checked={draft.isHere === isHere} onChange={on(() => setDraft({ ...draft, isHere }))} />
      <span>{words.say(key)}</span>
    </label>
  );
  return (
    <form
      class="own-form"
      noValidate
      aria-label={words.say(first.isCorrection ? 'own_correct_title' : 'own_add_title')}
      onSubmit={(event) => {
        event.preventDefault();
        on(() => void own.submit(draft))(event);
      }}
      onKeyDown={on((event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        own.cancel();
      })}
    >
      {first.isCorrection ? (
        <p class="strong">
          <Arabic text={first.arabic} />
        </p>
      ) : (
        text('arabic', 'ar', true)
      )}
      {text('english', 'en', true)}
      <label>
        <span>{words.say('own_type')}</span>
        <select
          value={draft.type}
          onChange={on((event: Event) => setDraft({ ...draft, type: ENTITY_TYPES.find((type) => type === typedIn(event)) ?? draft.type }))}
        >
          <TypeOptions />
        </select>
      </label>
      {text('description', 'en', false)}
      {canBeHere && (
        <fieldset class="chips">
          <legend class="heard">{words.say('own_where')}</legend>
          {place(false, 'own_everywhere')}
          {place(true, 'own_here')}
        </fieldset>
      )}
      {fault !== null && (
        <p id="own-fault" class="fault">
          {words.say(`own_fault_${fault.replace(/-/g, '_')}`)}
        </p>
      )}
      <div class="own-acts">
        <button type="submit" class="primary">
          {words.say('own_keep')}
        </button>
        <button type="button" class="plain" onClick={on(own.cancel)}>
          {words.say('own_cancel')}
        </button>
      </div>
    </form>
  );
}
