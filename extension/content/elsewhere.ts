/** The one file that is put into a page of another site: it reads and shows everything by itself. */

import { CLASS_FREE } from '../../src/extract/dom/read.ts';
import { type Opening, openPanel } from './open.ts';
import { isOwnWord, type SiteScope } from './site-scope.ts';
import { styleUntil } from './styles-elsewhere.ts';
import { startUnopened } from './unopened.ts';

const open = (opening: Opening) => openPanel(opening, CLASS_FREE);

const { hashiya } = globalThis as SiteScope;
// The site's own small script is here already and waits for it.
if (hashiya) hashiya.opener(open);
else {
  const toggle = startUnopened({
    isArticle: isOwnWord,
    load: (signal) => styleUntil(signal).then(() => open),
    hasTab: false,
    measured: (work) => work(),
  });
  toggle();
}
