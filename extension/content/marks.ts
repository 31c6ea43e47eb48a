/** Marks in the page by the CSS Custom Highlight API: no node, class or style is added to it. */

import type { Span } from '../../src/article.ts';
import { isElement } from '../../src/extract/dom/access.ts';
import { own } from './own.ts';

/** The names under which the stylesheet paints the marks, the stronger ones last. */
const MARKS = ['hashiya-sentence', 'hashiya-mention', 'hashiya-mention-current'] as const;
type Mark = (typeof MARKS)[number];

export interface Marks {
  showSpan(span: Span): boolean;
  showMentions(spans: readonly Span[], index: number): boolean;
  /** Scrolls to an element and marks nothing; false when it is not painted. */
  showElement(element: Element): boolean;
  clear(): void;
  /** Does work that marks something, without scrolling to it. */
  still(work: () => void): void;
  /** The mentions that are marked now, by their ranges; empty while none are. */
  mentions(): ReadonlyMap<Range, Span>;
  /** Paints once more what is marked, without scrolling: the page may have put new text for the old. */
  again(): void;
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

function holderOf({ startContainer }: Range): Element | null {
  return isElement(startContainer) ? startContainer : startContainer.parentElement;
}

/** Marks that paint nothing yet. */
export function createMarks({ view, rangesOf, freeHeight }: MarksParts): Marks {
  const { highlights } = view.CSS;

  function paint(mark: Mark, ranges: readonly Range[]): void {
    const highlight = new view.Highlight(...ranges);
    highlight.priority = MARKS.indexOf(mark);
    highlights.set(mark, highlight);
  }

  /** What is marked now, painted anew; absent while nothing is. */
  let painting: (() => Range | undefined) | undefined;

  let mentions = new Map<Range, Span>();

  function clear(): void {
    painting = undefined;
    mentions = new Map();
    for (const mark of MARKS) highlights.delete(mark);
  }

  let isStill = false;

  /** To the middle of what is free, where no sticky header covers it; nothing moves when it is there already. */
  function scrollTo(range: Range, holder = holderOf(range)): void {
    if (isStill) return;
    const free = freeHeight();
    const before = range.getBoundingClientRect();
    if (before.top >= free.top + MARGIN && before.bottom <= free.bottom - MARGIN) return;
    // Brings it into boxes that scroll by themselves; then the window itself to the range, not to its whole paragraph.
    holder?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = range.getBoundingClientRect();
    const room = Math.max(MARGIN, (free.bottom - free.top - box.height) / 2);
    // Whole pixels, as a fraction would stay in Firefox's scroll position for good.
    view.scrollBy({ top: Math.round(box.top - free.top - room), behavior: 'instant' });
  }

  /** Paints and scrolls; false when the page no longer shows what is to be seen. */
  function show(paintNow: () => Range | undefined): boolean {
    clear();
    painting = paintNow;
    const seen = paintNow();
    if (seen) scrollTo(seen);
    return seen !== undefined;
  }

  return {
    clear,
    still(work) {
      isStill = true;
      try {
        work();
      } finally {
        isStill = false;
      }
    },
    mentions: () => mentions,
    again() {
      const paintAgain = painting;
      clear();
      painting = paintAgain;
      paintAgain?.();
    },
    showElement(element) {
      clear();
      const range = own(view.document, 'createRange').call(view.document);
      range.selectNode(element);
      if (!element.isConnected || !isPainted(range)) return false;
      scrollTo(range, element);
      return true;
    },
    showSpan: (span) =>
      show(() => {
        const ranges = rangesOf(span).filter(isPainted);
        if (ranges.length > 0) paint('hashiya-sentence', ranges);
        return ranges[0];
      }),
    showMentions: (spans, index) =>
      show(() => {
        const painted = spans.map((span) => rangesOf(span).filter(isPainted));
        mentions = new Map(spans.flatMap((span, at) => (painted[at] ?? []).map((range) => [range, span] as const)));
        const others = painted.flatMap((ranges, at) => (at === index ? [] : ranges));
        const current = painted[index] ?? [];
        if (others.length > 0) paint('hashiya-mention', others);
        if (current.length > 0) paint('hashiya-mention-current', current);
        return current[0];
      }),
  };
}
