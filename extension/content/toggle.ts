/** Open or closed, and nothing in between that a fast reader could break. */

export interface ToggleEvents {
  /** The panel is about to close, or its opening was given up; nothing is restored yet. */
  closing(): void;
  /** It has closed, and everything is restored. */
  closed(): void;
  failed(error: unknown): void;
}

export interface Toggle {
  /** Opens when closed; nothing else. */
  open(): void;
  /** Opens when closed, closes when open or opening. */
  toggle(): void;
  /** Closes; false when it was closed already. */
  close(): boolean;
}

/**
 * A panel that is closed. `open` gets the controller of one opening: its signal is the only off-switch, and a panel
 * whose signal is aborted before it came up never comes up.
 */
export function createToggle(open: (controller: AbortController) => Promise<void>, events: ToggleEvents): Toggle {
  let current: AbortController | undefined;
  const close = () => {
    const was = current;
    was?.abort();
    return was !== undefined;
  };
  function begin(): void {
    if (current) return;
    const controller = new AbortController();
    current = controller;
    controller.signal.addEventListener('abort', () => {
      current = undefined;
      events.closing();
      // The other listeners of the signal, which restore the page, come after this one.
      queueMicrotask(events.closed);
    });
    open(controller).catch((error: unknown) => {
      controller.abort();
      events.failed(error);
    });
  }
  return {
    open: begin,
    close,
    toggle() {
      if (!close()) begin();
    },
  };
}
