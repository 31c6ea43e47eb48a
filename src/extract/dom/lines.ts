/** The text of a run of text nodes, and the way back from its offsets to the nodes. One rule for both directions. */

import { collapse, rawOffsets } from '../whitespace.ts';
import { firstChild, isElement, nextSibling, parentOf, tagOf } from './access.ts';
import { isBreaking, isUnreadable } from './elements.ts';

/** True when a line of text ends between two nodes: a `<br>` or an edge of a paragraph-like element stands there. */
function breaksBetween(before: Text, after: Text): boolean {
  let node: Node = before;
  for (;;) {
    let next: Node | null = isElement(node) && !isUnreadable(tagOf(node)) ? firstChild(node) : null;
    while (!next) {
      next = nextSibling(node);
      if (next) break;
      const parent = parentOf(node);
      if (!parent || !isElement(parent) || isBreaking(tagOf(parent))) return true;
      node = parent;
    }
    if (next === after) return false;
    if (isElement(next) && isBreaking(tagOf(next))) return true;
    node = next;
  }
}

/** The data of the nodes as one raw text, a line break for each `<br>`, and where in it each node begins. */
function joined(texts: readonly Text[]): { raw: string; starts: number[] } {
  let raw = '';
  const starts: number[] = [];
  let before: Text | undefined;
  for (const text of texts) {
    if (before && breaksBetween(before, text)) raw += '\n';
    starts.push(raw.length);
    raw += text.data;
    before = text;
  }
  return { raw, starts };
}

/** What a reader sees of these nodes: one line, white space collapsed. */
export const lineOf = (texts: readonly Text[]): string => {
  const [only] = texts;
  return texts.length === 1 && only ? collapse(only.data) : collapse(joined(texts).raw);
};

export interface Place {
  node: Text;
  offset: number;
}

/** The nodes and raw offsets of a stretch of `lineOf(texts)`; undefined when there are none. */
export function placesOf(texts: readonly Text[], start: number, end: number): { from: Place; to: Place } | undefined {
  const { raw, starts } = joined(texts);
  const [first = 0, afterLast = 0] = rawOffsets(raw, [start, Math.max(start, end - 1)]);
  const from = placeAt(texts, starts, first);
  const to = placeAt(texts, starts, end > start ? afterLast : first);
  if (!from || !to) return undefined;
  return { from, to: end > start ? { node: to.node, offset: Math.min(to.offset + 1, to.node.length) } : to };
}

function placeAt(texts: readonly Text[], starts: readonly number[], offset: number): Place | undefined {
  for (let i = texts.length - 1; i >= 0; i--) {
    const node = texts[i];
    const begin = starts[i] ?? 0;
    if (node && begin <= offset) return { node, offset: Math.min(offset - begin, node.length) };
  }
  return undefined;
}
