/** Composition of what a reader asks for outside the panel: keeping, context menu, commands, badge, first steps. */

import { browser, message, readPreferences, storeOf } from '../platform/browser.ts';
import { LIBRARY, MET } from '../platform/library.ts';
import type { AddNameRequest, DoRequest } from '../platform/messages.ts';
import type { PanelAct } from '../platform/panel-act.ts';
import { SETTINGS_KEY } from '../platform/settings.ts';
import { OWN_HOST, patternOf } from '../platform/sites.ts';
import { isOurs, type PressedTab } from './action.ts';
import { createBadge } from './badge.ts';
import { runCommand } from './commands.ts';
import { createDelivery } from './deliver.ts';
import { type Grabbed, grabSelection } from './grab-selection.ts';
import { askForSite, type Grant } from './grant.ts';
import { afterInstall } from './installed.ts';
import { createKeeper } from './keeper.ts';
import { answerLibrary } from './library-requests.ts';
import { createMeetings } from './meetings.ts';
import { type ChosenTab, chooseMenu, makeMenus } from './menus.ts';
import type { Sender } from './page-requests.ts';
import { saveSelection } from './save-selection.ts';
import { createShowPage } from './show-page.ts';

const OWN_SITE = { origins: [patternOf(OWN_HOST)] };

export interface ReaderActs {
  /** The answer to a message about what is kept or shown; undefined for any other. */
  answer(request: unknown, sender: Sender): Promise<unknown> | undefined;
  /** Asks for the publisher's site where it may be missing; to be called first thing in the reader's click. */
  grantFor(tab: PressedTab): Promise<Grant> | undefined;
}

/** Puts the publisher's content script into a tab that has none. */
export async function injectContent(tabId: number): Promise<void> {
  const [own] = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.insertCSS({ target: { tabId }, files: own?.css ?? [] });
  await browser.scripting.executeScript({ target: { tabId }, files: own?.js ?? [] });
}

/** Registers every listener at once, as a background that is started by an event must. `open` presses the button for a tab. */
export function startReaderActs(open: (tab: PressedTab) => Promise<void>, pause: (milliseconds: number) => Promise<unknown>): ReaderActs {
  const { runtime, tabs, action, permissions, scripting, storage } = browser;
  const failed = (error: unknown) => reportError(error);

  const library = storeOf(LIBRARY);
  const meetings = createMeetings({
    met: storeOf(MET),
    session: storage.session,
    isWanted: async () => (await readPreferences(false)).metBefore,
    // Sweden writes days as 2026-01-31, and by the reader's own clock.
    today: () => new Date().toLocaleDateString('sv'),
  });
  const keeper = createKeeper({ library, meet: meetings.meet, now: () => new Date().toISOString() });
  const showPage = createShowPage({
    session: storage.session,
    open: (path) => tabs.create({ url: runtime.getURL(path) }),
  });
  storage.local.onChanged.addListener((changes) => {
    if (changes[SETTINGS_KEY]) void meetings.tidy().catch(failed);
  });

  const delivery = createDelivery({ send: (tab, request) => tabs.sendMessage(tab, request), open, pause });
  const tell = (tab: ChosenTab, act: PanelAct) => delivery.toAny(tab, { type: 'background-to-content:do', act } satisfies DoRequest);
  const grab = async (tabId: number) => {
    const [done] = await scripting.executeScript({ target: { tabId }, func: grabSelection });
    return (done?.result ?? undefined) as Grabbed | undefined;
  };
  const save = async (tab: ChosenTab) => tell(tab, await saveSelection(tab, { grab, keeper }));

  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  const remakeMenus = async () => {
    if (menus) await makeMenus({ removeAll: () => menus.removeAll(), create: (entry) => menus.create(entry), message });
  };
  menus?.onClicked.addListener((info, tab) => {
    const acts = {
      explain: (chosen: ChosenTab, text: string) => tell(chosen, { do: 'explain', text }),
      add: (chosen: ChosenTab, text: string) =>
        delivery.toAny(chosen, { type: 'background-to-content:add-name', text } satisfies AddNameRequest),
      save,
      read: (chosen: ChosenTab) => tell(chosen, { do: 'focus' }),
    };
    void chooseMenu(info, tab, acts).catch(failed);
  });

  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command) => {
    const activeTab = async (): Promise<ChosenTab | undefined> => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, incognito: tab.incognito };
    };
    void runCommand(command, { delivery, activeTab, saveSelection: save, openSaved: () => showPage('saved'), open }).catch(failed);
  });

  const badge = createBadge({
    mayRead: () => permissions.contains(OWN_SITE),
    label: (text, title) => Promise.all([action.setBadgeText({ text }), action.setTitle({ title })]),
    message,
  });
  const updateBadge = () => void badge.update().catch(failed);
  permissions.onAdded.addListener(updateBadge);
  permissions.onRemoved.addListener(updateBadge);
  updateBadge();

  runtime.onInstalled.addListener((details) => {
    const install = afterInstall(details, {
      welcome: () => showPage('welcome'),
      openTabs: async () => (await tabs.query({ url: patternOf(OWN_HOST) })).flatMap(({ id }) => id ?? []),
      // A tab that is asleep or shows an error takes no script; it will be loaded anew.
      inject: (tab) => injectContent(tab).catch(() => undefined),
      isShipped: __SHADOW_MODE__ === 'closed',
    });
    void Promise.all([install, remakeMenus(), meetings.tidy()]).catch(failed);
  });
  // The interface may have another language since.
  runtime.onStartup.addListener(() => void remakeMenus().catch(failed));

  return {
    answer: (request, sender) =>
      answerLibrary(request, sender, { ownId: runtime.id, ownAddress: runtime.getURL(''), keeper, library }) ??
      showPage.answer(request, sender.id === runtime.id),
    grantFor: ({ url }) =>
      badge.mayBeMissing() && isOurs(url)
        ? askForSite({ contains: () => permissions.contains(OWN_SITE), request: () => permissions.request(OWN_SITE) })
        : undefined,
  };
}
