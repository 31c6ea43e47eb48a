/** The mark of the sentence that is being read aloud. */

import type { Span } from '../../src/article.ts';

/** The name under which the stylesheet paints it; over the marks of names. */
const MARK = 'hashiya-aloud';
const PRIORITY = 1;

export interface AloudMarkParts {
  view: Window & typeof globalThis;
  rangesOf(span: Span): Range[];
  /** The stretch of the window's height that nothing of the page or the panel covers, in pixels from the top. */
  freeHeight(): { top: number; bottom: number };
}

/** A function that marks these stretches in place of those before, and scrolls gently when the first is out of sight. */
export function createAloudMark({ view, rangesOf, freeHeight }: AloudMarkParts): (spans: readonly Span[]) => void {
  const { highlights } = view.CSS;
  return (spans) => {
    const ranges = spans.flatMap(rangesOf);
    const [first] = ranges;
    if (!first) {
      highlights.delete(MARK);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY;
    highlights.set(MARK, highlight);
    const { top, bottom } = freeHeight();
    const box = first.getBoundingClientRect();
    if (box.top >= top && box.bottom <= bottom) return;
    const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Whole pixels, as a fraction would stay in Firefox's scroll position for good.
    view.scrollBy({ top: Math.round(box.top - top - (bottom - top) / 4), behavior: isStill ? 'instant' : 'smooth' });
  };
}
