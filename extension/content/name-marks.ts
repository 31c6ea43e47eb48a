/** All names of the opened article, marked in the page in the style of the reader's choice. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Span } from '../../src/article.ts';
import type { MarkStyle } from '../platform/preferences.ts';
import { markNear } from './near-marks.ts';

/** Names of the highlights, as `page.css` paints them. */
const HIGHLIGHTS = ['hashiya-name-background', 'hashiya-name-underline'] as const;

/** Under the marks of pinned names and of what the reader goes to. */
const PRIORITY = -2;

/** Which name a marked range shows. */
export interface MarkedName {
  /** Index into the glossary. */
  item: number;
  /** Index of the mention. */
  place: number;
}

export interface NameMarks {
  /** Marks the names of this glossary, in place of those before. */
  know(glossary: readonly GlossaryEntry[]): void;
  /** Marks in this style from now on. */
  setStyle(style: MarkStyle): void;
  /** Paints once more: the page may have put new text for the old. */
  again(): void;
  clear(): void;
  /** What is marked now, by its ranges; empty while nothing is. */
  marked(): ReadonlyMap<Range, MarkedName>;
}

export interface NameMarksParts {
  view: Window & typeof globalThis;
  rangesOf(span: Span): Range[];
}

/** Marks of no names yet. */
export function createNameMarks({ view, rangesOf }: NameMarksParts, first: MarkStyle): NameMarks {
  const { highlights } = view.CSS;
  let style = first;
  let known: readonly GlossaryEntry[] = [];
  let marked = new Map<Range, MarkedName>();

  let endNear: () => void = () => {};

  function again(): void {
    endNear();
    for (const name of HIGHLIGHTS) highlights.delete(name);
    marked = new Map();
    if (style === 'none') return;
    for (const [item, { mentions }] of known.entries())
      for (const [place, mention] of mentions.entries()) for (const range of rangesOf(mention)) marked.set(range, { item, place });
    if (marked.size === 0) return;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY;
    highlights.set(`hashiya-name-${style}`, highlight);
    endNear = markNear(view, highlight, marked.keys());
  }

  function know(glossary: readonly GlossaryEntry[]): void {
    known = glossary;
    again();
  }

  return {
    know,
    again,
    clear: () => know([]),
    setStyle(wanted) {
      if (wanted === style) return;
      style = wanted;
      again();
    },
    marked: () => marked,
  };
}
