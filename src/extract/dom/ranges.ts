/** The way back from a piece's offsets to the page. */

import { placesOf } from './lines.ts';

/** The range of `start`–`end` of the collapsed text of these nodes; undefined when one of its nodes has left the document. */
export function rangeOf(texts: readonly Text[], start: number, end: number): Range | undefined {
  if (!texts.length || texts.some((text) => !text.isConnected)) return undefined;
  const places = placesOf(texts, start, end);
  if (!places) return undefined;
  // The prototype's own method: `<form name="createRange">` puts itself in front of the document's.
  const range = Document.prototype.createRange.call(places.from.node.ownerDocument);
  range.setStart(places.from.node, places.from.offset);
  range.setEnd(places.to.node, places.to.offset);
  return range;
}
