/** Composition root of the opened panel: reads, asks, shows; and takes everything down when its signal aborts. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Span } from '../../src/article.ts';
import type { PageReader } from '../../src/extract/dom/reading.ts';
import { mountPanel } from '../panel/mount.tsx';
import type { Ports } from '../panel/ports.ts';
import { askBackground, isAlive, learnLastWords, message, onRequest, onStored, store, version } from '../platform/in-page.ts';
import { preferencesFrom } from '../platform/preferences.ts';
import { SETTINGS_KEY, TOUCH_QUERY, WIDTHS_KEY } from '../platform/settings.ts';
import { widthsFrom } from '../platform/widths.ts';
import { createVoice } from './aloud.ts';
import { createAloudMark } from './aloud-mark.ts';
import { createCards } from './cards.ts';
import { clearHeight } from './fixed-bars.ts';
import { followStory } from './follow.ts';
import { hearsFromOutside } from './from-outside.ts';
import { createHiding } from './hiding.ts';
import { attachHost, styleHost } from './host.ts';
import { keepHost } from './keep-host.ts';
import { createLibraryPort } from './library.ts';
import { followChoices } from './live.ts';
import { pictureOf, rangesOf } from './locate.ts';
import { markedNames } from './marked-names.ts';
import { createMarks } from './marks.ts';
import { createNameMarks } from './name-marks.ts';
import { onNavigation } from './navigation.ts';
import { createOwnNamesPort } from './own-names.ts';
import { createPinnedMarks } from './pinned-marks.ts';
import { createPlace } from './place.ts';
import { raise } from './raise.ts';
import { type PageStory, readStory } from './read-story.ts';
import { noteReaderState } from './reader-state.ts';
import { repeatsOf } from './repeats.ts';
import { requestAnalysis } from './request-analysis.ts';
import { schemeOf } from './scheme.ts';
import { keepOutOfCopies } from './selecting.ts';
import { createSettingsPort } from './settings.ts';
import { createSheet } from './sheet.ts';
import { createStand } from './stand.ts';
import { createTakedown } from './takedown.ts';

export interface Opening {
  view: Window & typeof globalThis;
  /** The reader's choices and the panel's sizes as they are stored, by their keys. */
  stored: Readonly<Record<string, unknown>>;
  /** The reader did not ask for it: the focus stays where it is. */
  byItself: boolean;
  /** Aborting it closes the panel and leaves the page as it was. */
  controller: AbortController;
  /** True when the page says that it is an article. */
  isArticle(document: Document, url: string): boolean;
  /** Told when the panel has folded, so that the tab alone is left, and when it is back. */
  folded(isFolded: boolean): void;
  /** Told of whatever could not be undone. */
  failed(error: unknown): void;
}

export interface Opened {
  /** Shows a folded panel again; false when it was not folded. */
  unfold(): boolean;
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
export function openPanel(opening: Opening, readers?: readonly PageReader[]): Opened {
  const { view, stored, controller, isArticle, failed } = opening;
  const { signal } = controller;
  const isTouch = view.matchMedia(TOUCH_QUERY).matches;
  const preferences = preferencesFrom(stored[SETTINGS_KEY], isTouch);
  const { document } = view;
  const onClosing = createTakedown(signal, failed);
  const leave = () => controller.abort();

  let story: PageStory | undefined;
  const blockSources = () => (story?.article.blocks ?? []).flatMap(({ id }) => story?.sources[story.origins[id]?.[0] ?? -1] ?? []);

  const reader = noteReaderState(document);
  onClosing(reader.restore);

  // Before anything of ours needs layout.
  const place = createPlace(view, () => blockSources().map(({ texts }) => texts));
  const attached = attachHost(document, 'hashiya-panel');
  const { host, root } = attached;
  raise(host);
  keepOutOfCopies(view, host, root, signal);
  onClosing(() => host.remove());

  const keeper = keepHost(document, host, leave);
  const surroundings = () => ({ scheme: schemeOf(view), box: stand.box() });
  const stand = createStand({
    view,
    host,
    place,
    signal,
    side: preferences.side,
    byItself: opening.byItself,
    widths: widthsFrom(stored[WIDTHS_KEY]),
    style: styleHost(attached, ''),
    column: () => blockSources().map(({ element }) => element),
    keepInReach: keeper.inReach,
    changed: () => panel.surround(surroundings()),
    folded: opening.folded,
  });
  const hiding = createHiding();
  onClosing(() =>
    place.leave(() => {
      hiding.showAll();
      stand.undo();
    }),
  );

  const freeHeight = () => {
    const clear = clearHeight(view);
    // As a sheet the panel lies over the lower part of the page; at a side it takes no height.
    if (stand.box().form === 'side') return clear;
    return { top: clear.top, bottom: Math.min(clear.bottom, host.getBoundingClientRect().top) };
  };
  const rangesNow = (span: Span) => (story ? rangesOf(story, span) : []);
  const marks = createMarks({ view, freeHeight, rangesOf: rangesNow });
  const nameMarks = createNameMarks({ view, rangesOf: rangesNow }, preferences.marks);
  const pinnedMarks = createPinnedMarks({ view, rangesOf: rangesNow });
  onClosing(() => {
    marks.clear();
    nameMarks.clear();
    pinnedMarks.clear();
  });
  let glossary: readonly GlossaryEntry[] = [];
  const cards = createCards({ view, root, rangesOf: rangesNow, marked: () => markedNames(glossary, nameMarks, marks) });

  const following = followStory({
    document,
    signal,
    read: () => readStory(view, document, readers),
    isArticle: () => isArticle(document, view.location.href),
    analyse: (article, stop, atOnce) => requestAnalysis(article, { ask: askBackground, isAlive }, stop, atOnce),
    clear() {
      // Keeping the line measures the page, which costs milliseconds where there is nothing to undo.
      if (hiding.hides()) place.keep(hiding.showAll);
      marks.clear();
      nameMarks.clear();
      pinnedMarks.clear();
    },
    adopt(next, how) {
      story = next;
      if (how === 'read') {
        stand.fit();
        return;
      }
      place.keep(() => hiding.renew(repeatsOf(next).elements));
      nameMarks.again();
      pinnedMarks.again();
      marks.again();
    },
    present(next, { analysis, asOf, ownNamesUnread }) {
      const { repeats, elements } = repeatsOf(next);
      hiding.know(elements);
      nameMarks.know(analysis.glossary);
      glossary = analysis.glossary;
      return { article: next.article, analysis, repeats, ...(asOf && { asOf }), ...(ownNamesUnread && { ownNamesUnread }) };
    },
    reload: () => panel.reload(),
    update: (next) => panel.update(next),
    touched: keeper.inPage,
    failed,
  });

  const sheet = createSheet(document);
  onClosing(() => sheet.place(false));

  const ports: Ports = {
    message,
    language: message('interface_language'),
    preferences,
    ...surroundings(),
    sheet: sheet.place,
    resize(size, settled) {
      const widths = stand.resize(size, settled);
      // A full storage takes nothing from the reader but the size at the next opening.
      if (settled) store(WIDTHS_KEY, widths).catch(() => undefined);
    },
    load: following.load,
    page: {
      showSpan: marks.showSpan,
      showMentions: marks.showMentions,
      showFigure(id) {
        const picture = story && pictureOf(story, id);
        return picture !== undefined && marks.showElement(picture);
      },
      clearMarks: marks.clear,
      markPinned: pinnedMarks.mark,
      still: marks.still,
      setHidden: (ids, hidden) => void place.keep(() => hiding.set(ids, hidden)),
    },
    mentions: cards,
    voice: createVoice(view, createAloudMark({ view, freeHeight, rangesOf: rangesNow })),
    library: createLibraryPort({ ask: askBackground, isAlive, onStored }),
    settings: createSettingsPort({ ask: askBackground, isAlive, url: () => view.location.href }),
    ownNames: createOwnNamesPort({ document, ask: askBackground, isAlive, onRequest }),
    close: leave,
    version: version(),
  };
  learnLastWords();
  const panel = mountPanel(root, ports);
  onClosing(panel.unmount);
  onClosing(reader.leave);
  if (!opening.byItself) panel.focusHeading();
  onRequest((request) => hearsFromOutside(request, panel), signal);
  followChoices({
    onStored,
    signal,
    isTouch,
    apply(chosen) {
      panel.apply(chosen);
      nameMarks.setStyle(chosen.marks);
      stand.stand(chosen.side);
    },
    renamed: following.analyseAgain,
  });

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
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', () => panel.surround(surroundings()), { signal });
  return { unfold: stand.unfold };
}
