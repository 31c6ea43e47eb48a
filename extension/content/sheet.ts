/** The host of the sheet that follows the page on paper; on the screen it takes no room. */

import { placeHost } from './host.ts';
import { newElement } from './own.ts';
import styles from './sheet.css?inline';

export interface Sheet {
  /** Puts the sheet at the end of the page, empty, or takes it away; the root when it is there. */
  place(wanted: boolean): ShadowRoot | undefined;
}

/** No sheet. */
export function createSheet(document: Document): Sheet {
  let host: HTMLElement | undefined;
  return {
    place(wanted) {
      host?.remove();
      host = undefined;
      if (!wanted) return undefined;
      host = newElement(document, 'hashiya-sheet' as 'span');
      const root = host.attachShadow({ mode: __SHADOW_MODE__ });
      const style = newElement(document, 'style');
      style.textContent = styles;
      root.append(style);
      placeHost(document, host);
      return root;
    },
  };
}
