import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../../panel/ui.ts';
import type { Everything } from '../everything-model.ts';
import { FileButton } from './file-button.tsx';

/** Everything as a file, the choices as they were at first, and everything away. */
export function EverythingSection({ everything, reset }: { everything: Everything; reset(): Promise<void> }) {
  const { words, on } = useUi();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
  }, [isAsking]);
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <section id="everything" aria-labelledby="everything-heading">
      <h2 id="everything-heading">{words.say('options_everything')}</h2>
      <p class="muted">{words.say('options_everything_note')}</p>
      <div class="row">
        <button type="button" onClick={on(() => void everything.exportAll())}>
          {words.say('options_export')}
        </button>
        <FileButton label={words.say('options_import')} accept=".json,application/json" read={everything.importAll} />
        <button type="button" onClick={on(() => void reset())}>
          {words.say('options_reset')}
        </button>
        <button ref={opener} type="button" aria-expanded={isAsking} aria-controls="delete-everything" onClick={() => setAsking(!isAsking)}>
          {words.say('options_delete_all')}
        </button>
      </div>
      <fieldset id="delete-everything" hidden={!isAsking}>
        <legend>{words.say('options_delete_warning')}</legend>
        <div class="row">
          <button ref={cancel} type="button" onClick={close}>
            {words.say('own_cancel')}
          </button>
          <button
            type="button"
            class="danger"
            onClick={on(() => {
              close();
              void everything.deleteAll();
            })}
          >
            {words.say('options_delete_now')}
          </button>
        </div>
      </fieldset>
    </section>
  );
}
