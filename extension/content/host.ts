/** The only elements that Hashiya puts into a page: a bare host, everything else in its shadow root. */

import styles from './host.css?inline';

export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
}

/** A host as last child of the body, without attributes. */
export function attachHost(document: Document, tag: 'hashiya-tab' | 'hashiya-panel'): Host {
  const host = document.createElement(tag);
  // Focus given to the tab's host goes to its button, so that focus can be handed back to it.
  const root = host.attachShadow({ mode: __SHADOW_MODE__, delegatesFocus: tag === 'hashiya-tab' });
  document.body.append(host);
  return { host, root };
}

/** Places a host by rules inside its shadow root, after what is there already. */
export function styleHost({ host, root }: Host, css: string): void {
  const style = host.ownerDocument.createElement('style');
  style.textContent = styles + css;
  root.append(style);
}

/** Takes away what a former copy of the extension left behind when it was replaced under the page. */
export function removeStrays(document: Document): void {
  for (const stray of document.querySelectorAll('hashiya-tab, hashiya-panel')) stray.remove();
}
