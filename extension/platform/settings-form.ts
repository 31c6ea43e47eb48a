/** The reader's choices as they are stored and exported. */

import { type Preferences, preferencesFrom } from './preferences.ts';
import { addressesIn, SETTINGS_KEY } from './settings.ts';
import type { StoreForm } from './store.ts';

/** The preferences as they are stored; on a screen used by finger the tab is off by default. */
export const settingsForm = (touch: boolean): StoreForm<Preferences> => ({
  key: SETTINGS_KEY,
  version: 1,
  migrations: [],
  read: (stored) => preferencesFrom(stored, touch),
});

/** The stored choices untouched but for the paused articles: who writes these alone makes no default a choice of the reader's. */
export const PAUSED_ARTICLES: StoreForm<{ pausedAt: readonly string[] }> = {
  key: SETTINGS_KEY,
  version: 1,
  migrations: [],
  read: (stored) => ({ ...stored, pausedAt: addressesIn(stored.pausedAt) }),
};
