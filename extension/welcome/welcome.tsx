import { useEffect, useState } from 'preact/hooks';
import { type Command, Shortcuts } from '../pages/shortcuts.tsx';
import { useUi } from '../panel/ui.ts';

export interface WelcomePorts {
  /** Address of the example story. */
  example: string;
  /** Address of the options page. */
  options: string;
  /** Whether the publisher's site may be read. */
  mayRead(): Promise<boolean>;
  /** Asks for it; to be called within the click. False when the reader says no. */
  request(): Promise<boolean>;
  onPermission(changed: () => void): void;
  commands(): Promise<readonly Command[]>;
  browser: 'chrome' | 'firefox';
}

/** What Hashiya does and changes, an example, what it is allowed, its keys, and what it does with data: one screen. */
export function Welcome({ ports }: { ports: WelcomePorts }) {
  const { words } = useUi();
  return (
    <>
      <h1>{words.say('welcome_title')}</h1>
      <p>{words.say('welcome_does')}</p>
      <ul>
        {['names', 'points', 'captions'].map((what) => (
          <li key={what}>{words.say(`welcome_does_${what}`)}</li>
        ))}
      </ul>
      <p>{words.say('welcome_changes')}</p>
      <p class="row">
        <a class="button primary example" href={ports.example}>
          {words.say('welcome_example')}
        </a>
        <span class="muted">{words.say('welcome_example_note')}</span>
      </p>
      <Permission ports={ports} />
      <Shortcuts commands={ports.commands} browser={ports.browser} />
      <h2>{words.say('welcome_privacy_heading')}</h2>
      <p>{words.say('welcome_privacy')}</p>
      <p>
        <a href={ports.options}>{words.say('welcome_options')}</a>
      </p>
      <p class="muted">{words.say('welcome_affiliation')}</p>
    </>
  );
}

type Permitted = 'unknown' | 'yes' | 'no' | 'refused';

function Permission({ ports }: { ports: WelcomePorts }) {
  const { words, on } = useUi();
  const [permitted, setPermitted] = useState<Permitted>('unknown');
  useEffect(() => {
    const read = () => void ports.mayRead().then((may) => setPermitted(may ? 'yes' : 'no'));
    ports.onPermission(read);
    read();
  }, []);
  // First thing in the click: a browser asks at no other time.
  const ask = on(() => {
    ports.request().then(
      (may) => setPermitted(may ? 'yes' : 'refused'),
      () => setPermitted('refused'),
    );
  });
  return (
    <section class="permission" aria-labelledby="permission-heading">
      <h2 id="permission-heading">{words.say('welcome_permission_heading')}</h2>
      <p role="status" aria-atomic="true">
        {permitted !== 'unknown' && words.say(`welcome_permission_${permitted}`)}
      </p>
      {(permitted === 'no' || permitted === 'refused') && (
        <button type="button" class="primary grant" onClick={ask}>
          {words.say('welcome_grant')}
        </button>
      )}
    </section>
  );
}
