/** Which part of a page is its story, by the text alone: where running sentences stand together and links do not. */

import { arabicShare } from '../../text/alphabet.ts';
import type { Piece } from '../draft.ts';
import { furnitureOf } from '../furniture.ts';
import { endsSentence, wordCount } from '../line-forms.ts';
import { isElement, parentOf } from './access.ts';
import type { Source } from './reading.ts';

/** One piece of the page with what the choice needs to know of it. */
export interface Line {
  piece: Piece;
  source: Source;
  /** Characters of running text: its length for a sentence of the page's own language, else 0. */
  running: number;
  /** Characters that speak against a story: links, labels, short lines. */
  loose: number;
}

/** Running text has at least so many words and a sentence's end, or so many that no label has them. */
const SHORTEST_SENTENCE = 7;
const SURELY_RUNNING = 25;
/** What a character of loose text costs against one of running text. */
const LOOSE_COST = 1.5;

const IN_STORY: ReadonlySet<string> = new Set(['paragraph', 'quote', 'listItem', 'subhead']);

/** A piece weighed; `arabic` says whether the page's headline is. */
export function weigh(piece: Piece, source: Source, linked: number, arabic: boolean): Line {
  const length = piece.text.length;
  if (!piece.rendered) return { piece, source, running: 0, loose: 0 };
  if (piece.hint === 'related') return { piece, source, running: 0, loose: length };
  if (!IN_STORY.has(piece.hint)) return { piece, source, running: 0, loose: 0 };
  const count = wordCount(piece.text);
  const isRunning = piece.hint !== 'subhead' && ((count >= SHORTEST_SENTENCE && endsSentence(piece.text)) || count >= SURELY_RUNNING);
  const isOwn = arabic ? arabicShare(piece.text) > 0.4 : true;
  if (isRunning && isOwn && linked < length * 0.5 && !furnitureOf(piece.text)) return { piece, source, running: length, loose: linked };
  // A heading of the story is short too; it neither helps nor harms.
  return { piece, source, running: 0, loose: piece.hint === 'subhead' && !linked ? 0 : length };
}

/** The element whose text is most running and least loose; the innermost of equals. Undefined when nothing runs. */
export function densest(lines: readonly Line[]): Element | undefined {
  const worth = new Map<Element, number>();
  for (const { source, running, loose } of lines) {
    const value = running - loose * LOOSE_COST;
    if (!running && !loose) continue;
    for (let node: Node | null = source.element; node && isElement(node); node = parentOf(node))
      worth.set(node, (worth.get(node) ?? 0) + value);
  }
  let best: Element | undefined;
  let most = 0;
  // Elements come in from the innermost outwards, so a parent that adds nothing does not take over.
  for (const [element, value] of worth) if (value > most) [best, most] = [element, value];
  return best;
}

/** Share of the running text up to which a group at its end may be a notice and not the story. */
const LARGEST_NOTICE = 0.25;

/**
 * The index after the story's last line. When most of the story stands in one element, a small group after it in another,
 * with links in it, is a notice below the story (on comments, on copyright), however well its sentences run.
 */
export function endOfStory(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ running }) => running > 0);
  const total = lines.reduce((sum, { running }) => sum + running, 0);
  const byParent = new Map<Node | null, number>();
  for (const { source, running } of lines)
    if (running) byParent.set(parentOf(source.element), (byParent.get(parentOf(source.element)) ?? 0) + running);
  const [main] = [...byParent].find(([, running]) => running >= total * 0.6) ?? [];
  if (main === undefined) return last + 1;
  const end = lines.findLastIndex(({ source, running }) => running > 0 && parentOf(source.element) === main) + 1;
  const rest = lines.slice(end).filter(({ running }) => running > 0);
  const isNotice = rest.some(({ loose }) => loose > 0) && rest.reduce((sum, { running }) => sum + running, 0) < total * LARGEST_NOTICE;
  return isNotice ? end : last + 1;
}

/** How deep a piece's element stands below the story's, and its tag: paragraphs of one story have one of a few such forms. */
export function formWithin(container: Element, element: Element, tag: (element: Element) => string): string | undefined {
  let depth = 0;
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (node === container) return `${depth} ${tag(element)}`;
    depth++;
  }
  return undefined;
}
