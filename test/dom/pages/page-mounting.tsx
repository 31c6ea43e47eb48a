/** A view of the extension's own pages with the interface's real words. */

import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { UiContext, uiOf } from '../../../extension/panel/ui.ts';
import { preferencesFrom } from '../../../extension/platform/preferences.ts';
import { message } from '../panel/mounting.ts';

/** Effects run after the next frame. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Shows a view in an empty page; all acts are the reader's own unless `trusted` is false. */
export async function shown(view: ComponentChildren, trusted = true) {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  const ui = uiOf({ message, language: 'en', trusted: () => trusted }, signal(preferencesFrom(undefined, false)));
  render(<UiContext.Provider value={ui}>{view}</UiContext.Provider>, main);
  await settle();
  const all = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  return {
    all,
    one,
    settle,
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent?.trim() ?? ''),
    async click(selector: string): Promise<void> {
      one(selector).click();
      await settle();
    },
    async type(selector: string, text: string): Promise<void> {
      const field = one(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}
