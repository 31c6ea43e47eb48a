/** The card over a name in the page: which mention it explains, and how it came. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { MentionAt, MentionPort, Pointed } from './ports.ts';

/** `keys`: the reader went to the mention from the panel; the pointer's leaving does not close it. `hasFocus`: the card is to take it. */
export type Card = (MentionAt & { by: 'keys'; hasFocus?: true }) | (Pointed & { by: 'pointer' });

export interface CardModel {
  /** Null while no card is shown. */
  shown: ReadonlySignal<Card | null>;
  /** Counts the movements of the page under the card, so that it can be placed anew. */
  moves: ReadonlySignal<number>;
  /** The name whose entry in the list is to get the focus; null when none waits for it. */
  wanted: ReadonlySignal<number | null>;
  /** Absent where the page has no places to show a card at. */
  port: MentionPort | undefined;
  show(card: Card): void;
  close(): void;
  /** Asks for the focus on a name's entry; null when it has it. */
  want(item: number | null): void;
}

/** No card; the pointer is watched until the signal aborts. */
export function createCard(port: MentionPort | undefined, over: AbortSignal): CardModel {
  const shown = signal<Card | null>(null);
  const moves = signal(0);
  const wanted = signal<number | null>(null);

  const close = () => {
    shown.value = null;
  };
  port?.watch(
    {
      pointed(at) {
        if (at) shown.value = { ...at, by: 'pointer' };
        else if (shown.value?.by === 'pointer') close();
      },
      moved() {
        if (shown.value) moves.value++;
      },
    },
    over,
  );

  return {
    shown,
    moves,
    wanted,
    port,
    close,
    show(card) {
      if (port) shown.value = card;
    },
    want(item) {
      wanted.value = item;
    },
  };
}
