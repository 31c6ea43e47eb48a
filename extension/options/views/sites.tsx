import { useEffect, useState } from 'preact/hooks';
import { useUi } from '../../panel/ui.ts';
import { patternOf, siteIn } from '../../platform/sites.ts';
import type { Notices } from '../notice.ts';

export interface SitesPorts {
  /** The allowed sites as match patterns. */
  allowed(): Promise<readonly string[]>;
  /** Asks the reader, by the browser's own question; to be called within the click. False when the reader says no. */
  request(pattern: string): Promise<boolean>;
  remove(pattern: string): Promise<unknown>;
  /** Calls back whenever something was allowed or taken back, also in the browser's own settings. */
  onChanged(changed: () => void): void;
  /** The site that the page was opened for. */
  proposed: string | undefined;
}

const nameOf = (pattern: string) => siteIn(pattern.replace(/\/\*$/, '')) ?? pattern;

/** The sites where Hashiya may always be, by the browser's own permission for one site at a time. */
export function Sites({ ports, notices }: { ports: SitesPorts; notices: Notices }) {
  const { words, on } = useUi();
  const [typed, setTyped] = useState(ports.proposed ?? '');
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const fill = () => void ports.allowed().then(setPatterns, () => notices.say({ key: 'options_failed_broken' }));
    ports.onChanged(fill);
    fill();
  }, []);

  function allow(): void {
    const site = siteIn(typed);
    if (site === undefined) {
      notices.say({ key: 'options_site_unknown' });
      return;
    }
    // A browser asks for a permission only within the reader's click, so nothing may be waited for before.
    const asked = ports.request(patternOf(site));
    void notices.act(async () => {
      if (!(await asked)) return { key: 'options_site_refused', about: [site] };
      setTyped('');
      return { key: 'options_site_allowed', about: [site] };
    });
  }
  const remove = (pattern: string) =>
    void notices.act(async () => {
      await ports.remove(pattern);
      return { key: 'options_site_removed', about: [nameOf(pattern)] };
    });

  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words.say('options_sites')}</h2>
      <p class="muted">{words.say('options_sites_note')}</p>
      <ul class="rows">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <span dir="ltr">{nameOf(pattern)}</span>
            <button type="button" aria-label={words.say('options_site_remove_named', nameOf(pattern))} onClick={on(() => remove(pattern))}>
              {words.say('options_site_remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="add">
        <label>
          <span>{words.say('options_site')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="button" onClick={on(allow)}>
          {words.say('options_site_allow')}
        </button>
      </div>
    </section>
  );
}
