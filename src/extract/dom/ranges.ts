/** The way back from a piece's offsets to the page. */

import { placesOf } from './lines.ts';

/** The range of `start`–`end` of the collapsed text of these nodes; undefined when one of its nodes has left the document. */
export function rangeOf(texts: readonly Text[], start: number, end: number): Range | undefined {
  if (!texts.length || texts.some((text) => !text.isConnected)) return undefined;
  const places = placesOf(texts, start, end);
  const range = places?.from.node.ownerDocument.createRange();
  if (!places || !range) return undefined;
  range.setStart(places.from.node, places.from.offset);
  range.setEnd(places.to.node, places.to.offset);
  return range;
}
