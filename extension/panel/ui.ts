/** What every view needs besides its own data: the words, and handlers that only the reader can set off. */

import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preferences } from '../platform/preferences.ts';
import type { Ports } from './ports.ts';
import type { SettingsPort } from './settings-port.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

export interface Ui {
  /** In the digits of the moment: a view that reads them is drawn again when the reader chooses others. */
  readonly words: Words;
  /** A handler that ignores events made by the page's scripts. */
  on<E extends Event>(act: (event: E) => void): (event: E) => void;
  /** The handler of a link, which the page's scripts cannot follow. */
  follow(event: Event): void;
  /** The extension's version; absent when unknown. */
  version: string | undefined;
  /** Absent where the extension's settings cannot be reached. */
  settings: SettingsPort | undefined;
  /** What the reader has chosen; changes while the panel is open. */
  preferences: ReadonlySignal<Preferences>;
}

/** The words and the guard of one panel. */
export function uiOf(
  ports: Pick<Ports, 'message' | 'language' | 'trusted' | 'version' | 'settings'>,
  preferences: ReadonlySignal<Preferences>,
): Ui {
  const trusted = (event: Event) => ports.trusted?.(event) ?? event.isTrusted;
  const digits = computed(() => preferences.value.digits);
  const words = computed(() => wordsOf(ports, digits.value));
  return {
    get words() {
      return words.value;
    },
    on: (act) => (event) => {
      if (trusted(event)) act(event);
    },
    follow(event) {
      if (!trusted(event)) event.preventDefault();
    },
    version: ports.version,
    settings: ports.settings,
    preferences,
  };
}

export const UiContext = createContext<Ui | null>(null);

/** The words and the guard of the panel that the calling view stands in. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('a view of the panel stands outside it');
  return ui;
}
