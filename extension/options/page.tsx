/** The options page: each choice is stored at once and holds in all open pages. */

import { downloadText } from '../pages/download.ts';
import { allCommands } from '../pages/page-commands.ts';
import { startPage } from '../pages/start-page.tsx';
import { applyBackup, writeBackup } from '../platform/backup.ts';
import { browser, lock, storeOf } from '../platform/browser.ts';
import { OWN_NAMES } from '../platform/own-names.ts';
import { TOUCH_QUERY } from '../platform/settings.ts';
import { settingsForm } from '../platform/settings-form.ts';
import { otherSites } from '../platform/sites.ts';
import { createChoices } from './choices.ts';
import { createEverything } from './everything-model.ts';
import { createNames } from './names-model.ts';
import { createNotices } from './notice.ts';
import { Options } from './views/options.tsx';

const { permissions, storage } = browser;
const isTouch = matchMedia(TOUCH_QUERY).matches;
const allowed = async () => otherSites((await permissions.getAll()).origins ?? []);

// The page's own life is the listeners' life.
const { signal } = new AbortController();
const notices = createNotices();
const choices = createChoices(storeOf(settingsForm(isTouch)), isTouch, notices, signal);
const names = createNames(storeOf(OWN_NAMES), notices, signal);
const everything = createEverything(
  {
    write: () => writeBackup(storage.local, isTouch),
    apply: (backup) => applyBackup(backup, storage.local, lock, isTouch),
    async clear() {
      await Promise.all([storage.local.clear(), storage.session.clear()]);
      const origins = await allowed();
      if (origins.length > 0) await permissions.remove({ origins });
    },
    download: downloadText,
    today: () => new Date().toISOString().slice(0, 10),
    isTouch,
  },
  notices,
);

await Promise.all([
  startPage(
    'options_title',
    <Options
      choices={choices}
      names={names}
      everything={everything}
      notices={notices}
      sites={{
        allowed,
        request: (pattern) => permissions.request({ origins: [pattern] }),
        remove: (pattern) => permissions.remove({ origins: [pattern] }),
        onChanged(changed) {
          permissions.onAdded.addListener(changed);
          permissions.onRemoved.addListener(changed);
        },
        proposed: new URLSearchParams(location.search).get('site') ?? undefined,
      }}
      shortcuts={{ commands: allCommands, browser: __TARGET__ }}
      download={downloadText}
    />,
  ),
  choices.load(),
  names.load(),
]);
