/** The mentions of pinned names, marked in the page whatever the style of the other names. */

import type { Span } from '../../src/article.ts';

/** As `page.css` paints it. */
const HIGHLIGHT = 'hashiya-pinned';

/** Over the marks of all names, under the mark of what the reader goes to. */
const PRIORITY = -1;

export interface PinnedMarks {
  mark(spans: readonly Span[]): void;
  /** Paints once more: the page may have put new text for the old. */
  again(): void;
  clear(): void;
}

export interface PinnedMarksParts {
  view: Window & typeof globalThis;
  rangesOf(span: Span): Range[];
}

/** Marks of no names yet. */
export function createPinnedMarks({ view, rangesOf }: PinnedMarksParts): PinnedMarks {
  const { highlights } = view.CSS;
  let marked: readonly Span[] = [];
  function again(): void {
    const ranges = marked.flatMap(rangesOf);
    highlights.delete(HIGHLIGHT);
    if (ranges.length === 0) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITY;
    highlights.set(HIGHLIGHT, highlight);
  }
  const mark = (spans: readonly Span[]) => {
    marked = spans;
    again();
  };
  return { mark, again, clear: () => mark([]) };
}
