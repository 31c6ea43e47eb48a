/** What the options page says of what was done last, and the way back. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { storageFailure } from '../platform/store.ts';

export interface Notice {
  /** A locale key; with `count` the first part of a plural form's. */
  key: string;
  count?: number;
  /** What fills $1… of a key without a count. */
  about?: readonly string[];
  undo?: () => Promise<void>;
}

export interface Notices {
  last: ReadonlySignal<Notice | null>;
  say(notice: Notice): void;
  /** Does something that is stored and says what comes of it; where the storage fails, says why. True when it was done. */
  act(work: () => Promise<Notice>): Promise<boolean>;
  /** Takes back what was done last. */
  undo(): Promise<void>;
}

/** Nothing to say yet. */
export function createNotices(): Notices {
  const last = signal<Notice | null>(null);
  async function act(work: () => Promise<Notice>): Promise<boolean> {
    try {
      last.value = await work();
      return true;
    } catch (error) {
      last.value = { key: `options_failed_${storageFailure(error).code}` };
      return false;
    }
  }
  return {
    last,
    act,
    say(notice) {
      last.value = notice;
    },
    async undo() {
      const undo = last.value?.undo;
      if (!undo) return;
      await act(async () => {
        await undo();
        return { key: 'options_undone' };
      });
    },
  };
}
