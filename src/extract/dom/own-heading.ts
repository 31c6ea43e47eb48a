/** The page's own heading among its lines. */

import { foldKey } from '../../text/words.ts';
import { wordCount } from '../line-forms.ts';
import { isElement, parentOf, tagOf } from './access.ts';
import { type Line, STORY } from './weigh.ts';

/** How far above a line its heading element may stand: `<h1><a><span>`. */
const DEEPEST = 3;
/** Longer lines are no titles. */
const LONGEST_TITLE = 300;

/** 1 for a line in an `h1`, 2 for one in an `h2`, 0 for any other. */
export function headingOrder({ source }: Line): 0 | 1 | 2 {
  let at: Node | null = source.element;
  for (let i = 0; i < DEEPEST && at && isElement(at); i++, at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === 'h1') return 1;
    if (tag === 'h2') return 2;
  }
  return 0;
}

/**
 * The index of the page's own headline: the heading that is what the page calls itself, by the longest such title; else the
 * first `h1` with more than a name in it; else the first line of any kind that is the page's title. Undefined when there is none.
 */
export function ownHeading(lines: readonly Line[], titles: ReadonlySet<string>): number | undefined {
  const painted = lines.flatMap(({ piece }, i) =>
    piece.rendered && piece.text.length <= LONGEST_TITLE && (STORY.has(piece.hint) || piece.hint === 'related') ? [i] : [],
  );
  const line = (i: number): Line => lines[i] as Line;
  const headings = painted.filter((i) => headingOrder(line(i)) > 0);
  return (
    longestTitled(headings, lines, titles) ??
    headings.find((i) => headingOrder(line(i)) === 1 && wordCount(line(i).piece.text) >= 3) ??
    longestTitled(
      painted.filter((i) => line(i).piece.hint === 'paragraph'),
      lines,
      titles,
    )
  );
}

function longestTitled(indexes: readonly number[], lines: readonly Line[], titles: ReadonlySet<string>): number | undefined {
  let best: number | undefined;
  let longest = 0;
  for (const i of indexes) {
    const key = foldKey(lines[i]?.piece.text ?? '');
    if (key.length > longest && titles.has(key)) [best, longest] = [i, key.length];
  }
  return best;
}
