/** The panel in a shadow root that the content script has attached. */

import { createRef, render } from 'preact';
import { createPanelModel } from './model.ts';
import type { MountedPanel, Ports } from './ports.ts';
import adaptations from './styles/adaptations.css?inline';
import cards from './styles/cards.css?inline';
import frame from './styles/frame.css?inline';
import host from './styles/host.css?inline';
import markBar from './styles/mark-bar.css?inline';
import tokens from './styles/tokens.css?inline';
import { UiContext, uiOf } from './ui.ts';
import { Panel } from './views/panel.tsx';

/**
 * Shows the panel and begins to read the page. A style element holds the styles: unlike adopted sheets it belongs to
 * the page's document in every browser, and no content policy of the page forbids it to a content script.
 */
export function mountPanel(root: ShadowRoot, ports: Ports): MountedPanel {
  const model = createPanelModel(ports);
  const heading = createRef<HTMLHeadingElement>();
  const focusHeading = () => heading.current?.focus();
  const reload = () => void model.load();
  // The button that was pressed goes away with its message, so the focus must have a place to go.
  const retry = () => {
    focusHeading();
    reload();
  };
  render(
    <UiContext.Provider value={uiOf(ports)}>
      <style>{host + tokens + frame + cards + markBar + adaptations}</style>
      <Panel model={model} scheme={ports.scheme} heading={heading} close={() => ports.close()} retry={retry} />
    </UiContext.Provider>,
    root,
  );
  reload();
  return {
    focusHeading,
    reload,
    unmount() {
      model.dispose();
      render(null, root);
    },
  };
}
