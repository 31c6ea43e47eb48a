import type { ComponentChildren } from 'preact';
import type { GlossaryEntry } from '../../../src/analysis.ts';
import { keptId } from '../../../src/keeping/kept.ts';
import { bulletThing, idOf, nameThing } from '../keeping.ts';
import { useKeeping } from '../keeping-context.ts';
import type { Point } from '../points.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { PinIcon, SaveIcon } from './icons.tsx';
import { English } from './runs.tsx';

interface ToggleProps {
  isOn: boolean;
  /** Key of the words while it is off, and while it is on. */
  off: string;
  on: string;
  /** What it is about; heard, not seen. */
  about: ComponentChildren;
  /** Gets the button, which is put elsewhere by what it does. */
  act(button: HTMLElement): Promise<void>;
  children: ComponentChildren;
}

function KeepToggle({ isOn, off, on: onKey, about, act, children }: ToggleProps) {
  const { words, on } = useUi();
  const press = async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    await act(button);
    // A pinned name goes to the top of the list, and what is moved in the document loses the focus.
    setTimeout(() => button.focus({ preventScroll: true }));
  };
  return (
    <button type="button" class={isOn ? 'quiet keep on' : 'quiet keep'} onClick={on((event: Event) => void press(event))}>
      {children}
      <span>{words.say(isOn ? onKey : off)}</span>
      <span class="heard"> {about}</span>
    </button>
  );
}

/** Saves a name and pins it; nothing in a private window, where nothing is kept. */
export function KeepName({ entry, story }: { entry: GlossaryEntry; story: Story }) {
  const keeping = useKeeping();
  if (!keeping?.canKeep || keeping.view.value.isPrivate) return null;
  const { saved, pinned } = keeping.view.value;
  const id = idOf(entry);
  const about = <English text={entry.english ?? entry.arabic} />;
  return (
    <>
      <KeepToggle
        isOn={saved.includes(id)}
        off="keeping_save"
        on="keeping_saved"
        about={about}
        act={() => keeping.toggleSaved(story, nameThing(entry, story))}
      >
        <SaveIcon />
      </KeepToggle>
      <KeepToggle
        isOn={pinned.includes(id)}
        off="keeping_pin"
        on="keeping_pinned"
        about={about}
        act={() => keeping.togglePinned(story, entry)}
      >
        <PinIcon />
      </KeepToggle>
    </>
  );
}

/** Saves a bullet; nothing in a private window. */
export function KeepBullet({ point, story }: { point: Point; story: Story }) {
  const { words } = useUi();
  const keeping = useKeeping();
  if (!keeping?.canKeep || keeping.view.value.isPrivate) return null;
  const thing = bulletThing(point, story);
  return (
    <KeepToggle
      isOn={keeping.view.value.saved.includes(keptId(thing))}
      off="keeping_save"
      on="keeping_saved"
      about={words.say('panel_point', words.number(point.number))}
      act={() => keeping.toggleSaved(story, thing)}
    >
      <SaveIcon />
    </KeepToggle>
  );
}

/** “new”, or how often a name was met in articles before; nothing unless the reader wants it. */
export function MetMark({ entry }: { entry: GlossaryEntry }) {
  const { words } = useUi();
  const met = useKeeping()?.view.value.met;
  if (!met) return null;
  const meeting = met[idOf(entry)];
  return <span class={meeting ? 'met' : 'met new'}>{meeting ? words.count('keeping_met', meeting.times) : words.say('keeping_new')}</span>;
}
