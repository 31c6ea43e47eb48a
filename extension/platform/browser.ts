/** The one place that knows webextension-polyfill; everything else gets these functions as arguments. */

import browser from 'webextension-polyfill';
import { SETTINGS_KEY, type Settings, settingsFrom } from './settings.ts';

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

/** The reader's settings, with defaults. */
export async function readSettings(touch: boolean): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return settingsFrom(stored[SETTINGS_KEY], touch);
}

/** Stores the settings; open pages hear of it through `storage.onChanged`. */
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [SETTINGS_KEY]: settings });

export { browser };
