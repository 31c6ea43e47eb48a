/** The sheet that follows the page on paper, where the reader wants it. */

import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PanelModel } from './model.ts';
import type { Ports } from './ports.ts';
import styles from './styles/print-sheet.css?inline';
import { type Ui, UiContext } from './ui.ts';
import { PrintSheet } from './views/print-sheet.tsx';

/** Keeps the sheet as the panel is until the result is called; it is there only while there is a story and the wish for it. */
export function keepSheet(model: PanelModel, ui: Ui, sheet: NonNullable<Ports['sheet']>): () => void {
  let container: HTMLElement | undefined;

  function drop(): void {
    if (!container) return;
    render(null, container);
    container = undefined;
    sheet(false);
  }

  function place(): HTMLElement | undefined {
    const root = sheet(true);
    if (!root) return undefined;
    const { ownerDocument } = root;
    const style = ownerDocument.createElement('style');
    style.textContent = styles;
    const made = ownerDocument.createElement('div');
    root.append(style, made);
    return made;
  }

  const stop = effect(() => {
    const state = model.state.value;
    if (ui.preferences.value.print !== 'sheet' || state.kind !== 'ready') {
      drop();
      return;
    }
    const count = model.points.value;
    container ??= place();
    if (container)
      render(
        <UiContext.Provider value={ui}>
          <PrintSheet story={state.story} count={count} />
        </UiContext.Provider>,
        container,
      );
  });
  return () => {
    stop();
    drop();
  };
}
