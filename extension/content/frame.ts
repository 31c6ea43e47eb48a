/** The box that the panel has in the window: at a side or as a sheet, as large as the reader has made it, or folded away. */

import type { Box } from '../panel/ports.ts';
import type { Side } from '../platform/settings.ts';
import { keptIn, limitsIn, type Room, SHEET_QUERY, sizeIn, type Widths } from '../platform/widths.ts';
import { own } from './own.ts';

export interface FrameParts {
  view: Window;
  host: HTMLElement;
  side: Side;
  widths: Widths;
  /** Puts rules into the host's shadow root in place of those given before. */
  style(css: string): void;
}

export interface Frame {
  box(): Box;
  /** Fits the window as it is now, at this side. */
  fit(side: Side): void;
  /** Makes the panel this large, or as large as it is unasked; the result is what is to be kept. */
  resize(size: number | undefined): Widths;
  /** Takes the panel out of sight, with nothing left that a pointer could hit, or shows it again. */
  fold(isFolded: boolean): void;
}

/** Firefox for Android, where a panel at the side leaves no page beside it. */
const isAndroidFirefox = (view: Window) => /\bAndroid\b.*\bFirefox\//.test(view.navigator.userAgent);

/** A frame that has fitted the window once. */
export function createFrame({ view, host, side: first, widths: kept, style }: FrameParts): Frame {
  let widths = kept;
  let side = first;
  let isFolded = false;
  const directionOf = (element: Element) => view.getComputedStyle(element).direction;

  function room(): Room {
    return {
      width: view.innerWidth,
      height: view.innerHeight,
      // The host inherits nothing from the page: its font size is the reader's own.
      em: Number.parseFloat(view.getComputedStyle(host).fontSize) || 16,
      isSheet: view.matchMedia(SHEET_QUERY).matches || isAndroidFirefox(view),
    };
  }

  function place(): void {
    const now = room();
    const size = `${sizeIn(now, widths)}px!important`;
    const box = now.isSheet
      ? `inset-block:auto 0!important;inset-inline:0!important;inline-size:auto!important;block-size:${size}`
      : `inset-block:0!important;inset-inline-${side}:0!important;inline-size:${size};max-inline-size:100%!important`;
    // The page's rules for the backdrops of its own dialogues would reach ours in the top layer too.
    style(`:host{${box}}:host::backdrop{display:none!important}${isFolded ? ':host{display:none!important}' : ''}`);
  }

  place();
  return {
    box() {
      const now = room();
      const isLeft = (side === 'start') === (directionOf(host) === 'ltr');
      return {
        form: now.isSheet ? 'sheet' : 'side',
        edge: now.isSheet ? 'top' : isLeft ? 'right' : 'left',
        size: sizeIn(now, widths),
        ...limitsIn(now),
      };
    },
    fit(wanted) {
      side = wanted;
      place();
    },
    resize(size) {
      widths = keptIn(room(), widths, size);
      place();
      return widths;
    },
    fold(wanted) {
      isFolded = wanted;
      place();
    },
  };
}

/** The side in the root element's own writing direction, which a page may give to its body alone. */
export function sideOfRoot(view: Window, host: Element, side: Side): Side {
  const directionOf = (element: Element) => view.getComputedStyle(element).direction;
  if (directionOf(host) === directionOf(own(view.document, 'documentElement'))) return side;
  return side === 'start' ? 'end' : 'start';
}
