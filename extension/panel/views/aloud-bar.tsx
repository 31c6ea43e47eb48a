import { useModel } from '../model-context.ts';
import { useUi } from '../ui.ts';
import { StopIcon } from './icons.tsx';

/** What is being read aloud, and the way to stop it; absent while nothing is. */
export function AloudBar() {
  const { words, on } = useUi();
  const { aloud } = useModel();
  const { value: reading } = aloud.reading;
  if (reading === null) return null;
  const { at, of } = reading;
  return (
    <div class="mark-bar aloud-bar">
      <p class="marked">{of > 1 ? words.say('aloud_place', words.number(at + 1), words.number(of)) : words.say('aloud_reading')}</p>
      <button type="button" class="plain" onClick={on(aloud.stop)}>
        <StopIcon /> {words.say('aloud_stop')}
      </button>
    </div>
  );
}
