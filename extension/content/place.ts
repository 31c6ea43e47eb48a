/** Keeps the reader's line where it is on the screen while the page around it changes. */

import { own } from './own.ts';

/** A paragraph of the story by its text nodes. */
export type Line = readonly Text[];

export interface Place {
  /** Changes the page; true when the first visible paragraph stands where it stood, within 2 px, or none was visible. */
  keep(change: () => void): boolean;
  /** Changes the page, and undoes it with the scroll position exactly as before when `good` says no. */
  attempt(change: () => void, good: () => boolean, undo: () => void): void;
  /** The last change: the scroll position of the opening when the reader has not scrolled since, else as `keep`. */
  leave(change: () => void): void;
}

/** More than this is seen as movement, in CSS pixels. */
const STILL = 2;
/** Browsers round scroll positions to device pixels; Firefox keeps a fraction once it has one, so none is given. */
const ROUNDING = 1;

/** The place of the reader at the moment of opening; `lines` gives the paragraphs in reading order. */
export function createPlace(view: Window, lines: () => readonly Line[]): Place {
  const { scrollX, scrollY } = view;
  let settled = scrollY;
  let hasScrolled = false;
  const range = own(view.document, 'createRange').call(view.document);

  function boxOf(line: Line): DOMRect | undefined {
    const [first, last] = [line[0], line.at(-1)];
    if (!first?.isConnected || !last?.isConnected) return undefined;
    range.setStartBefore(first);
    range.setEndAfter(last);
    const box = range.getBoundingClientRect();
    return box.height > 0 ? box : undefined;
  }

  /** The first paragraph that begins on the screen; else the one that the screen is inside of. */
  function firstVisible(): Line | undefined {
    let around: Line | undefined;
    for (const line of lines()) {
      const box = boxOf(line);
      if (!box || box.bottom <= 0) continue;
      if (box.top >= view.innerHeight) break;
      if (box.top >= 0) return line;
      around = line;
    }
    return around;
  }

  const jump = (left: number, top: number) => view.scrollTo({ left, top, behavior: 'instant' });
  const note = () => {
    hasScrolled ||= Math.abs(view.scrollY - settled) > ROUNDING;
  };

  function keep(change: () => void): boolean {
    note();
    const line = firstVisible();
    const before = line && boxOf(line)?.top;
    change();
    const after = line && boxOf(line)?.top;
    let left = 0;
    if (before !== undefined && after !== undefined) {
      if (Math.abs(after - before) > ROUNDING / 2) jump(view.scrollX, Math.round(view.scrollY + after - before));
      left = (boxOf(line ?? [])?.top ?? before) - before;
    }
    settled = view.scrollY;
    return Math.abs(left) <= STILL;
  }

  return {
    keep,
    attempt(change, good, undo) {
      const at = { x: view.scrollX, y: view.scrollY };
      if (keep(change) && good()) return;
      undo();
      jump(at.x, at.y);
      settled = view.scrollY;
    },
    leave(change) {
      note();
      if (hasScrolled) {
        keep(change);
        return;
      }
      change();
      jump(scrollX, scrollY);
    },
  };
}
