/** Composition root of the background: the knowledge lives here once, not in every tab. */

import { analyse } from '../../src/analyse.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { browser, message } from '../platform/browser.ts';
import { createAction } from './action.ts';
import { answer } from './answer.ts';
import { once } from './once.ts';

const knowledge = once(async () => {
  const response = await fetch(browser.runtime.getURL('knowledge.tsv'));
  return loadKnowledge(await response.text());
});

browser.runtime.onMessage.addListener((request: unknown, sender: { id?: string | undefined }) =>
  answer(request, sender, {
    ownId: browser.runtime.id,
    analyse: async (article) => analyse(article, await knowledge()),
  }),
);

const press = createAction({
  send: (tab, request) => browser.tabs.sendMessage(tab, request),
  label: (tabId, text, title) => Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]),
  message,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

browser.action.onClicked.addListener((tab) => {
  // Read while the panel comes up; when that fails, the article's own request fails again and says so.
  knowledge().catch(() => undefined);
  // The tab may be closed by now, and then there is no button of its to write on.
  press(tab).catch(() => undefined);
});
