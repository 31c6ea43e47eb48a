/** What the reader had before the panel opened, besides the scroll position: the focus and the selection. */

import { own } from './own.ts';

export interface ReaderState {
  /** To be called while the panel is still there: notes whether the focus is in it. */
  leave(): void;
  /** To be called when it is gone: gives back what the panel took, and leaves alone what the reader has changed since. */
  restore(): void;
}

/** The reader's focus and selection now. */
export function noteReaderState(document: Document): ReaderState {
  const focused = own(document, 'activeElement');
  const body = own(document, 'body');
  const selection = own(document, 'getSelection').call(document);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  let isOurs = false;

  function restoreSelection(): void {
    // Pressing in the panel takes the selection out of the text; one that the reader has made there since then stays.
    if (!selection || (selection.anchorNode !== null && selection.anchorNode !== body)) return;
    if (anchorNode?.isConnected && focusNode?.isConnected) {
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    } else if (!anchorNode) selection.removeAllRanges();
  }

  return {
    leave() {
      const now = own(document, 'activeElement');
      isOurs = now === null || now === body || now.localName === 'hashiya-panel';
    },
    restore() {
      restoreSelection();
      if (isOurs && focused instanceof HTMLElement && focused.isConnected && focused !== body) focused.focus({ preventScroll: true });
    },
  };
}
