import { useState } from 'preact/hooks';
import { type OwnFault, type OwnName, ownNameIn } from '../../../src/own-name.ts';
import { useUi } from '../../panel/ui.ts';
import { TypeOptions } from '../../panel/views/type-options.tsx';

interface NameFormProps {
  /** Absent for a new one. */
  name?: OwnName;
  /** Keeps the name; true when it was done. */
  put(name: OwnName): Promise<boolean>;
  /** Closes the form; absent where it stays. */
  close?(): void;
}

const EMPTY = { arabic: '', english: '', type: 'person', description: '', where: '', isHidden: false };

const valuesOf = ({ arabic, where = '', meaning }: OwnName): typeof EMPTY => ({ ...EMPTY, arabic, where, ...meaning, isHidden: !meaning });

/** The form for one name of the reader's own. */
export function NameForm({ name, put, close }: NameFormProps) {
  const { words } = useUi();
  const [values, setValues] = useState(name ? valuesOf(name) : EMPTY);
  const [fault, setFault] = useState<OwnFault | ''>('');
  const id = name ? 'edit' : 'new';
  const text = (key: 'arabic' | 'english' | 'description' | 'where', label: string, lang: 'ar' | 'en', fails: OwnFault) => (
    <label>
      <span>{words.say(label)}</span>
      <input
        type="text"
        name={key}
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        autocomplete="off"
        value={values[key]}
        aria-invalid={fault === fails}
        aria-describedby={fault === '' ? undefined : `${id}-fault`}
        onInput={(event) => setValues({ ...values, [key]: event.currentTarget.value })}
      />
    </label>
  );
  async function submit(): Promise<void> {
    const { arabic, where, isHidden, english, type, description } = values;
    const made = ownNameIn({ arabic, where, ...(!isHidden && { meaning: { english, type, description } }) });
    setFault(typeof made === 'string' ? made : '');
    if (typeof made === 'string' || !(await put(made))) return;
    setValues(EMPTY);
    close?.();
  }
  return (
    <form
      class="name-form"
      noValidate
      aria-label={words.say(name ? 'own_correct_title' : 'options_name_new')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {text('arabic', 'own_arabic', 'ar', 'no-arabic')}
      <label class="tick">
        <input
          type="checkbox"
          name="isHidden"
          checked={values.isHidden}
          onChange={(event) => setValues({ ...values, isHidden: event.currentTarget.checked })}
        />
        <span>{words.say('options_name_hidden_choice')}</span>
      </label>
      {!values.isHidden && (
        <>
          {text('english', 'own_english', 'en', 'no-english')}
          <label>
            <span>{words.say('own_type')}</span>
            <select name="type" value={values.type} onChange={(event) => setValues({ ...values, type: event.currentTarget.value })}>
              <TypeOptions />
            </select>
          </label>
          {text('description', 'own_description', 'en', 'too-long')}
        </>
      )}
      {text('where', 'options_name_where', 'en', 'no-address')}
      {fault !== '' && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {words.say(`own_fault_${fault.replace(/-/g, '_')}`)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {words.say('own_keep')}
        </button>
        {close && (
          <button type="button" onClick={close}>
            {words.say('own_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
