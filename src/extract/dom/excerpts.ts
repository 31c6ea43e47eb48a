/** The first sentences of other stories, printed under their headlines. */

import { wordCount } from '../line-forms.ts';
import { holds, isElement, parentOf } from './access.ts';
import type { Line } from './weigh.ts';

/** Words of a link that is a headline and not a name. */
const SHORTEST_HEADLINE = 4;
/** Characters that such a teaser may have. */
const MOST_EXCERPT = 450;

/**
 * Another story's headline and its first sentences stand together in one element, and nothing else: the sentences after
 * such a link run, but they are no part of this story.
 */
export function markExcerpts(lines: Line[]): void {
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!line?.running || before?.piece.hint !== 'related' || wordCount(before.piece.text) < SHORTEST_HEADLINE) continue;
    for (let k = i, end = endOfTeaser(lines, i); k < end; k++) {
      const excerpt = lines[k];
      if (excerpt?.running) lines[k] = { ...excerpt, running: 0, loose: excerpt.running };
    }
  }
}

/** The index after the teaser that the lines before and at `index` stand in; `index` itself when they are no teaser. */
function endOfTeaser(lines: readonly Line[], index: number): number {
  const link = (lines[index - 1] as Line).source.element;
  let card: Node | null = (lines[index] as Line).source.element;
  while (card && isElement(card) && !holds(card, link)) card = parentOf(card);
  if (!card || !isElement(card)) return index;
  const element = card;
  const isIn = (at: number): boolean => lines[at] !== undefined && holds(element, (lines[at] as Line).source.element);
  let above = index - 2;
  while (isIn(above) && lines[above]?.label) above--;
  if (isIn(above)) return index;
  let running = 0;
  let end = index;
  for (; isIn(end) && running <= MOST_EXCERPT; end++) running += lines[end]?.running ?? 0;
  return running > MOST_EXCERPT ? index : end;
}
