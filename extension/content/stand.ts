/** How the panel stands in the page: its box, the page narrowed beside it, and folded while the page has something to be answered first. */

import type { Box } from '../panel/ports.ts';
import type { Side } from '../platform/settings.ts';
import type { Widths } from '../platform/widths.ts';
import { isCovered } from './covers.ts';
import { createDock } from './dock.ts';
import { createFrame, sideOfRoot } from './frame.ts';
import type { Place } from './place.ts';

export interface StandParts {
  view: Window;
  host: HTMLElement;
  place: Place;
  signal: AbortSignal;
  side: Side;
  /** The reader did not ask for the panel. */
  byItself: boolean;
  widths: Widths;
  /** Puts rules into the host's shadow root in place of those given before. */
  style(css: string): void;
  /** The elements of the story's paragraphs; empty while the page has none. */
  column(): readonly Element[];
  /** Undoes what keeps the reader from a panel that is seen. */
  keepInReach(): void;
  /** Told of every change of the box. */
  changed(): void;
  /** Told when the panel goes out of sight, and when it is back. */
  folded(isFolded: boolean): void;
}

export interface Stand {
  box(): Box;
  /** Decides anew whether the page makes room, as after reading it. */
  fit(): void;
  stand(side: Side): void;
  /** Makes the panel this large at the next frame; when it has `settled` the page is fitted anew. The result is what is to be kept. */
  resize(size: number | undefined, settled: boolean): Widths;
  /** Shows a folded panel over whatever made it fold; false when it was not folded. */
  unfold(): boolean;
  /** Gives the page its width back. */
  undo(): void;
}

/** How often the page is looked at for what covers it, in milliseconds: a few selectors, and only while the panel is open. */
const LOOK = 400;

/** A stand that has fitted the window, over the page until `fit` is called. */
export function createStand(parts: StandParts): Stand {
  const { view, host, place, signal, column, changed } = parts;
  let { side } = parts;
  const frame = createFrame({ view, host, side, widths: parts.widths, style: parts.style });
  const dock = createDock({ view, host, side: () => sideOfRoot(view, host, side), place, column });
  let isFolded = false;
  /** What covers the page now was there when the reader asked for the panel all the same. */
  let isWanted = !parts.byItself && isCovered(view.document);

  function makeRoom(): void {
    if (!isFolded) dock.fit();
  }

  function fitWindow(): void {
    frame.fit(side);
    changed();
    makeRoom();
  }

  function fold(wanted: boolean): void {
    isFolded = wanted;
    if (wanted) place.keep(dock.undo);
    frame.fold(wanted);
    parts.folded(wanted);
  }

  function look(): void {
    const isCoveredNow = isCovered(view.document);
    if (!isCoveredNow) isWanted = false;
    if ((isCoveredNow && !isWanted) === isFolded) return;
    fold(!isFolded);
    if (!isFolded) fitWindow();
  }
  look();
  const looking = setInterval(() => {
    look();
    if (!isFolded) parts.keepInReach();
  }, LOOK);

  let frameId = 0;
  const atNextFrame = (act: () => void) => {
    cancelAnimationFrame(frameId);
    frameId = requestAnimationFrame(act);
  };
  view.addEventListener('resize', () => atNextFrame(fitWindow), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    cancelAnimationFrame(frameId);
  });

  return {
    box: frame.box,
    fit: makeRoom,
    stand(wanted) {
      if (wanted === side) return;
      side = wanted;
      fitWindow();
    },
    resize(size, settled) {
      const widths = frame.resize(size);
      changed();
      atNextFrame(settled ? fitWindow : dock.follow);
      return widths;
    },
    unfold() {
      if (!isFolded) return false;
      isWanted = true;
      fold(false);
      fitWindow();
      return true;
    },
    undo: dock.undo,
  };
}
