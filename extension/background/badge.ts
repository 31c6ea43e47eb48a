/** The `!` on the button while the publisher's site may not be read, as Firefox lets readers choose at any time. */

export interface BadgePorts {
  /** Whether the publisher's site may be read. */
  mayRead(): Promise<boolean>;
  /** Badge and tooltip of the button where a tab has none of its own. */
  label(badge: string, title: string): Promise<unknown>;
  message(key: string): string;
}

export interface Badge {
  /** Brings the button into step with the permission. */
  update(): Promise<void>;
  /** False when the permission is certainly there; true also while that is not known yet. */
  mayBeMissing(): boolean;
}

/** A badge that knows nothing before its first `update`. */
export function createBadge({ mayRead, label, message }: BadgePorts): Badge {
  let isGranted = false;
  return {
    async update() {
      isGranted = await mayRead();
      await label(isGranted ? '' : '!', message(isGranted ? 'action_title' : 'action_permission'));
    },
    mayBeMissing: () => !isGranted,
  };
}
