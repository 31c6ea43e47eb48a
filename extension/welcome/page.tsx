/** The first steps, shown once after the installation. */

import { allCommands } from '../pages/page-commands.ts';
import { startPage } from '../pages/start-page.tsx';
import { browser } from '../platform/browser.ts';
import { OWN_HOST, patternOf } from '../platform/sites.ts';
import { Welcome } from './welcome.tsx';

const { permissions, runtime } = browser;
const OWN_SITE = { origins: [patternOf(OWN_HOST)] };

await startPage(
  'welcome_title',
  <Welcome
    ports={{
      example: runtime.getURL('extension/welcome/story.html'),
      options: runtime.getURL('extension/options/index.html'),
      mayRead: () => permissions.contains(OWN_SITE),
      request: () => permissions.request(OWN_SITE),
      onPermission(changed) {
        permissions.onAdded.addListener(changed);
        permissions.onRemoved.addListener(changed);
      },
      commands: allCommands,
      browser: __TARGET__,
    }}
  />,
);
