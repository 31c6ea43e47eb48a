/** What the reader asks of the panel from outside it, also before the story is there. */

import { effect } from '@preact/signals';
import type { PanelAct } from '../platform/panel-act.ts';
import { findEntry } from './find-entry.ts';
import type { Said } from './keeping.ts';
import type { PanelModel } from './model.ts';
import { isolate } from './words.ts';

export interface OutsideParts {
  model: Pick<PanelModel, 'state' | 'hidden' | 'card' | 'show' | 'step' | 'setHidden'>;
  say(said: Said): void;
  focusHeading(): void;
}

/** A function that does what is asked for; what needs the story waits for it until the signal aborts. */
export function createOutside({ model, say, focusHeading }: OutsideParts, signal: AbortSignal): (act: PanelAct) => void {
  let waiting: PanelAct | undefined;

  function explain(text: string): void {
    const state = model.state.value;
    const index = state.kind === 'ready' ? findEntry(text, state.story.analysis.glossary) : undefined;
    if (index === undefined) {
      say({ key: 'keeping_unknown_name', about: isolate(text) });
      return;
    }
    model.show('name', index);
    model.card.want(index);
  }

  function toggleRepeats(): void {
    const state = model.state.value;
    if (state.kind !== 'ready') return;
    const rendered = state.story.repeats.filter(({ where }) => where === 'rendered').map(({ id }) => id);
    if (rendered.length > 0) model.setHidden(rendered, model.hidden.value.size === 0);
  }

  function run(act: PanelAct): void {
    switch (act.do) {
      case 'explain':
        explain(act.text);
        break;
      case 'step':
        model.step(act.by);
        break;
      case 'toggle-repeats':
        toggleRepeats();
        break;
      case 'say':
        say({ key: act.key });
        break;
      case 'focus':
        focusHeading();
        break;
    }
  }

  const stop = effect(() => {
    if (model.state.value.kind === 'working') return;
    const act = waiting;
    waiting = undefined;
    // Outside of the effect, which would hear of all that the act changes.
    if (act) queueMicrotask(() => run(act));
  });
  signal.addEventListener('abort', stop, { once: true });

  return (act) => {
    const needsStory = act.do !== 'say' && act.do !== 'focus';
    if (needsStory && model.state.value.kind === 'working') waiting = act;
    else run(act);
  };
}
