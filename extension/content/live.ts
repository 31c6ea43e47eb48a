/** What the reader changes in the options while the panel is open holds here at once. */

import { OWN_NAMES } from '../platform/own-names.ts';
import { type Preferences, preferencesFrom } from '../platform/preferences.ts';
import { SETTINGS_KEY } from '../platform/settings.ts';

export interface LiveParts {
  /** Calls back with each key that is stored, and its new value, until the signal aborts. */
  onStored(changed: (key: string, value: unknown) => void, signal: AbortSignal): void;
  signal: AbortSignal;
  /** True where the page is used by finger. */
  isTouch: boolean;
  apply(preferences: Preferences): void;
  /** The reader's own names are others now. */
  renamed(): void;
}

/** Listens until the signal aborts. */
export function followChoices({ onStored, signal, isTouch, apply, renamed }: LiveParts): void {
  onStored((key, value) => {
    if (key === SETTINGS_KEY) apply(preferencesFrom(value, isTouch));
    else if (key === OWN_NAMES.key) renamed();
  }, signal);
}
