/** The commands that a reader may give keys to, besides the toolbar button's own. */

import type { PanelAct } from '../platform/panel-act.ts';
import type { Delivery } from './deliver.ts';
import type { ChosenTab } from './menus.ts';

export interface CommandPorts {
  delivery: Delivery;
  /** The active tab of the window in front; undefined when there is none. */
  activeTab(): Promise<ChosenTab | undefined>;
  saveSelection(tab: ChosenTab): Promise<unknown>;
  openSaved(): Promise<unknown>;
  /** Opens the panel of a tab. */
  open(tab: ChosenTab): Promise<unknown>;
}

const doing = (act: PanelAct) => ({ type: 'background-to-content:do' as const, act });

/** What each command does in a tab; the names are those of the manifest. */
export const COMMANDS: Readonly<Record<string, (tab: ChosenTab, ports: CommandPorts) => Promise<unknown>>> = {
  'next-name': (tab, { delivery }) => delivery.toAny(tab, doing({ do: 'step', by: 1 })),
  'previous-name': (tab, { delivery }) => delivery.toAny(tab, doing({ do: 'step', by: -1 })),
  // An opening panel hides the repeats by itself.
  'toggle-repeats': async (tab, { delivery, open }) => {
    if (!(await delivery.toOpen(tab.id, doing({ do: 'toggle-repeats' })))) await open(tab);
  },
  'save-selection': (tab, { saveSelection }) => saveSelection(tab),
};

/** Does what a command stands for. */
export async function runCommand(command: string, ports: CommandPorts): Promise<void> {
  if (command === 'open-saved') {
    await ports.openSaved();
    return;
  }
  const act = COMMANDS[command];
  const tab = act && (await ports.activeTab());
  if (act && tab) await act(tab, ports);
}
