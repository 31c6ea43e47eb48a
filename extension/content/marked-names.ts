/** The names that are marked in the page now: all, or where the reader wants none marked the one that was gone to. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Span } from '../../src/article.ts';
import type { Marks } from './marks.ts';
import type { MarkedName, NameMarks } from './name-marks.ts';

/** Every marked range with the name and the mention that it shows. */
export function markedNames(
  glossary: readonly GlossaryEntry[],
  names: Pick<NameMarks, 'marked'>,
  marks: Pick<Marks, 'mentions'>,
): ReadonlyMap<Range, MarkedName> {
  const all = names.marked();
  const gone = marks.mentions();
  const [span] = gone.values();
  if (all.size > 0 || span === undefined) return all;
  const item = glossary.findIndex(({ mentions }) => mentions.some((mention) => mention === span));
  const places: readonly Span[] = glossary[item]?.mentions ?? [];
  return new Map(Array.from(gone, ([range, shown]) => [range, { item, place: places.indexOf(shown) }]));
}
