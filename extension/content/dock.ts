/** Whether the page makes room for the panel or lies under it: tried, measured, and taken back when it does not fit. */

import type { Side } from '../platform/settings.ts';
import { fixedBars, isWithin } from './fixed-bars.ts';
import { own } from './own.ts';
import type { Place } from './place.ts';

/** The one attribute, on the root element, that narrows the page by a rule of the manifest's stylesheet. */
export const DOCK_ATTRIBUTE = 'data-hashiya-dock';

/** The article's column must keep this width, in CSS pixels. */
const COLUMN = 480;

export interface Dock {
  /** Decides anew, as after reading the page or a change of the window. */
  fit(): void;
  /** Where the panel stands from now on; the page makes room there. */
  setSide(side: Side): void;
  undo(): void;
}

export interface DockParts {
  view: Window;
  host: Element;
  side: Side;
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
export function createDock({ view, host, side: first, place, column }: DockParts): Dock {
  let side = first;
  const root = own(view.document, 'documentElement');
  const undo = () => root.removeAttribute(DOCK_ATTRIBUTE);

  return {
    undo,
    fit: decide,
    setSide(wanted) {
      side = wanted;
      decide();
    },
  };

  function decide(): void {
    if (root.hasAttribute(DOCK_ATTRIBUTE)) place.keep(undo);
    if (column().length === 0) return;
    const before = sideways(view);
    const bars = fixedBars(view).filter((bar) => isWithin(view, bar));
    place.attempt(
      () => root.setAttribute(DOCK_ATTRIBUTE, side),
      () => {
        const after = sideways(view);
        return (
          !after.scrolls &&
          after.excess <= Math.max(before.excess, 0) + 1 &&
          hasColumn(column(), host.getBoundingClientRect()) &&
          bars.every((bar) => isWithin(view, bar))
        );
      },
      undo,
    );
  }
}
