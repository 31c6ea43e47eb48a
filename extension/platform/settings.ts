/** What the reader may choose, how it is stored, and what holds when nothing is. */

/** Side of the window in the page's own writing direction: `end` is the left of an Arabic page. */
export const SIDES = ['start', 'end'] as const;
export type Side = (typeof SIDES)[number];

export interface Settings {
  /** A small tab at the page's edge opens the panel. */
  tab: boolean;
  /** Where tab and panel stand. */
  side: Side;
}

/** The one key of the extension's storage that holds the settings. */
export const SETTINGS_KEY = 'settings';

/** The media query of screens that are used by finger; the tab is off there unless asked for. */
export const TOUCH_QUERY = '(pointer: coarse)';

/** The settings in a stored value of any form: each one that is missing or not understood has its default. */
export function settingsFrom(stored: unknown, touch: boolean): Settings {
  const { tab, side } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    tab: typeof tab === 'boolean' ? tab : !touch,
    side: SIDES.find((known) => known === side) ?? 'end',
  };
}
