/** What runs on the sites that the reader has allowed: the tab on articles, and nothing heavy before it is pressed. */

import type { PanelRequest } from '../platform/messages.ts';
import { nativeApi } from '../platform/native.ts';
import { isOwnWord, type Opener, type SiteScope } from './site-scope.ts';
import { styleUntil } from './styles-elsewhere.ts';
import { startUnopened } from './unopened.ts';

const scope = globalThis as SiteScope;

/** The panel's script, put beside this one at the first press. */
let opener: Promise<Opener> | undefined;
async function load(): Promise<Opener> {
  const arrived = new Promise<Opener>((resolve) => {
    scope.hashiya = { opener: resolve };
  });
  const wasPut = await nativeApi().runtime.sendMessage({ type: 'content-to-background:panel' } satisfies PanelRequest);
  if (wasPut !== true) throw new Error('the panel could not be put into the page');
  return arrived;
}

startUnopened({
  isArticle: isOwnWord,
  load: async (signal) => {
    opener ??= load().catch((error: unknown) => {
      opener = undefined;
      throw error;
    });
    const [open] = await Promise.all([opener, styleUntil(signal)]);
    return open;
  },
  hasTab: true,
  measured: (work) => work(),
});
