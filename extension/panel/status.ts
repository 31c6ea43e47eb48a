/** The status line that is read out: one short sentence for what has just happened. */

import type { Notice, PanelState } from './model.ts';
import { englishOf } from './names.ts';
import type { Words } from './words.ts';
import { isolate } from './words.ts';

/** The words of a notice; empty for none. */
export function statusOf(notice: Notice, state: PanelState, words: Words): string {
  switch (notice.kind) {
    case 'none':
      return '';
    case 'working':
      return words.say('panel_working');
    case 'no-text':
      return words.say('panel_no_text');
    case 'failed':
      return state.kind === 'failed' ? words.say(failureKey(state.code)) : '';
    case 'gone':
      return words.say('panel_status_gone');
    case 'cleared':
      return words.say('panel_status_cleared');
    case 'ready':
      return words.say(
        'panel_status_ready',
        words.count('panel_names_count', notice.names),
        words.count('panel_bullets_count', notice.bullets),
      );
    case 'hidden':
    case 'shown':
      return words.count(`panel_status_${notice.kind}`, notice.repeats);
    case 'marked':
      return markedText(notice, state, words);
  }
}

function markedText(notice: Notice & { kind: 'marked' }, state: PanelState, words: Words): string {
  const { kind, item, place } = notice.selection;
  if (kind === 'bullet') return words.say('panel_marked_bullet', words.number(item + 1));
  const entry = state.kind === 'ready' ? state.story.analysis.glossary[item] : undefined;
  if (entry === undefined) return '';
  const name = isolate(englishOf(entry) || entry.arabic);
  return words.say('panel_status_marked', name, words.number(place + 1), words.number(notice.of));
}

/** The message key that says what went wrong. */
export const failureKey = (code: string): string => `panel_failed_${code.replace(/-/g, '_')}`;
