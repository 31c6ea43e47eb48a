/** What the content script's entry must know of the reader's choices; the rest is in `preferences.ts`, under the same key. */

import { articleAddress } from '../../src/article-address.ts';

/** Side of the window in the page's own writing direction: `end` is the left of an Arabic page. */
export const SIDES = ['start', 'end'] as const;
export type Side = (typeof SIDES)[number];

export interface Settings {
  /** A small tab at the page's edge opens the panel. */
  tab: boolean;
  /** Where tab and panel stand. */
  side: Side;
  /** The panel opens by itself on an article. */
  automatic: boolean;
  /** Nothing is done on any page unasked: no tab, no opening by itself. */
  paused: boolean;
  /** The same for these articles alone, by their `articleAddress`. */
  pausedAt: readonly string[];
}

/** The one key of the extension's storage that holds the settings. */
export const SETTINGS_KEY = 'settings';

/** The one key that holds the panel's sizes; its form is in `widths.ts`. */
export const WIDTHS_KEY = 'widths';

/** The media query of screens that are used by finger; the tab is off there unless asked for. */
export const TOUCH_QUERY = '(pointer: coarse)';

/** The settings in a stored value of any form: each one that is missing or not understood has its default. */
export function settingsFrom(stored: unknown, touch: boolean): Settings {
  const { tab, side, automatic, paused, pausedAt } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    tab: typeof tab === 'boolean' ? tab : !touch,
    side: SIDES.find((known) => known === side) ?? 'end',
    automatic: automatic === true,
    paused: paused === true,
    pausedAt: addressesIn(pausedAt),
  };
}

/** The articles' addresses among values of any form, each once. */
export const addressesIn = (values: unknown): string[] =>
  Array.isArray(values)
    ? [...new Set(values.flatMap((value: unknown) => (typeof value === 'string' ? (articleAddress(value) ?? []) : [])))]
    : [];

/** True where nothing is done unasked: everywhere, or in the article at this address. */
export const isPaused = ({ paused, pausedAt }: Settings, url: string): boolean => paused || pausedAt.includes(articleAddress(url) ?? '');
