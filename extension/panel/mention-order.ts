/** The names of the article in the order in which its text has them. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import type { Article, Span } from '../../src/article.ts';
import type { MentionAt } from './ports.ts';

/** Every mention in reading order, captions last. */
export function readingOrder({ blocks, figures }: Article, glossary: readonly GlossaryEntry[]): (MentionAt & { span: Span })[] {
  const ids = ['headline', 'standfirst', ...blocks.map(({ id }) => id), ...figures.map(({ id }) => id)];
  const order = new Map(ids.map((id, index) => [id, index]));
  return glossary
    .flatMap(({ mentions }, item) => mentions.map((span, place) => ({ item, place, span })))
    .sort((a, b) => (order.get(a.span.block) ?? 0) - (order.get(b.span.block) ?? 0) || a.span.start - b.span.start);
}

/**
 * The mention before or after the selected one, going round at the ends; without one the first that `isAhead` of the
 * reader, or the last that is not. Absent where there are none.
 */
export function nextMention(
  all: readonly (MentionAt & { span: Span })[],
  selected: MentionAt | undefined,
  by: 1 | -1,
  isAhead: (span: Span) => boolean,
): MentionAt | undefined {
  const at = all.findIndex(({ item, place }) => item === selected?.item && place === selected.place);
  if (at >= 0) return all[(at + by + all.length) % all.length];
  const ahead = all.findIndex(({ span }) => isAhead(span));
  if (by > 0) return all[Math.max(0, ahead)];
  return all.at(ahead - 1);
}
