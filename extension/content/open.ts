/** Composition root of the opened panel: reads, asks, shows; and takes everything down when its signal aborts. */

import { looksLikeArticle } from '../../src/extract/dom/recognise.ts';
import { mountPanel } from '../panel/mount.tsx';
import { LoadFailure, type Ports } from '../panel/ports.ts';
import { askBackground, isAlive, message } from '../platform/browser.ts';
import type { Settings } from '../platform/settings.ts';
import { createDock } from './dock.ts';
import { clearHeight } from './fixed-bars.ts';
import { createHiding } from './hiding.ts';
import { attachHost, styleHost } from './host.ts';
import { rangesOf } from './locate.ts';
import { createMarks } from './marks.ts';
import styles from './panel-host.css?inline';
import { createPlace } from './place.ts';
import { awaitStory, PATIENCE, type PageStory, readStory } from './read-story.ts';
import { noteReaderState } from './reader-state.ts';
import { repeatsOf } from './repeats.ts';
import { requestAnalysis } from './request-analysis.ts';
import { schemeOf } from './scheme.ts';
import { createTakedown } from './takedown.ts';

export interface Opening {
  document: Document;
  settings: Settings;
  /** Aborting it closes the panel and leaves the page as it was. */
  controller: AbortController;
  /** Told of whatever could not be undone. */
  failed(error: unknown): void;
}

/** Opens the panel in this page. */
export function openPanel({ document, settings, controller, failed }: Opening): void {
  const { signal } = controller;
  const view = document.defaultView as Window & typeof globalThis;
  const onClosing = createTakedown(signal, failed);
  const url = view.location.href;

  let story: PageStory | undefined;
  const read = () => {
    story = readStory(document, url);
    return story;
  };
  const blockPieces = () => (story?.article.blocks ?? []).map(({ id }) => story?.origins[id]?.[0] ?? -1);
  const blockSources = () => blockPieces().flatMap((piece) => story?.sources[piece] ?? []);

  const reader = noteReaderState(document);
  onClosing(reader.restore);

  const attached = attachHost(document, 'hashiya-panel');
  const { host, root } = attached;
  onClosing(() => host.remove());

  const place = createPlace(view, () => blockSources().map(({ texts }) => texts));
  const dock = createDock({ view, host, side: settings.side, place, column: () => blockSources().map(({ element }) => element) });
  const hiding = createHiding();
  onClosing(() =>
    place.leave(() => {
      hiding.showAll();
      dock.undo();
    }),
  );

  const freeHeight = () => {
    const clear = clearHeight(view);
    const box = host.getBoundingClientRect();
    // As a sheet the panel lies over the lower part of the page; at a side it takes no height.
    return box.width < view.innerWidth - 1 ? clear : { top: clear.top, bottom: Math.min(clear.bottom, box.top) };
  };
  const marks = createMarks({ view, freeHeight, rangesOf: (span) => (story ? rangesOf(story, span) : []) });
  onClosing(marks.clear);

  async function load(stop: AbortSignal) {
    place.keep(hiding.showAll);
    marks.clear();
    const kind = looksLikeArticle(document, url) ? 'article' : 'other';
    const { article } = await awaitStory(document, read, stop, PATIENCE[kind]);
    stop.throwIfAborted();
    if (article.blocks.length === 0) throw new LoadFailure(kind === 'article' ? 'no-text' : 'not-an-article');
    dock.fit();
    const analysis = await requestAnalysis(article, { ask: askBackground, isAlive }, stop);
    stop.throwIfAborted();
    const { repeats, elements } = repeatsOf(story ?? read());
    hiding.know(elements);
    return { article, analysis, repeats };
  }

  const ports: Ports = {
    message,
    language: message('interface_language'),
    scheme: schemeOf(view),
    load,
    page: {
      showSpan: marks.showSpan,
      showMentions: marks.showMentions,
      clearMarks: marks.clear,
      setHidden: (ids, hidden) => void place.keep(() => hiding.set(ids, hidden)),
    },
    close: () => controller.abort(),
  };
  const panel = mountPanel(root, ports);
  onClosing(panel.unmount);
  onClosing(reader.leave);
  // After the panel, whose first rendering claims all that is in the root.
  styleHost(attached, `${styles}:host{inset-inline-${settings.side}:0!important}`);
  panel.focusHeading();

  // What is typed in the panel is not for the page's own shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (event instanceof KeyboardEvent && type === 'keydown' && event.key === 'Escape' && event.isTrusted && !event.defaultPrevented)
          controller.abort();
      },
      { signal },
    );
  }
  view.addEventListener('pagehide', () => controller.abort(), { signal });
  let frame = 0;
  view.addEventListener(
    'resize',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(dock.fit);
    },
    { signal },
  );
  onClosing(() => cancelAnimationFrame(frame));
}
