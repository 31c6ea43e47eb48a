/** The options page: each choice is stored at once and holds in all open pages. */

import { browser, message, readPreferences, writePreferences } from '../platform/browser.ts';
import { TOUCH_QUERY } from '../platform/settings.ts';
import { otherSites } from '../platform/sites.ts';
import { showOptions } from './form.ts';

const { permissions } = browser;

showOptions(document, {
  message,
  read: () => readPreferences(matchMedia(TOUCH_QUERY).matches),
  write: writePreferences,
  sites: {
    allowed: async () => otherSites((await permissions.getAll()).origins ?? []),
    request: (pattern) => permissions.request({ origins: [pattern] }),
    remove: (pattern) => permissions.remove({ origins: [pattern] }),
    onChanged(changed) {
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
    },
    proposed: new URLSearchParams(location.search).get('site') ?? undefined,
  },
});
