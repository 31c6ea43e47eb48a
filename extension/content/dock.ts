/** Whether the page makes room for the panel or lies under it: tried, measured, and taken back when it does not fit. */

import type { Side } from '../platform/settings.ts';
import { fixedBars, isWithin } from './fixed-bars.ts';
import { own } from './own.ts';
import type { Place } from './place.ts';

/** The one attribute, on the root element, that narrows the page by rules of the manifest's stylesheet: a side and a width. */
export const DOCK_ATTRIBUTE = 'data-hashiya-dock';

/** Bits of a width, which the stylesheet adds up: 380 → w4 w8 w16 w32 w64 w256. No rule can read a number from an attribute in both browsers. */
const BITS = Array.from({ length: 11 }, (_, bit) => 2 ** bit);

/** The article's column must keep this width, in CSS pixels. */
const COLUMN = 480;

export interface Dock {
  /** Decides anew, as after reading the page or a change of the window. */
  fit(): void;
  /** Goes along with a change of the panel's width, where the page is narrowed, without deciding anew. */
  follow(): void;
  undo(): void;
}

export interface DockParts {
  view: Window;
  host: Element;
  /** The panel's side in the root element's own writing direction. */
  side(): Side;
  place: Place;
  /** The elements of the story's paragraphs; empty while the page has none. */
  column(): readonly Element[];
}

/** How far the page's content sticks out sideways, in pixels, and whether the window scrolls there. */
function sideways(view: Window): { excess: number; scrolls: boolean } {
  const { document } = view;
  const root = own(document, 'documentElement');
  const scroller = own(document, 'scrollingElement') ?? root;
  const excess = scroller.scrollWidth - scroller.clientWidth;
  const styleOf = (element: Element) => view.getComputedStyle(element).overflowX;
  // The window takes its overflow from the root, or from the body where the root has none.
  const overflow = styleOf(root) === 'visible' ? styleOf(own(document, 'body')) : styleOf(root);
  return { excess, scrolls: excess > 1 && overflow !== 'hidden' && overflow !== 'clip' };
}

/** True when the widest paragraph is wide enough and the panel covers none of it. */
function hasColumn(column: readonly Element[], panel: DOMRect): boolean {
  const boxes = column.map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0);
  const widest = boxes.reduce<DOMRect | undefined>((best, box) => (best && best.width >= box.width ? best : box), undefined);
  return widest !== undefined && widest.width >= COLUMN && (widest.right <= panel.left + 1 || widest.left >= panel.right - 1);
}

/** A dock that stands undecided, the panel over the page, until `fit` is called. */
export function createDock({ view, host, side, place, column }: DockParts): Dock {
  const root = own(view.document, 'documentElement');
  const undo = () => root.removeAttribute(DOCK_ATTRIBUTE);
  const narrow = () => {
    const width = Math.ceil(host.getBoundingClientRect().width);
    root.setAttribute(DOCK_ATTRIBUTE, [side(), ...BITS.filter((bit) => width & bit).map((bit) => `w${bit}`)].join(' '));
  };

  return {
    undo,
    follow() {
      if (root.hasAttribute(DOCK_ATTRIBUTE)) place.keep(narrow);
    },
    fit() {
      if (root.hasAttribute(DOCK_ATTRIBUTE)) place.keep(undo);
      if (column().length === 0 || host.getBoundingClientRect().width === 0) return;
      const before = sideways(view);
      const bars = fixedBars(view).filter((bar) => isWithin(view, bar));
      place.attempt(
        narrow,
        () => {
          const after = sideways(view);
          const panel = host.getBoundingClientRect();
          return (
            !after.scrolls &&
            // Pictures as wide as the window stick out by up to the panel's width; more is a page that comes apart.
            after.excess <= Math.max(before.excess, 0) + panel.width + 1 &&
            hasColumn(column(), panel) &&
            bars.every((bar) => isWithin(view, bar))
          );
        },
        undo,
      );
    },
  };
}
