/** A page while nothing is open: is it an article, is the tab wanted, was the panel asked for. */

import type { ToggleRequest, WarmRequest } from '../platform/messages.ts';
import { nativeApi } from '../platform/native.ts';
import { isPaused, SETTINGS_KEY, type Settings, settingsFrom, TOUCH_QUERY, WIDTHS_KEY } from '../platform/settings.ts';
import { removeStrays } from './host.ts';
import { onNavigation } from './navigation.ts';
import type { Opened, Opening } from './open.ts';
import { mountTab, type Tab } from './tab.ts';
import { createToggle } from './toggle.ts';

export interface Unopened {
  isArticle: Opening['isArticle'];
  /** Loads what opening needs, for one opening. */
  load(signal: AbortSignal): Promise<(opening: Opening) => Opened>;
  /** Loads it ahead, where a press may follow. */
  loadAhead?(): Promise<unknown>;
  /** False on a page that is read for once, at the toolbar button's press: nothing is done there unasked. */
  hasTab: boolean;
  /** Called with a function that does part of the work on an unopened page, for measuring it. */
  measured(work: () => void): void;
}

/** A page without loads may bring its article a moment after its address; in milliseconds. */
const SETTLING = 1500;

/** Sets the tab where it belongs and listens for the button; the result opens the panel, or closes it. */
export function startUnopened({ isArticle, load, loadAhead, hasTab, measured }: Unopened): () => void {
  const api = nativeApi();
  const label = api.i18n.getMessage('tab_open');
  // Asked for while the extension is certainly there: an orphaned page gets no words any more.
  const reloadLabel = api.i18n.getMessage('tab_reload');

  let settings: Settings | undefined;
  let tab: Tab | undefined;
  let isOpen = false;
  let isFolded = false;
  let opened: Opened | undefined;
  /** The address at which the panel was opened or closed last: there it does not open by itself. */
  let openedAt: string | undefined;
  let byItself = false;
  const understood = (stored: unknown): Settings => settingsFrom(stored, matchMedia(TOUCH_QUERY).matches);
  const readStored = () => api.storage.local.get([SETTINGS_KEY, WIDTHS_KEY]);

  /** The background is started, and reads the names, and the panel's code is loaded, before the press comes; when that fails, the panel's own request says why. */
  const warm = async () => {
    await api.runtime.sendMessage({ type: 'content-to-background:warm' } satisfies WarmRequest);
  };
  const nearing = () => void Promise.all([warm(), loadAhead?.()]).catch(() => undefined);

  // The parts that opening needs cannot be loaded any more once the extension was replaced under the page.
  const failed = () => tab?.say(reloadLabel);
  const showTab = () => tab?.setHidden(isOpen && !isFolded);
  const setOpen = (now: boolean) => {
    isOpen = now;
    showTab();
  };
  const { toggle, open, close } = createToggle(
    async (controller) => {
      const unasked = byItself;
      openedAt = location.href;
      // Where the storage fails the panel opens by its defaults.
      const [openPanel, stored] = await Promise.all([load(controller.signal), readStored().catch(() => ({}))]);
      if (controller.signal.aborted) return;
      opened = openPanel({
        view: window,
        stored,
        byItself: unasked,
        controller,
        isArticle,
        failed,
        folded(now) {
          isFolded = now;
          showTab();
        },
      });
      // Only now: a tab that has the focus must still have it when the panel notes where it goes back to.
      setOpen(true);
    },
    {
      closing() {
        opened = undefined;
        isFolded = false;
        // What the reader has closed stays closed, also where the page has moved on meanwhile.
        openedAt = location.href;
        setOpen(false);
      },
      closed: () => review(),
      failed,
    },
  );
  /** The reader's wish: opens, closes, or shows again what has folded. */
  const press = () => {
    if (!opened?.unfold()) toggle();
  };

  /** Opens the panel of this article unasked. */
  function openByItself(): void {
    if (!settings?.automatic || isPaused(settings, location.href) || openedAt === location.href || !isArticle(document, location.href))
      return;
    byItself = true;
    open();
    byItself = false;
  }

  function drop(): void {
    tab?.remove();
    tab = undefined;
  }

  /** Puts the tab where it is wanted, also when the page has thrown it out with all the rest, and takes it away elsewhere. */
  function show(): void {
    if (!settings?.tab || isPaused(settings, location.href) || !isArticle(document, location.href)) drop();
    else if (!tab?.isAt(settings.side)) {
      drop();
      tab = mountTab(document, label, settings.side, { press, nearing });
      showTab();
    }
  }

  function review(): void {
    if (!hasTab) return;
    if (settings || !isArticle(document, location.href)) {
      show();
      openByItself();
      return;
    }
    // Without its settings the page goes without the tab; the toolbar button still opens the panel.
    readStored().then(
      (stored) => {
        settings = understood(stored[SETTINGS_KEY]);
        measured(show);
        openByItself();
      },
      () => undefined,
    );
  }

  // Only the extension itself can send here, so the message has one of our types.
  api.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== api.runtime.id || (message as ToggleRequest).type !== 'background-to-content:toggle') return;
    press();
    reply(true);
  });
  api.storage.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    settings = understood(change.newValue);
    review();
  });
  onNavigation(window, () => {
    review();
    setTimeout(review, SETTLING);
  });
  // A page that comes back from the browser's cache comes back as it was left.
  let wasOpen = false;
  addEventListener('pagehide', () => {
    wasOpen = close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && wasOpen) toggle();
  });

  removeStrays(document);
  review();
  return press;
}
