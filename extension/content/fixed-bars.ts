/** Bars that stand still at the top or the bottom of the window: headers, cookie notes, players. */

/** Where bars are looked for: shares of the window's width, and pixels from its upper and lower edge. */
const ACROSS = [0.2, 0.5, 0.8];
const FROM_EDGE = 6;

/** The fixed elements that touch the upper or lower edge of the window. */
export function fixedBars(document: Document): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  const bars = new Set<Element>();
  for (const y of [FROM_EDGE, view.innerHeight - FROM_EDGE]) {
    for (const share of ACROSS) {
      let element = document.elementFromPoint(view.innerWidth * share, y);
      for (; element; element = element.parentElement) if (view.getComputedStyle(element).position === 'fixed') bars.add(element);
    }
  }
  return [...bars];
}

/** True when an element sticks out of the window at neither side. */
export function isWithin(document: Document, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.left >= -1 && box.right <= document.documentElement.clientWidth + 1;
}
