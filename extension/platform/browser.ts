/** The one place that knows webextension-polyfill; everything else gets these functions as arguments. */

import browser from 'webextension-polyfill';
import { type Preferences, preferencesFrom } from './preferences.ts';
import { SETTINGS_KEY } from './settings.ts';
import { createStore, type Lock, type Store, type StoreForm } from './store.ts';

/** The words of the interface, by locale key; substitutions fill $1, $2… The key itself when a locale lacks it. */
export const message = (key: string, ...substitutions: string[]): string => browser.i18n.getMessage(key, substitutions) || key;

/** True while this copy of the extension is the installed one; false in a page left over from before an update. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox may refuse the property itself once the extension is gone.
    return false;
  }
}

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

/** Stores one value under a key of its own; rejects when there is no room or no storage. */
export const store = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });

/** Answers with true each message from the extension that `heard` takes, until the signal aborts. */
export function onRequest(heard: (request: unknown) => boolean, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const listener = (request: unknown, sender: { id?: string }) =>
    sender.id === browser.runtime.id && heard(request) ? Promise.resolve(true) : undefined;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && onMessage.removeListener(listener), { once: true });
}

/** Calls back with each key that is stored or removed, and its new value, until the signal aborts. */
export function onStored(changed: (key: string, value: unknown) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) changed(key, newValue);
  };
  browser.storage.local.onChanged.addListener(heard);
  // Of an extension that was replaced under the page nothing is heard any more, and nothing can be taken back.
  signal.addEventListener('abort', () => isAlive() && browser.storage.local.onChanged.removeListener(heard), { once: true });
}

export { browser };
