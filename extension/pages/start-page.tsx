/** What all pages of the extension have in common: language, direction, theme, title, and the words of the interface. */

import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { UiContext, uiOf } from '../panel/ui.ts';
import type { Words } from '../panel/words.ts';
import { wordsOf } from '../panel/words.ts';
import { browser, message, readPreferences, version } from '../platform/browser.ts';
import { type Preferences, preferencesFrom } from '../platform/preferences.ts';
import { SETTINGS_KEY, TOUCH_QUERY } from '../platform/settings.ts';

const language = message('interface_language');

/** The words of the interface. */
export const words: Words = wordsOf({ message, language });

/** Shows a view in the page's `main`; the title's key is also the document's. */
export async function startPage(title: string, view: ComponentChildren): Promise<void> {
  const { documentElement } = document;
  documentElement.lang = words.language;
  documentElement.dir = words.dir;
  document.title = words.say(title);
  const isTouch = matchMedia(TOUCH_QUERY).matches;
  const preferences = signal<Preferences>(preferencesFrom(undefined, isTouch));
  const apply = (chosen: Preferences) => {
    preferences.value = chosen;
    documentElement.dataset.theme = chosen.theme;
  };
  const main = document.querySelector('main');
  if (main)
    render(<UiContext.Provider value={uiOf({ message, language, version: version() }, preferences)}>{view}</UiContext.Provider>, main);
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) apply(preferencesFrom(change.newValue, isTouch));
  });
  apply(await readPreferences(isTouch));
}
