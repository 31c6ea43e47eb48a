/** The one observer of the opened panel: changes where the story stands, and nothing that we do ourselves. */

import { holds, isElement, isText, parentOf, tagOf } from '../../src/extract/dom/access.ts';
import { own } from './own.ts';

/** Elements that bring no text by coming or going: ours, scripts and frames. */
const SILENT = /^(?:hashiya-.*|script|style|link|meta|noscript|template|iframe)$/;
/** Attributes by which pages unfold and fold text. */
const FOLDING = ['class', 'hidden', 'open', 'style'];

const shows = (style: string) => (style.match(/(?:display|visibility)\s*:[^;]*/gi) ?? []).join().replace(/\s/g, '');

const isHeard = (node: Node): boolean => (isElement(node) ? !SILENT.test(tagOf(node)) : isText(node) && node.data.trim() !== '');

/** True when a change may have changed what the page says. A style counts where it shows or hides, not where it moves. */
export function changesText({ type, target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (type === 'childList') return [...addedNodes, ...removedNodes].some(isHeard);
  const value = (target as Element).getAttribute(attributeName ?? '');
  return attributeName === 'style' ? shows(value ?? '') !== shows(oldValue ?? '') : value !== oldValue;
}

/** The smallest element that holds all these, by the page's own tree through open shadow roots; absent for none. */
function around(elements: readonly Element[]): Element | undefined {
  let root = elements[0];
  for (const element of elements) {
    while (root && !holds(root, element)) {
      const parent = parentOf(root);
      root = parent && isElement(parent) ? parent : undefined;
    }
  }
  return root;
}

export interface Watch {
  /** Watches the story whose paragraphs these are from now on; the whole body where there are none. */
  on(paragraphs: readonly Element[]): void;
  stop(): void;
}

/** A watch that calls back at each change; `changed` for those that may have changed the text, `touched` for all. */
export function createWatch(document: Document, changed: () => void, touched: () => void): Watch {
  const observer = new MutationObserver((records) => {
    touched();
    if (records.some(changesText)) changed();
  });
  const subtree = { subtree: true, childList: true, characterData: true, attributeFilter: FOLDING, attributeOldValue: true };

  return {
    on(paragraphs) {
      observer.disconnect();
      const common = around(paragraphs);
      // The next paragraph comes beside the first, not into it.
      const root = (common && paragraphs.length === 1 ? parentOf(common) : common) ?? own(document, 'body');
      if (root) observer.observe(root, subtree);
      // A change inside a shadow root is none of its host's.
      for (const shadow of new Set(paragraphs.map((element) => element.getRootNode())))
        if (shadow !== document) observer.observe(shadow, subtree);
      // And whatever replaces the story together with what is around it.
      for (let node = root && parentOf(root); node; node = parentOf(node)) observer.observe(node, { childList: true });
      if (!root) observer.observe(document, { childList: true, subtree: true });
    },
    stop: () => observer.disconnect(),
  };
}
