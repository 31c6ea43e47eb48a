/** Boxes in and beside a story: an element that holds links to other stories or labels, and no sentence of this one. */

import { holds, isElement, parentOf } from './access.ts';
import type { Line } from './weigh.ts';

/** Labels that stand between the lines of a story itself. */
const LOOSE_LABELS: ReadonlySet<string> = new Set(['advert', 'share', 'date', 'byline']);
const SITE_LABELS: ReadonlySet<string> = new Set(['newsletter', 'comments', 'notice']);

/** What a box is told by, beside links. */
export type IsMark = (line: Line) => boolean;

/** Any other story's headline, a button, any label but those that stand between the lines of a story itself. */
export const anyMark: IsMark = ({ piece, label }) =>
  piece.hint === 'related' || piece.via === 'markup:button' || (label !== undefined && !LOOSE_LABELS.has(label.reason));

/** What only the site says to its readers: sign up, write a comment. */
export const siteMark: IsMark = ({ label }) => label !== undefined && SITE_LABELS.has(label.reason);

/** True when the line at `index` stands in such a box, which is the outermost element around it below `limit`. */
export function isBoxed(
  lines: readonly Line[],
  index: number,
  limit: Element,
  isStory: (index: number) => boolean,
  isMark = anyMark,
): boolean {
  const own = lines[index];
  if (!own) return false;
  let top: Element = own.source.element;
  for (let at = parentOf(top); at && isElement(at) && at !== limit; at = parentOf(at)) top = at;
  const isIn = (i: number): boolean => lines[i] !== undefined && holds(top, (lines[i] as Line).source.element);
  let from = index;
  while (isIn(from - 1)) from--;
  let found = false;
  for (let i = from; isIn(i); i++) {
    if (isStory(i)) return false;
    found ||= isMark(lines[i] as Line);
  }
  return found;
}
