/** What the reader had before the panel opened, besides the scroll position: the focus and the selection. */

export interface ReaderState {
  /** To be called while the panel is still there: notes whether the focus is in it. */
  leave(): void;
  /** To be called when it is gone: gives back what the panel took, and leaves alone what the reader has changed since. */
  restore(): void;
}

/** The reader's focus and selection now. */
export function noteReaderState(document: Document): ReaderState {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  let isOurs = false;

  function restoreSelection(): void {
    // Pressing in the panel takes the selection out of the text; one that the reader has made there since then stays.
    if (!selection || (selection.anchorNode !== null && selection.anchorNode !== document.body)) return;
    if (anchorNode?.isConnected && focusNode?.isConnected) {
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    } else if (!anchorNode) selection.removeAllRanges();
  }

  return {
    leave() {
      const now = document.activeElement;
      isOurs = now === null || now === document.body || now.localName === 'hashiya-panel';
    },
    restore() {
      restoreSelection();
      if (isOurs && focused instanceof HTMLElement && focused.isConnected && focused !== document.body)
        focused.focus({ preventScroll: true });
    },
  };
}
