/** The extension's settings from the page's side. */

import type { SettingsPort } from '../panel/settings-port.ts';
import { isPauseReply, type PauseRequest, type ShowRequest } from '../platform/messages.ts';
import { answered } from './answered.ts';

export interface SettingsParts {
  ask(request: PauseRequest | ShowRequest): Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** The page's address now. */
  url(): string;
}

/** The port of one opened panel. */
export function createSettingsPort({ ask, isAlive, url }: SettingsParts): SettingsPort {
  return {
    // Without an answer there is no tab, which the reader sees.
    show: () => void ask({ type: 'content-to-background:show', page: 'options' }).catch(() => undefined),
    pause: (paused) => answered(() => ask({ type: 'content-to-background:pause', url: url(), paused }), isPauseReply, isAlive),
  };
}
