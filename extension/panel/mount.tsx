/** The panel in a shadow root that the content script has attached. */

import { effect, signal } from '@preact/signals';
import { createRef, render } from 'preact';
import { createKeeping } from './keeping.ts';
import { KeepingContext } from './keeping-context.ts';
import { createPanelModel } from './model.ts';
import { ModelContext } from './model-context.ts';
import { createOutside } from './outside.ts';
import { createOwnNames } from './own-names.ts';
import { OwnNamesContext } from './own-names-context.ts';
import type { MountedPanel, Ports, Surroundings } from './ports.ts';
import { keepSheet } from './print.tsx';
import adaptations from './styles/adaptations.css?inline';
import cards from './styles/cards.css?inline';
import frame from './styles/frame.css?inline';
import keepingStyles from './styles/keeping.css?inline';
import markBar from './styles/mark-bar.css?inline';
import mentionCard from './styles/mention-card.css?inline';
import names from './styles/names.css?inline';
import ownNamesStyles from './styles/own-names.css?inline';
import separator from './styles/separator.css?inline';
import summary from './styles/summary.css?inline';
import together from './styles/together.css?inline';
import tokens from './styles/tokens.css?inline';
import { UiContext, uiOf } from './ui.ts';
import { Panel } from './views/panel.tsx';
import { wordsOf } from './words.ts';

/**
 * Shows the panel and begins to read the page. The styles are given to their element as `textContent`: under a page
 * policy without `style-src` Firefox lets a content script do that, and drops a style whose text came as a child.
 * The host itself, its place and what the page may not bend of it, is the content script's.
 */
export function mountPanel(root: ShadowRoot, ports: Ports): MountedPanel {
  const preferences = signal(ports.preferences);
  // An async function, so that a page without a clipboard rejects too.
  const toClipboard = async (text: string) => navigator.clipboard.writeText(text);
  const model = createPanelModel({ copy: toClipboard, ...ports, bullets: () => preferences.value.bullets });
  const closing = new AbortController();
  const storyNow = () => (model.state.value.kind === 'ready' ? model.state.value.story : undefined);
  const ownNames = ports.ownNames ? createOwnNames(ports.ownNames, storyNow, closing.signal) : null;
  const { say } = wordsOf(ports);
  const keeping = createKeeping(ports.library, ports.page, ({ key, about }) =>
    model.tell(about === undefined ? say(key) : say(key, about)),
  );
  const surroundings = signal<Surroundings>(ports);
  const heading = createRef<HTMLHeadingElement>();
  const focusHeading = () => heading.current?.focus();
  const reload = () => void model.load();
  // The button that was pressed goes away with its message, so the focus must have a place to go.
  const retry = () => {
    focusHeading();
    reload();
  };
  const ui = uiOf(ports, preferences);
  // Rendering claims all that is in its container, and the root holds the host's own rules.
  const container = root.ownerDocument.createElement('div');
  container.className = 'container';
  root.append(container);
  render(
    <UiContext.Provider value={ui}>
      <ModelContext.Provider value={model}>
        <OwnNamesContext.Provider value={ownNames}>
          <KeepingContext.Provider value={keeping}>
            <Panel
              model={model}
              surroundings={surroundings}
              resize={ports.resize}
              heading={heading}
              close={() => ports.close()}
              retry={retry}
            />
          </KeepingContext.Provider>
        </OwnNamesContext.Provider>
      </ModelContext.Provider>
    </UiContext.Provider>,
    container,
  );
  const style = root.ownerDocument.createElement('style');
  style.textContent =
    tokens + frame + separator + cards + names + summary + markBar + mentionCard + together + ownNamesStyles + keepingStyles + adaptations;
  root.append(style);
  const look = () => {
    const story = storyNow();
    if (story) void keeping.look(story);
  };
  const stopLooking = effect(look);
  ports.library?.onChanged(look, closing.signal);
  const hear = createOutside({ model, say: keeping.say, focusHeading }, closing.signal);
  reload();
  const endSheet = ports.sheet && keepSheet(model, ui, ports.sheet);
  return {
    focusHeading,
    hear,
    reload,
    update: model.update,
    apply(chosen) {
      const { bullets } = preferences.value;
      preferences.value = chosen;
      if (chosen.bullets !== bullets) model.setPoints(undefined);
    },
    surround(changed) {
      surroundings.value = changed;
    },
    unmount() {
      endSheet?.();
      model.dispose();
      closing.abort();
      stopLooking();
      render(null, container);
    },
  };
}
