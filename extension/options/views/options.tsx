import { Shortcuts, type ShortcutsProps } from '../../pages/shortcuts.tsx';
import { useUi } from '../../panel/ui.ts';
import type { Choices } from '../choices.ts';
import type { Everything } from '../everything-model.ts';
import type { NamesModel } from '../names-model.ts';
import type { Notices } from '../notice.ts';
import { ContentChoices } from './content-choices.tsx';
import { EverythingSection } from './everything.tsx';
import { LookChoices } from './look-choices.tsx';
import { Names } from './names.tsx';
import { OpeningChoices } from './opening-choices.tsx';
import { Sites, type SitesPorts } from './sites.tsx';

interface OptionsProps {
  choices: Choices;
  names: NamesModel;
  everything: Everything;
  notices: Notices;
  sites: SitesPorts;
  shortcuts: ShortcutsProps;
  download(text: string, name: string, type: string): void;
}

/** The whole page of options. */
export function Options({ choices, names, everything, notices, sites, shortcuts, download }: OptionsProps) {
  const { words } = useUi();
  return (
    <>
      <h1 tabIndex={-1}>{words.say('options_title')}</h1>
      <p class="muted">{words.say('options_note')}</p>
      <OpeningChoices choices={choices} />
      <ContentChoices choices={choices} />
      <LookChoices choices={choices} />
      <Names model={names} download={download} />
      <Sites ports={sites} notices={notices} />
      <Shortcuts {...shortcuts} />
      <EverythingSection everything={everything} reset={choices.reset} />
      <Outcome notices={notices} />
    </>
  );
}

/** What was done last, and the way back. */
function Outcome({ notices }: { notices: Notices }) {
  const { words, on } = useUi();
  const notice = notices.last.value;
  const said =
    notice && (notice.count === undefined ? words.say(notice.key, ...(notice.about ?? [])) : words.count(notice.key, notice.count));
  return (
    <div class="outcome">
      <p id="outcome" role="status" aria-atomic="true">
        {said}
      </p>
      {notice?.undo && (
        <button
          type="button"
          class="primary"
          onClick={on(() => {
            // The button goes away with what it takes back.
            document.querySelector<HTMLElement>('h1')?.focus();
            void notices.undo();
          })}
        >
          {words.say('own_undo')}
        </button>
      )}
    </div>
  );
}
