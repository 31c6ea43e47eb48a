/** The status line that is read out: one short sentence for what has just happened. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import { labelOf } from './labels.ts';
import type { Notice, PanelState } from './model.ts';
import { englishOf } from './names.ts';
import type { Words } from './words.ts';
import { isolate } from './words.ts';

/** The words of a notice while `points` bullets are shown; empty for none. */
export function statusOf(notice: Notice, state: PanelState, points: number, words: Words): string {
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
    case 'copied':
      return words.say('panel_copied');
    case 'not-copied':
      return words.say('panel_not_copied');
    case 'words':
      return notice.text;
    case 'points':
      return words.say('panel_status_points', words.number(notice.shown), words.number(notice.of));
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
      return markedText(notice, state, points, words);
  }
}

function markedText({ selection, of, isNew }: Notice & { kind: 'marked' }, state: PanelState, points: number, words: Words): string {
  if (state.kind !== 'ready') return '';
  if (selection.kind !== 'name') return labelOf(selection, state.story, points, words);
  const entry = state.story.analysis.glossary[selection.item];
  if (entry === undefined) return '';
  const name = isolate(englishOf(entry) || entry.arabic);
  const marked = words.say('panel_status_marked', name, words.number(selection.place + 1), words.number(of));
  // What the card at the mention says is read out once, not at each of the name's places.
  return isNew ? words.say('card_status', marked, aboutName(entry, words)) : marked;
}

/** Type, explanation and how sure the English is, as the card gives them. */
function aboutName({ type, description, confidence }: GlossaryEntry, words: Words): string {
  const known = description === undefined ? [] : [isolate(description)];
  return [words.say(`panel_type_${type}`), ...known, words.say(`panel_confidence_${confidence}`)].join(' · ');
}

/** The message key that says what went wrong. */
export const failureKey = (code: string): string => `panel_failed_${code.replace(/-/g, '_')}`;
