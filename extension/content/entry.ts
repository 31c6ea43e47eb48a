/** What runs on every page of the publisher: is this an article, is the tab wanted, was the panel asked for. */

import { looksLikeArticle } from '../../src/extract/dom/recognise.ts';
import type { ToggleRequest } from '../platform/messages.ts';
import { nativeApi } from '../platform/native.ts';
import { SETTINGS_KEY, type Settings, settingsFrom, TOUCH_QUERY } from '../platform/settings.ts';
import { removeStrays } from './host.ts';
import { mountTab, type Tab } from './tab.ts';
import { createToggle } from './toggle.ts';

const began = performance.now();

/** Leaves the time since `start` in the page's timeline, in the variant for tests and measuring alone. */
const measured = (start: number) => {
  if (__SHADOW_MODE__ === 'open') performance.measure('hashiya:entry', { start });
};

const api = nativeApi();
const label = api.i18n.getMessage('tab_open');
// Asked for while the extension is certainly there: an orphaned page gets no words any more.
const reloadLabel = api.i18n.getMessage('tab_reload');

let tab: Tab | undefined;
let isOpen = false;

const understood = (stored: unknown): Settings => settingsFrom(stored, matchMedia(TOUCH_QUERY).matches);
const readSettings = async () => understood((await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

// The parts that opening needs cannot be loaded any more once the extension was replaced under the page.
const failed = () => tab?.say(reloadLabel);
const setOpen = (open: boolean) => {
  isOpen = open;
  tab?.setHidden(open);
};
const toggle = createToggle(
  async (controller) => {
    const [{ openPanel }, settings] = await Promise.all([import('./open.ts'), readSettings()]);
    if (controller.signal.aborted) return;
    openPanel({ document, settings, controller, failed });
    // Only now: a tab that has the focus must still have it when the panel notes where it goes back to.
    setOpen(true);
  },
  { closing: () => setOpen(false), failed },
);

function show(settings: Settings): void {
  const start = performance.now();
  tab?.remove();
  tab = settings.tab ? mountTab(document, label, settings.side, toggle) : undefined;
  tab?.setHidden(isOpen);
  measured(start);
}

// Only the extension itself can send here, so the message has one of our types.
api.runtime.onMessage.addListener((message, sender, reply) => {
  if (sender.id !== api.runtime.id || (message as ToggleRequest).type !== 'background-to-content:toggle') return;
  toggle();
  reply(true);
});

removeStrays(document);
if (looksLikeArticle(document, location.href)) {
  // Without its settings the page goes without the tab; the toolbar button still opens the panel.
  readSettings().then(show, () => undefined);
  api.storage.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) show(understood(change.newValue));
  });
}
measured(began);
