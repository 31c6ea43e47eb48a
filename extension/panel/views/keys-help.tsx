import { useUi } from '../ui.ts';
import { Disclosure } from './disclosure.tsx';

/** Each row's keys with the message of what they do. */
const ROWS: readonly (readonly [keys: readonly string[], message: string])[] = [
  [['n', 'p'], 'keys_places'],
  [['j', 'k'], 'keys_names'],
  [['c'], 'keys_card'],
  [['r'], 'keys_aloud'],
  [['/'], 'keys_filter'],
  [['←', '→', '↑', '↓', 'Home', 'End'], 'keys_lists'],
  [['Esc'], 'keys_escape'],
  [['?'], 'keys_help'],
];

interface KeysHelpProps {
  isOpen: boolean;
  toggle(): void;
}

/** The keys that work in the panel. */
export function KeysHelp({ isOpen, toggle }: KeysHelpProps) {
  const { words } = useUi();
  return (
    <div class="keys">
      <Disclosure id="keys" label={words.say('keys_title')} open={isOpen} toggle={toggle}>
        <p>{words.say('keys_note')}</p>
        <dl>
          {ROWS.map(([keys, message]) => (
            <div key={message}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} lang="en" dir="ltr">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{words.say(message)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
