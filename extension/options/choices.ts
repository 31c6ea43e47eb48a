/** The reader's choices on the options page: each is stored at once and holds in all open pages. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { type Preferences, preferencesFrom, SECTIONS, type Section } from '../platform/preferences.ts';
import type { Store } from '../platform/store.ts';
import type { Notices } from './notice.ts';

export interface Choices {
  /** The defaults until they are read, and where they cannot be. */
  preferences: ReadonlySignal<Preferences>;
  load(): Promise<void>;
  /** Shows a choice that is not yet made, as while a slider moves. */
  preview(change: Partial<Preferences>): void;
  set(change: Partial<Preferences>): Promise<void>;
  /** Shows a section or leaves it out; the last one that is shown stays. */
  toggleSection(section: Section): Promise<void>;
  /** Moves a shown section up (-1) or down (1). */
  moveSection(section: Section, by: 1 | -1): Promise<void>;
  reset(): Promise<void>;
}

/** All sections: those that are shown in their order, then the others. */
export const allSections = (shown: readonly Section[]): Section[] => [...shown, ...SECTIONS.filter((section) => !shown.includes(section))];

/** Choices of which nothing is read yet. */
export function createChoices(store: Store<Preferences>, isTouch: boolean, notices: Notices, over: AbortSignal): Choices {
  const preferences = signal(preferencesFrom(undefined, isTouch));
  const show = (chosen: Preferences) => {
    preferences.value = chosen;
  };
  store.onChanged(show, over);

  async function load(): Promise<void> {
    try {
      show(await store.get());
    } catch {
      notices.say({ key: 'options_unread' });
    }
  }

  async function change(
    make: (chosen: Preferences) => Preferences,
    said: (before: Preferences) => ReturnType<Parameters<Notices['act']>[0]>,
  ) {
    let before = preferences.value;
    const isDone = await notices.act(async () => {
      show(
        await store.update((chosen) => {
          before = chosen;
          return make(chosen);
        }),
      );
      return said(before);
    });
    // What is shown is what is stored.
    if (!isDone) show(await store.get().catch(() => before));
  }

  const saved = async () => ({ key: 'options_saved' });
  return {
    preferences,
    load,
    preview: (part) => show({ ...preferences.value, ...part }),
    set: (part) => change((chosen) => ({ ...chosen, ...part }), saved),
    toggleSection: (section) =>
      change(({ sections, ...rest }) => {
        const others = sections.filter((one) => one !== section);
        if (others.length === sections.length) return { ...rest, sections: [...sections, section] };
        return { ...rest, sections: others.length > 0 ? others : sections };
      }, saved),
    moveSection: (section, by) =>
      change(
        ({ sections, ...rest }) => {
          const at = sections.indexOf(section);
          const other = sections[at + by];
          if (at < 0 || other === undefined) return { ...rest, sections };
          return { ...rest, sections: sections.map((one) => (one === section ? other : one === other ? section : one)) };
        },
        async () => ({ key: 'options_moved', about: [String(preferences.value.sections.indexOf(section) + 1)] }),
      ),
    reset: () =>
      change(
        () => preferencesFrom(undefined, isTouch),
        async (before) => ({ key: 'options_reset_done', undo: async () => show(await store.update(() => before)) }),
      ),
  };
}
