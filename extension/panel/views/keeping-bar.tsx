import { useKeeping } from '../keeping-context.ts';
import { useUi } from '../ui.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons.tsx';

/** What went wrong in keeping, or came of what was asked for outside the panel; stands until it is taken away. */
export function KeepingBar() {
  const { words } = useUi();
  const keeping = useKeeping();
  const said = keeping?.said.value;
  if (!keeping || !said) return null;
  return (
    <div class="keeping-bar">
      <p>{words.say(said.key, ...(said.about === undefined ? [] : [said.about]))}</p>
      <IconButton label={words.say('keeping_dismiss')} act={() => keeping.say(null)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
