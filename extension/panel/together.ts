/** "Who did what": one or two names whose sentences the reader wants to see. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** Sentences that name three at once are too few to ask for. */
const MOST = 2;

export interface TogetherModel {
  /** Indexes into the glossary, the one chosen last at the end. */
  chosen: ReadonlySignal<readonly number[]>;
  /** Chooses a name, the one before the last giving way; or lets go of it when it is chosen. */
  choose(item: number): void;
  /** The chosen name whose chip is to get the focus; null when none waits for it. */
  wanted: ReadonlySignal<number | null>;
  /** Chooses a name unless it is chosen, and asks for the focus on its chip. */
  goTo(item: number): void;
  /** The chip has the focus. */
  arrived(): void;
  clear(): void;
}

/** No name chosen. */
export function createTogether(): TogetherModel {
  const chosen = signal<readonly number[]>([]);
  const wanted = signal<number | null>(null);
  const choose = (item: number) => {
    const others = chosen.value.filter((other) => other !== item);
    chosen.value = others.length < chosen.value.length ? others : [...others, item].slice(-MOST);
  };
  return {
    chosen,
    wanted,
    choose,
    goTo(item) {
      if (!chosen.value.includes(item)) choose(item);
      wanted.value = item;
    },
    arrived() {
      wanted.value = null;
    },
    clear() {
      chosen.value = [];
    },
  };
}
