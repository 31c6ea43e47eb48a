/** Marks where the reader is: every painted mark costs time at every frame, also far out of sight. */

import { isElement } from '../../src/extract/dom/access.ts';

/** How far beyond the window text is marked before it comes into sight, as a part of the window. */
const MARGIN = '50%';

const holderOf = ({ startContainer }: Range): Element | null => (isElement(startContainer) ? startContainer : startContainer.parentElement);

/** Keeps in the highlight those of the ranges whose text is in the window or near it; the result ends that, and leaves the highlight as it is. */
export function markNear(view: Window & typeof globalThis, highlight: Highlight, ranges: Iterable<Range>): () => void {
  const byHolder = new Map<Element, Range[]>();
  for (const range of ranges) {
    const holder = holderOf(range);
    if (holder) byHolder.set(holder, [...(byHolder.get(holder) ?? []), range]);
  }
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const range of byHolder.get(target) ?? [])
          if (isIntersecting) highlight.add(range);
          else highlight.delete(range);
    },
    { rootMargin: MARGIN },
  );
  for (const holder of byHolder.keys()) observer.observe(holder);
  return () => observer.disconnect();
}
