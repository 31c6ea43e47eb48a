/** What is done about a page that throws the panel out or puts it out of reach. */

import { placeHost } from './host.ts';
import { own } from './own.ts';
import { raise } from './raise.ts';

export interface HostKeeper {
  /** Puts a host that is gone back into the page. */
  inPage(): void;
  /** Undoes what keeps the reader from a host that is seen. */
  inReach(): void;
}

/** Each of the two is obeyed once; the second time that the page wants it otherwise `leave` is called. */
export function keepHost(document: Document, host: HTMLElement, leave: () => void): HostKeeper {
  let wasMended = false;
  const mend = (act: () => void) => {
    if (wasMended) leave();
    else act();
    wasMended = true;
  };
  const putBack = () => {
    placeHost(document, host);
    raise(host);
  };
  return {
    inPage() {
      // A page that replaces its body has none for a moment; the new one is a change that calls again.
      if (!host.isConnected && own(document, 'body')) mend(putBack);
    },
    inReach() {
      const [root, body] = [own(document, 'documentElement'), own(document, 'body')];
      if (!host.isConnected || !body) return;
      if (root.inert) leave();
      else if (body.inert && host.parentNode === body) mend(putBack);
      else if (host.inert)
        mend(() => {
          host.inert = false;
        });
      else raise(host);
    },
  };
}
