/** The part of the options page on other sites: where Hashiya may always be, by the browser's own permission for one site at a time. */

import { patternOf, siteIn } from '../platform/sites.ts';

export interface SitesPorts {
  message(key: string, ...substitutions: string[]): string;
  /** The allowed sites as match patterns. */
  allowed(): Promise<readonly string[]>;
  /** Asks the reader, by the browser's own question; to be called within the click. False when the reader says no. */
  request(pattern: string): Promise<boolean>;
  remove(pattern: string): Promise<unknown>;
  /** Calls back whenever something was allowed or taken back, also in the browser's own settings. */
  onChanged(changed: () => void): void;
  /** The site that the page was opened for. */
  proposed: string | undefined;
  /** Shows the outcome of what the reader did. */
  say(saying: Promise<string>): Promise<void>;
}

/** A section that lists the allowed sites and allows another. */
export function createSites(document: Document, ports: SitesPorts): HTMLElement {
  const { message, say } = ports;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, ...children: (string | Node)[]) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const button = (words: string, act: () => Promise<string>) => {
    const element = make('button', words);
    element.type = 'button';
    // `act` runs first thing: a browser asks for a permission only within the reader's click.
    element.addEventListener('click', (event) => {
      if (event.isTrusted) void say(act());
    });
    return element;
  };

  const list = make('ul');
  const input = make('input');
  Object.assign(input, { type: 'text', inputMode: 'url', autocomplete: 'off', spellcheck: false, value: ports.proposed ?? '' });
  input.dir = 'ltr';

  async function allow(): Promise<string> {
    const site = siteIn(input.value);
    if (site === undefined) return message('options_site_unknown');
    if (!(await ports.request(patternOf(site)))) return message('options_site_refused', site);
    input.value = '';
    return message('options_site_allowed', site);
  }
  async function fill(): Promise<string> {
    const patterns = await ports.allowed();
    list.replaceChildren(
      ...patterns.map((pattern) => {
        const site = siteIn(pattern.replace(/\/\*$/, '')) ?? pattern;
        const remove = button(message('options_site_remove'), async () => {
          await ports.remove(pattern);
          return message('options_site_removed', site);
        });
        remove.setAttribute('aria-label', message('options_site_remove_named', site));
        const name = make('span', site);
        name.dir = 'ltr';
        return make('li', name, remove);
      }),
    );
    return '';
  }

  ports.onChanged(() => void say(fill()));
  void say(fill());
  const note = make('p', message('options_sites_note'));
  const add = make('div', make('label', make('span', message('options_site')), input), button(message('options_site_allow'), allow));
  add.className = 'add';
  const section = make('section', make('h2', message('options_sites')), note, list, add);
  section.id = 'sites';
  return section;
}
