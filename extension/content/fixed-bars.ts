/** Bars that stand still at the top or the bottom of the window: headers, cookie notes, players. */

import { isElement, parentOf } from '../../src/extract/dom/access.ts';
import { own } from './own.ts';

/** Where bars are looked for: shares of the window's width, and pixels from its upper and lower edge. */
const ACROSS = [0.2, 0.5, 0.8];
const FROM_EDGE = 6;
/** What takes more of the window's height than this is no bar. */
const TALLEST = 0.4;

function barsAt(view: Window, y: number, positions: readonly string[]): Element[] {
  const bars = new Set<Element>();
  for (const share of ACROSS) {
    let node: Node | null = own(view.document, 'elementFromPoint').call(view.document, view.innerWidth * share, y);
    for (; node && isElement(node); node = parentOf(node)) {
      if (positions.includes(view.getComputedStyle(node).position)) bars.add(node);
    }
  }
  return [...bars].filter((bar) => bar.getBoundingClientRect().height <= view.innerHeight * TALLEST);
}

const barsAbove = (view: Window) => barsAt(view, FROM_EDGE, ['fixed', 'sticky']);
// At the lower edge what is sticky is a column in passing, beside the story.
const barsBelow = (view: Window) => barsAt(view, view.innerHeight - FROM_EDGE, ['fixed']);

/** The bars that touch the upper or lower edge of the window. */
export const fixedBars = (view: Window): Element[] => [...barsAbove(view), ...barsBelow(view)];

/** True when an element sticks out of the window at neither side. */
export function isWithin(view: Window, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.left >= -1 && box.right <= own(view.document, 'documentElement').clientWidth + 1;
}

/** The stretch of the window's height that no bar covers, in pixels from its upper edge. */
export function clearHeight(view: Window): { top: number; bottom: number } {
  const tops = barsAbove(view).map((bar) => bar.getBoundingClientRect().bottom);
  const bottoms = barsBelow(view).map((bar) => bar.getBoundingClientRect().top);
  return { top: Math.max(0, ...tops), bottom: Math.min(view.innerHeight, ...bottoms) };
}
