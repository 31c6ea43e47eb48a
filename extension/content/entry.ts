/** What runs on every page of the publisher; the parts that opening needs are loaded on opening. */

import { looksLikeArticle } from '../../src/extract/dom/recognise.ts';
import { startUnopened } from './unopened.ts';

/** Leaves the time that work takes in the page's timeline, in the variant for tests and measuring alone. */
const measured = (work: () => void) => {
  const start = performance.now();
  work();
  if (__SHADOW_MODE__ === 'open') performance.measure('hashiya:entry', { start });
};

const code = () => import('./open.ts');

measured(() => {
  startUnopened({
    isArticle: looksLikeArticle,
    load: async () => (await code()).openPanel,
    loadAhead: code,
    hasTab: true,
    measured,
  });
});
