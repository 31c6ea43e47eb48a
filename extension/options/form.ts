/** The form of the options page, filled with the stored choices and the words of the interface. */

import type { Preferences } from '../platform/preferences.ts';
import { SIDES } from '../platform/settings.ts';
import { createSites, type SitesPorts } from './sites.ts';

export interface OptionsPorts {
  message(key: string, ...substitutions: string[]): string;
  sites: Omit<SitesPorts, 'message' | 'say'>;
  read(): Promise<Preferences>;
  write(preferences: Preferences): Promise<void>;
}

interface Choice {
  input: HTMLInputElement;
  label: HTMLLabelElement;
}

/** Puts the form into an empty page and stores every change at once. */
export function showOptions(document: Document, { message, sites, read, write }: OptionsPorts): void {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string, ...children: Node[]) => {
    const element = document.createElement(tag);
    element.append(text, ...children);
    return element;
  };
  const choice = (type: 'checkbox' | 'radio', name: string, text: string): Choice => {
    const input = make('input', '');
    Object.assign(input, { type, name });
    return { input, label: make('label', '', input, make('span', text)) };
  };

  document.documentElement.lang = message('interface_language');
  document.title = message('options_title');

  const tab = choice('checkbox', 'tab', message('options_tab'));
  const note = make('p', message('options_tab_note'));
  note.id = 'tab-note';
  tab.input.setAttribute('aria-describedby', note.id);
  const sides = SIDES.map((side) => ({ side, ...choice('radio', 'side', message(`options_side_${side}`)) }));
  const status = make('p', '');
  status.role = 'status';
  status.ariaAtomic = 'true';
  const fieldset = make('fieldset', '', make('legend', message('options_side')), ...sides.map(({ label }) => label));
  const form = make('form', '', make('div', '', tab.label, note), fieldset);
  // A choice made before the stored ones are there would be undone by them.
  form.inert = true;
  const say = async (saying: Promise<string>) => {
    try {
      status.textContent = await saying;
    } catch (error) {
      status.textContent = message('options_failed', error instanceof Error ? error.message : String(error));
    }
  };
  const fill = async () => {
    const settings = await read();
    tab.input.checked = settings.tab;
    for (const { side, input } of sides) input.checked = side === settings.side;
    form.inert = false;
    return '';
  };
  const store = async () => {
    await write({ ...(await read()), tab: tab.input.checked, side: sides.find(({ input }) => input.checked)?.side ?? 'end' });
    return message('options_saved');
  };
  const others = createSites(document, { ...sites, message, say });
  document.querySelector('main')?.replaceChildren(make('h1', message('options_title')), form, others, status);
  void say(fill());
  form.addEventListener('change', () => void say(store()));
  form.addEventListener('submit', (event) => event.preventDefault());
}
