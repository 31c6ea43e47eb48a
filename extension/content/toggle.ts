/** Open or closed, and nothing in between that a fast reader could break. */

export interface ToggleEvents {
  /** The panel is about to close, or its opening was given up; nothing is restored yet. */
  closing(): void;
  failed(error: unknown): void;
}

/**
 * A function that opens when closed and closes when open or opening. `open` gets the controller of this one opening:
 * its signal is the only off-switch, and a panel whose signal is aborted before it came up never comes up.
 */
export function createToggle(open: (controller: AbortController) => Promise<void>, events: ToggleEvents): () => void {
  let current: AbortController | undefined;
  return () => {
    if (current) {
      current.abort();
      return;
    }
    const controller = new AbortController();
    current = controller;
    controller.signal.addEventListener('abort', () => {
      current = undefined;
      events.closing();
    });
    open(controller).catch((error: unknown) => {
      controller.abort();
      events.failed(error);
    });
  };
}
