/** The only elements that Hashiya puts into a page: a bare host, everything else in its shadow root. */

import styles from './host.css?inline';
import { newElement, own } from './own.ts';

export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Puts a host where it can be seen and used: last in the body, or after it where the page has made all of the body inert. */
export const placeHost = (document: Document, host: Element): void =>
  (own(document, 'body').inert ? own(document, 'documentElement') : own(document, 'body')).append(host);

/** A host without attributes, in its place. */
export function attachHost(document: Document, tag: 'hashiya-tab' | 'hashiya-panel'): Host {
  const host = newElement(document, tag as 'span');
  // Focus given to the tab's host goes to its button, so that focus can be handed back to it.
  const root = host.attachShadow({ mode: __SHADOW_MODE__, delegatesFocus: tag === 'hashiya-tab' });
  placeHost(document, host);
  return { host, root };
}

/** Places a host by rules inside its shadow root, after what is there already; the result puts others in place of `css`. */
export function styleHost({ host, root }: Host, css: string): (css: string) => void {
  const style = newElement(host.ownerDocument, 'style');
  const set = (rules: string) => {
    style.textContent = styles + rules;
  };
  set(css);
  root.append(style);
  return set;
}

/** What page.css paints. The registry cannot be looked through: the highlights of a copy that is gone are dead to Firefox. */
const MARKS = ['sentence', 'mention', 'mention-current', 'name-background', 'name-underline', 'pinned', 'aloud'];

/**
 * Takes away what a former copy of the extension left behind when it was replaced under the page: Firefox ends that copy
 * without a word, so nothing of it was undone.
 */
export function removeStrays(document: Document): void {
  const all = (selector: string) => own(document, 'querySelectorAll').call(document, selector);
  for (const stray of all('hashiya-tab, hashiya-panel, hashiya-sheet')) stray.remove();
  for (const attribute of ['data-hashiya-dock', 'data-hashiya-hidden'])
    for (const element of all(`[${attribute}]`)) element.removeAttribute(attribute);
  for (const mark of MARKS) CSS.highlights?.delete(`hashiya-${mark}`);
}
