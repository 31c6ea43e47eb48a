import type { GlossaryEntry } from '../../../src/analysis.ts';
import { englishOf } from '../names.ts';
import { useOwnNames } from '../own-names-context.ts';
import { useUi } from '../ui.ts';
import { English } from './runs.tsx';

/** What the reader can say against a name: that it is another, that it is none, or that what he gave is to be forgotten. */
export function OwnNameActs({ entry }: { entry: GlossaryEntry }) {
  const { words, on } = useUi();
  const own = useOwnNames();
  if (!own) return null;
  const about = (
    <span class="heard">
      {' '}
      <English text={englishOf(entry) || entry.arabic} />
    </span>
  );
  return (
    <div class="own-acts">
      <button type="button" class="plain" onClick={on(() => own.correct(entry))}>
        {words.say('own_correct')}
        {about}
      </button>
      {entry.own === undefined ? (
        <>
          <button type="button" class="plain" onClick={on(() => void own.hide(entry, true))}>
            {words.say('own_hide_here')}
            {about}
          </button>
          <button type="button" class="plain" onClick={on(() => void own.hide(entry, false))}>
            {words.say('own_hide')}
            {about}
          </button>
        </>
      ) : (
        <button type="button" class="plain" onClick={on(() => void own.forget(entry))}>
          {words.say('own_forget')}
          {about}
        </button>
      )}
    </div>
  );
}
