/** The page of all that is saved. */

import { startPage } from '../pages/start-page.tsx';
import { askBackground, browser, storeOf } from '../platform/browser.ts';
import { LIBRARY } from '../platform/library.ts';
import type { LibraryChangeRequest } from '../platform/messages.ts';
import { type ChangeOutcome, createSaved } from './model.ts';
import { Saved } from './saved.tsx';

const library = storeOf(LIBRARY);

const isOutcome = (value: unknown): value is ChangeOutcome => typeof value === 'object' && value !== null && 'ok' in value;

const model = createSaved({
  read: library.get,
  async change(change) {
    const failed: ChangeOutcome = { ok: false, code: 'background' };
    try {
      const reply = await askBackground({ type: 'page-to-background:library', change } satisfies LibraryChangeRequest);
      return isOutcome(reply) ? reply : failed;
    } catch {
      // The browser stopped the background before it answered: what was asked for was done or was not, and the page reads anew.
      return failed;
    }
  },
});

// Saved from an article in another tab, or changed by another of these pages.
browser.storage.local.onChanged.addListener((changes) => {
  if (changes[LIBRARY.key]) void model.load();
});
await Promise.all([startPage('saved_title', <Saved model={model} />), model.load()]);
