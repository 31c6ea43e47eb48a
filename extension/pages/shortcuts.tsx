/** The extension's commands with the keys that the browser really has for them. */

import { useEffect, useState } from 'preact/hooks';
import { useUi } from '../panel/ui.ts';
import type { Words } from '../panel/words.ts';

export interface Command {
  name?: string | undefined;
  description?: string | undefined;
  /** Empty while it has no key. */
  shortcut?: string | undefined;
}

/** What each command is called, and its key; the button's own command comes first. Empty where the browser has no commands. */
export function shortcutRows(commands: readonly Command[], words: Pick<Words, 'say'>): { name: string; label: string; key: string }[] {
  return commands
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      label: name === '_execute_action' ? words.say('action_title') : description,
      key: shortcut,
    }))
    .sort((a, b) => Number(b.name === '_execute_action') - Number(a.name === '_execute_action'));
}

export interface ShortcutsProps {
  commands(): Promise<readonly Command[]>;
  browser: 'chrome' | 'firefox';
}

/** A list of the commands; nothing on a browser without them, as Firefox for Android is. */
export function Shortcuts({ commands, browser }: ShortcutsProps) {
  const { words } = useUi();
  const [known, setKnown] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void commands().then(setKnown);
    read();
    // Keys are chosen in a page of the browser's, from which the reader comes back here.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  if (known.length === 0) return null;
  return (
    <section class="shortcuts" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{words.say('shortcuts_heading')}</h2>
      <dl class="keys">
        {shortcutRows(known, words).map(({ name, label, key }) => (
          <>
            <dt key={name}>{label}</dt>
            <dd>{key === '' ? <span class="muted">{words.say('shortcuts_none')}</span> : <kbd dir="ltr">{key}</kbd>}</dd>
          </>
        ))}
      </dl>
      <p class="muted">{words.say(`shortcuts_where_${browser}`)}</p>
    </section>
  );
}
