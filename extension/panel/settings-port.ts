/** What the panel asks of the extension's settings. */
export interface SettingsPort {
  /** Shows the options in a tab of their own. */
  show(): void;
  /** Has nothing done unasked in this article any more, or done again; never rejects. `code` as in `OwnNameOutcome`. */
  pause(paused: boolean): Promise<{ ok: true } | { ok: false; code: string }>;
}
