/** The one place that knows webextension-polyfill: for the background and the extension's own pages. */

import browser from 'webextension-polyfill';
import { type Preferences, preferencesFrom } from './preferences.ts';
import { SETTINGS_KEY } from './settings.ts';
import { createStore, type Lock, type Store, type StoreForm } from './store.ts';

/** The words of the interface, by locale key; substitutions fill $1, $2… The key itself when a locale lacks it. */
export const message = (key: string, ...substitutions: string[]): string => browser.i18n.getMessage(key, substitutions) || key;

/** The extension's version, as the manifest gives it. */
export const version = (): string => browser.runtime.getManifest().version;

/** The answer of the background, started anew when the browser had stopped it. */
export const askBackground = (request: unknown): Promise<unknown> => browser.runtime.sendMessage(request);

/** One lock for the background and the extension's own pages, which are of one origin; a content script's would be the page's. */
export const lock: Lock = (name, work) => navigator.locks.request(name, work);

/** A key of the extension's storage, for the background and the extension's own pages. */
export const storeOf = <T extends object>(form: StoreForm<T>): Store<T> => createStore(form, browser.storage.local, lock);

/** All that the reader has chosen, with defaults. */
export async function readPreferences(touch: boolean): Promise<Preferences> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return preferencesFrom(stored[SETTINGS_KEY], touch);
}

export { browser };
