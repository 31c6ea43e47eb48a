/** Composition root of the background: the knowledge lives here once, not in every tab. */

import { analyse } from '../../src/analyse.ts';
import type { Article } from '../../src/article.ts';
import { GUESSER_FILES, type Guesser, guesserOf } from '../../src/entities/guesser.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { browser, message, storeOf } from '../platform/browser.ts';
import type { Analysed } from '../platform/messages.ts';
import { OWN_NAMES } from '../platform/own-names.ts';
import { PAUSED_ARTICLES } from '../platform/settings-form.ts';
import { createAction } from './action.ts';
import { createSiteKeeper } from './allowed-sites.ts';
import { answer } from './answer.ts';
import { createElsewhere, type Scripting } from './elsewhere.ts';
import { once } from './once.ts';
import { answerOwnName } from './own-names.ts';
import { answerPage, type Sender } from './page-requests.ts';
import { answerPause } from './pause.ts';
import { injectContent, startReaderActs } from './reader-acts.ts';

const textOf = async (path: string) => (await fetch(browser.runtime.getURL(path))).text();
const knowledge = once(async () => loadKnowledge(await textOf('knowledge.tsv')));
let guesses: Guesser | undefined;
const guesser = once(async () => {
  const [lists, recogniser, transliterator, nameParts] = await Promise.all([
    knowledge(),
    textOf(GUESSER_FILES.recogniser),
    textOf(GUESSER_FILES.transliterator),
    textOf(GUESSER_FILES.nameParts),
  ]);
  guesses = guesserOf({ recogniser, transliterator, nameParts }, lists);
  return guesses;
});
const ownNames = storeOf(OWN_NAMES);
const pausedArticles = storeOf(PAUSED_ARTICLES);
async function analysisOf(article: Article, atOnce: boolean): Promise<Analysed> {
  // Read each time: a page that has just heard of a change may ask before the background hears of it.
  const [lists, own] = await Promise.all([knowledge(), ownNames.get().catch(() => undefined)]);
  const guessing = guesses ?? (atOnce ? undefined : await guesser());
  const analysis = analyse(article, lists, guessing, own?.names);
  return {
    analysis,
    ...(lists.asOf && { asOf: lists.asOf }),
    ...(!own && { ownNamesUnread: true }),
    ...(!guessing && { withoutGuesses: true }),
  };
}
/** Reads the names while the panel comes up; when that fails, the article's own request fails again and says so. */
const warm = () => void guesser().catch(() => undefined);

const { scripting, permissions, runtime, tabs, action } = browser;
const elsewhere = createElsewhere(scripting as Scripting);

runtime.onMessage.addListener((request: unknown, sender: Sender) => {
  const pageAnswer = answerPage(request, sender, {
    ownId: runtime.id,
    elsewhere,
    warm,
    showSiteOptions: (site) => void tabs.create({ url: runtime.getURL(`extension/options/index.html?site=${encodeURIComponent(site)}`) }),
  });
  const ownAnswer =
    answerOwnName(request, sender, { ownId: runtime.id, store: ownNames }) ??
    answerPause(request, sender, { ownId: runtime.id, store: pausedArticles });
  return (
    pageAnswer ?? ownAnswer ?? readerActs.answer(request, sender) ?? answer(request, sender, { ownId: runtime.id, analyse: analysisOf })
  );
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const press = createAction({
  send: (tab, request) => tabs.sendMessage(tab, request),
  elsewhere,
  // Without a text of its own a tab has the one of all tabs, which tells of a missing permission; both browsers take null for that.
  label: (tabId, text, title) =>
    Promise.all([action.setBadgeText({ tabId, text: (text || null) as string }), action.setTitle({ tabId, title })]),
  message,
  inject: injectContent,
  pause,
});

action.onClicked.addListener((tab) => {
  const asked = readerActs.grantFor(tab);
  warm();
  // The tab may be closed by now, and then there is no button of its to write on.
  press(tab, asked).catch(() => undefined);
});

const readerActs = startReaderActs(press, pause);

const keepSites = createSiteKeeper(
  {
    origins: async () => (await permissions.getAll()).origins ?? [],
    registered: () => scripting.getRegisteredContentScripts(),
    register: (script) => scripting.registerContentScripts([script]),
    update: (script) => scripting.updateContentScripts([script]),
    unregister: (id) => scripting.unregisterContentScripts({ ids: [id] }),
  },
  // Nobody waits for an answer; the options page shows what is allowed, and the next start tries again.
  (error) => reportError(error),
);
permissions.onAdded.addListener(() => void keepSites());
permissions.onRemoved.addListener(() => void keepSites());
// Updates of the extension forget what was registered, and while it was off the reader may have changed the permissions.
runtime.onInstalled.addListener(() => void keepSites());
runtime.onStartup.addListener(() => void keepSites());
