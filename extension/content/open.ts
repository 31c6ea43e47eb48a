/** Composition root of the opened panel: reads, asks, shows; and takes everything down when its signal aborts. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Span } from '../../src/article.ts';
import type { PageReader } from '../../src/extract/dom/reading.ts';
import { mountPanel } from '../panel/mount.tsx';
import type { Ports } from '../panel/ports.ts';
import { askBackground, isAlive, message, onStored, version } from '../platform/browser.ts';
import { preferencesFrom } from '../platform/preferences.ts';
import { type Side, TOUCH_QUERY } from '../platform/settings.ts';
import { createCards } from './cards.ts';
import { createDock } from './dock.ts';
import { clearHeight } from './fixed-bars.ts';
import { followStory } from './follow.ts';
import { createHiding } from './hiding.ts';
import { attachHost, styleHost } from './host.ts';
import { keepHost } from './keep-host.ts';
import { followChoices } from './live.ts';
import { pictureOf, rangesOf } from './locate.ts';
import { markedNames } from './marked-names.ts';
import { createMarks } from './marks.ts';
import { createNameMarks } from './name-marks.ts';
import { onNavigation } from './navigation.ts';
import styles from './panel-host.css?inline';
import { createPlace } from './place.ts';
import { type PageStory, readStory } from './read-story.ts';
import { noteReaderState } from './reader-state.ts';
import { repeatsOf } from './repeats.ts';
import { requestAnalysis } from './request-analysis.ts';
import { schemeOf } from './scheme.ts';
import { createTakedown } from './takedown.ts';

export interface Opening {
  view: Window & typeof globalThis;
  /** The reader's choices as they are stored. */
  stored: unknown;
  /** Aborting it closes the panel and leaves the page as it was. */
  controller: AbortController;
  /** True when the page says that it is an article. */
  isArticle(document: Document, url: string): boolean;
  /** Told of whatever could not be undone. */
  failed(error: unknown): void;
}

/** What a reader's typing sets off in a field. */
const TYPING = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** Opens the panel in this page, which is read by these readers or by all there are. */
export function openPanel({ view, stored, controller, isArticle, failed }: Opening, readers?: readonly PageReader[]): void {
  const { signal } = controller;
  const isTouch = view.matchMedia(TOUCH_QUERY).matches;
  const preferences = preferencesFrom(stored, isTouch);
  const { document } = view;
  const onClosing = createTakedown(signal, failed);
  const leave = () => controller.abort();

  let story: PageStory | undefined;
  const blockSources = () => (story?.article.blocks ?? []).flatMap(({ id }) => story?.sources[story.origins[id]?.[0] ?? -1] ?? []);

  const reader = noteReaderState(document);
  onClosing(reader.restore);

  const attached = attachHost(document, 'hashiya-panel');
  const { host, root } = attached;
  onClosing(() => host.remove());

  const place = createPlace(view, () => blockSources().map(({ texts }) => texts));
  const dock = createDock({ view, host, side: preferences.side, place, column: () => blockSources().map(({ element }) => element) });
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
  const rangesNow = (span: Span) => (story ? rangesOf(story, span) : []);
  const marks = createMarks({ view, freeHeight, rangesOf: rangesNow });
  const nameMarks = createNameMarks({ view, rangesOf: rangesNow }, preferences.marks);
  onClosing(() => {
    marks.clear();
    nameMarks.clear();
  });
  let glossary: readonly GlossaryEntry[] = [];
  const cards = createCards({ view, root, rangesOf: rangesNow, marked: () => markedNames(glossary, nameMarks, marks) });

  const following = followStory({
    document,
    signal,
    read: () => readStory(view, document, readers),
    isArticle: () => isArticle(document, view.location.href),
    analyse: (article, stop) => requestAnalysis(article, { ask: askBackground, isAlive }, stop),
    clear() {
      place.keep(hiding.showAll);
      marks.clear();
      nameMarks.clear();
    },
    adopt(next, how) {
      story = next;
      if (how === 'read') {
        dock.fit();
        return;
      }
      place.keep(() => hiding.renew(repeatsOf(next).elements));
      nameMarks.again();
      marks.again();
    },
    present(next, { analysis, ownNamesUnread }) {
      const { repeats, elements } = repeatsOf(next);
      hiding.know(elements);
      nameMarks.know(analysis.glossary);
      glossary = analysis.glossary;
      return { article: next.article, analysis, repeats, ...(ownNamesUnread && { ownNamesUnread }) };
    },
    reload: () => panel.reload(),
    update: (next) => panel.update(next),
    touched: keepHost(document, host, leave),
    failed,
  });

  const ports: Ports = {
    message,
    language: message('interface_language'),
    preferences,
    scheme: schemeOf(view),
    load: following.load,
    page: {
      showSpan: marks.showSpan,
      showMentions: marks.showMentions,
      showFigure(id) {
        const picture = story && pictureOf(story, id);
        return picture !== undefined && marks.showElement(picture);
      },
      clearMarks: marks.clear,
      still: marks.still,
      setHidden: (ids, hidden) => void place.keep(() => hiding.set(ids, hidden)),
    },
    mentions: cards,
    close: leave,
    version: version(),
  };
  const panel = mountPanel(root, ports);
  onClosing(panel.unmount);
  onClosing(reader.leave);
  // After the panel, whose first rendering claims all that is in the root.
  const rulesAt = (side: Side) => `${styles}:host{inset-inline-${side}:0!important}`;
  const setRules = styleHost(attached, rulesAt(preferences.side));
  let { side } = preferences;
  followChoices({
    ...{ onStored, signal, isTouch },
    apply(chosen) {
      panel.apply(chosen);
      nameMarks.setStyle(chosen.marks);
      if (chosen.side === side) return;
      side = chosen.side;
      setRules(rulesAt(side));
      dock.setSide(side);
    },
    renamed: following.analyseAgain,
  });
  panel.focusHeading();

  // What is typed in the panel is not for the page's shortcuts and editors; only its capturing listeners can still see it.
  for (const type of TYPING) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (event instanceof KeyboardEvent && type === 'keydown' && event.key === 'Escape' && event.isTrusted && !event.defaultPrevented)
          leave();
      },
      { signal },
    );
  }
  onNavigation(view, following.navigated, signal);
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
