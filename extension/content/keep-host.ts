/** What is done about a page that throws the panel out. */

import { placeHost } from './host.ts';
import { own } from './own.ts';

/** A function that looks whether a host is still in the page: the first time that it is not it is put back, the second time `leave` is called. */
export function keepHost(document: Document, host: Element, leave: () => void): () => void {
  let wasPutBack = false;
  return () => {
    // A page that replaces its body has none for a moment; the new one is a change that calls again.
    if (host.isConnected || !own(document, 'body')) return;
    if (wasPutBack) {
      leave();
      return;
    }
    wasPutBack = true;
    placeHost(document, host);
  };
}
