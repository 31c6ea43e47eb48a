/** Saving what is selected in a page, whether the panel is open or not. */

import { sentences } from '../../src/text/sentences.ts';
import type { PanelAct } from '../platform/panel-act.ts';
import type { Grabbed } from './grab-selection.ts';
import type { Keeper } from './keeper.ts';

export interface SelectionPorts {
  /** What is selected in a tab; undefined for nothing, rejects where the browser lets nobody in. */
  grab(tab: number): Promise<Grabbed | undefined>;
  keeper: Pick<Keeper, 'answer'>;
}

/** The sentence that a selection begins in; undefined when it is more than that, or not found there. */
export function sentenceOf(text: string, around: string): string | undefined {
  const at = around.indexOf(text);
  const found = sentences(around).find(({ start, end }) => at >= start && at + text.length <= end);
  return found && around.slice(found.start, found.end);
}

/** Keeps a tab's selection and gives what the panel is to say about it. */
export async function saveSelection(tab: { id: number; incognito: boolean }, { grab, keeper }: SelectionPorts): Promise<PanelAct> {
  let grabbed: Grabbed | undefined;
  try {
    grabbed = await grab(tab.id);
  } catch {
    // The browser's own pages, its store: no panel can be shown there to say so either, the button says it.
    return { do: 'say', key: 'keeping_nothing_selected' };
  }
  if (!grabbed) return { do: 'say', key: 'keeping_nothing_selected' };
  const { text, around, ...article } = grabbed;
  const sentence = sentenceOf(text, around);
  const thing = { kind: 'selection', arabic: text, ...(sentence !== undefined && sentence !== text && { sentence }) };
  const reply = await keeper.answer({ act: { do: 'save', thing }, article }, tab.incognito);
  return reply.ok ? { do: 'say', key: 'keeping_selection_saved' } : { do: 'say', key: `keeping_failed_${reply.code.replace('-', '_')}` };
}
