/** Doing what a single key asks for. */

import type { KeyAct } from './keys.ts';
import type { PanelModel } from './model.ts';

/** The focus on the card: on the one that is shown, else on a new one at the marked name. */
function goToCard({ card, selected, showPlace }: PanelModel): void {
  const { value: marked } = selected;
  if (!card.shown.value && marked?.kind === 'name') showPlace('name', marked.item, marked.place);
  const { value: shown } = card.shown;
  if (shown) card.show({ item: shown.item, place: shown.place, by: 'keys', hasFocus: true });
}

/** Does it in the panel that the key was pressed in. */
export function doKey(act: KeyAct, event: Event, model: PanelModel): void {
  const root = event.currentTarget instanceof Element ? event.currentTarget : undefined;
  const { value: marked } = model.selected;
  switch (act.do) {
    case 'place':
      if (marked?.kind === 'name') model.show('name', marked.item, act.by);
      else model.step(act.by);
      break;
    case 'name':
      model.step(act.by);
      break;
    case 'card':
      goToCard(model);
      break;
    case 'aloud':
      if (model.aloud.reading.value) model.aloud.stop();
      else model.readOn();
      break;
    case 'filter':
      root?.querySelector<HTMLElement>('input[type="search"]')?.focus();
      break;
    case 'help':
      model.toggle('keys');
      root?.querySelector<HTMLElement>('[aria-controls="keys"]')?.focus();
      break;
  }
}
