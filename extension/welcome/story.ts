/** The example: our own story, with the reader and the panel of any article. */

import { openPanel } from '../content/open.ts';
import { startUnopened } from '../content/unopened.ts';
import { adoptStyles } from './adopted-styles.ts';

// The story's links lead to pages that are not there.
document.addEventListener('click', (event) => {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.getRootNode() === document && target.closest('a[href]')) event.preventDefault();
});

adoptStyles();

const toggle = startUnopened({
  isArticle: () => true,
  load: async () => openPanel,
  hasTab: true,
  measured: (work) => work(),
});
toggle();
