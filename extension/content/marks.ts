/** Marks in the page by the CSS Custom Highlight API: no node, class or style is added to it. */

import type { Span } from '../../src/article.ts';

/** The names under which the stylesheet paints the marks, the stronger ones last. */
const MARKS = ['hashiya-sentence', 'hashiya-mention', 'hashiya-mention-current'] as const;
type Mark = (typeof MARKS)[number];

export interface Marks {
  showSpan(span: Span): boolean;
  showMentions(spans: readonly Span[], index: number): boolean;
  clear(): void;
}

export interface MarksParts {
  view: Window & typeof globalThis;
  rangesOf(span: Span): Range[];
  /** The stretch of the window's height that neither the panel nor a bar of the page covers, in pixels from the top. */
  freeHeight(): { top: number; bottom: number };
}

/** A mark nearer than this to what covers the page is not well seen, in CSS pixels. */
const MARGIN = 24;

const isPainted = (range: Range) => range.getClientRects().length > 0;

/** Marks that paint nothing yet. */
export function createMarks({ view, rangesOf, freeHeight }: MarksParts): Marks {
  const { highlights } = view.CSS;

  function paint(mark: Mark, ranges: readonly Range[]): void {
    const highlight = new view.Highlight(...ranges);
    highlight.priority = MARKS.indexOf(mark);
    highlights.set(mark, highlight);
  }

  function clear(): void {
    for (const mark of MARKS) highlights.delete(mark);
  }

  /** To the middle of what is free, where no sticky header covers it; nothing moves when it is there already. */
  function scrollTo(range: Range): void {
    const free = freeHeight();
    const before = range.getBoundingClientRect();
    if (before.top >= free.top + MARGIN && before.bottom <= free.bottom - MARGIN) return;
    const { startContainer } = range;
    const element = startContainer instanceof view.Element ? startContainer : startContainer.parentElement;
    // Brings it into boxes that scroll by themselves; then the window itself to the range, not to its whole paragraph.
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = range.getBoundingClientRect();
    const room = Math.max(MARGIN, (free.bottom - free.top - box.height) / 2);
    // Whole pixels, as a fraction would stay in Firefox's scroll position for good.
    view.scrollBy({ top: Math.round(box.top - free.top - room), behavior: 'instant' });
  }

  return {
    clear,
    showSpan(span) {
      clear();
      const ranges = rangesOf(span).filter(isPainted);
      const [first] = ranges;
      if (!first) return false;
      paint('hashiya-sentence', ranges);
      scrollTo(first);
      return true;
    },
    showMentions(spans, index) {
      clear();
      const painted = spans.map((span) => rangesOf(span).filter(isPainted));
      const others = painted.flatMap((ranges, at) => (at === index ? [] : ranges));
      const current = painted[index] ?? [];
      if (others.length > 0) paint('hashiya-mention', others);
      const [first] = current;
      if (!first) return false;
      paint('hashiya-mention-current', current);
      scrollTo(first);
      return true;
    },
  };
}
