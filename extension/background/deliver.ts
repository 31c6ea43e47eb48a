/** Bringing a message to a panel that may not be open yet. */

export interface DeliverPorts {
  /** The answer of the tab's content script; rejects when none listens. */
  send(tab: number, message: unknown): Promise<unknown>;
  /** Opens the panel of a tab in which it is closed. */
  open(tab: { id: number; url?: string | undefined }): Promise<unknown>;
  pause(milliseconds: number): Promise<unknown>;
}

/** How often an opening panel is tried, and after how many milliseconds. */
const TRIES = 25;
const PAUSE = 200;

export interface Delivery {
  /** Gives the message to an open panel; false when there is none. */
  toOpen(tab: number, message: unknown): Promise<boolean>;
  /** Gives the message to the panel, opened for it where it is closed; false when it could not be opened. */
  toAny(tab: { id: number; url?: string | undefined }, message: unknown): Promise<boolean>;
}

/** A delivery over these ports. */
export function createDelivery({ send, open, pause }: DeliverPorts): Delivery {
  // Only an open panel answers these messages with true.
  const toOpen = (tab: number, message: unknown) =>
    send(tab, message).then(
      (answer) => answer === true,
      () => false,
    );
  return {
    toOpen,
    async toAny(tab, message) {
      if (await toOpen(tab.id, message)) return true;
      await open(tab);
      for (let attempt = 0; attempt < TRIES; attempt++) {
        if (await toOpen(tab.id, message)) return true;
        await pause(PAUSE);
      }
      return false;
    },
  };
}
