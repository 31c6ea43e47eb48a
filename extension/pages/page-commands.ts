/** The browser's commands as pages ask for them. */

import { browser } from '../platform/browser.ts';
import type { Command } from './shortcuts.tsx';

/** The extension's commands with their keys; none where the browser has no commands. */
export async function allCommands(): Promise<readonly Command[]> {
  const commands = browser.commands as typeof browser.commands | undefined;
  return (await commands?.getAll()) ?? [];
}
