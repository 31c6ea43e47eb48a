/** What a browser paints. */

import { attribute, isElement, isVisible, parentOf } from './access.ts';

/**
 * Tells whether an element of this window is not painted, because of its own style or of what it stands in. What carries
 * the attribute `own` has been hidden by us and is still the page's text.
 */
export function paintTest(view: Pick<Window, 'getComputedStyle'>, own?: string): (element: Element) => boolean {
  const outOfTree = new Map<Element, boolean>();
  const isOut = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Node | null = element;
    for (; at && isElement(at) && !outOfTree.has(at); at = parentOf(at)) path.push(at);
    let out = at !== null && isElement(at) && outOfTree.get(at) === true;
    for (const step of path.reverse()) {
      out ||= view.getComputedStyle(step).display === 'none' && (own === undefined || attribute(step, own) === undefined);
      outOfTree.set(step, out);
    }
    return out;
  };
  return (element) => {
    // One question for the whole way up; only its "no" needs a reason.
    if (isVisible(element)) return false;
    const { visibility } = view.getComputedStyle(element);
    return visibility === 'hidden' || visibility === 'collapse' || isOut(element);
  };
}
