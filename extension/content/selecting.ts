/** What is copied from the page holds nothing of the panel, whose own text can be selected all the same. */

import { newElement } from './own.ts';

/**
 * Takes the panel out of all selections but those that begin in it: browsers select and copy what stands in a shadow root
 * along with the page around it. Holds until the signal aborts.
 */
export function keepOutOfCopies(view: Window, host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const rule = newElement(host.ownerDocument, 'style');
  // More specific than the host's own rule, which resets everything and may stand in a sheet that comes after this one.
  rule.textContent = ':host(:not(a)),:host(*) :not(input,textarea){user-select:none!important}';
  root.append(rule);
  const set = (isOwn: boolean) => {
    rule.disabled = isOwn;
  };
  const options = { capture: true, signal };
  view.addEventListener('pointerdown', ({ target }) => set(target === host), options);
  view.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey) && key.toLowerCase() === 'a' && set(false), options);
}
