import { expect, test } from 'vitest';
import { reloadExtension } from './extension-side.ts';
import { type Session, startSession, TARGETS } from './harness.ts';

/** The page’s markup without the tab at its edge. */
const markup = (session: Session) =>
  session.page.evaluate(() => document.documentElement.outerHTML.replace('<hashiya-tab></hashiya-tab>', ''));

test.each(TARGETS)('replaced under an open panel in %s, the extension leaves the page as it was and loses nothing', async (target) => {
  const session = await startSession(target);
  try {
    await session.visit('euronews-2024');
    await session.untilTab();
    const before = await markup(session);
    await session.open();
    await session.click('.names .card .keep');
    await session.untilShown('.names .card .keep.on');
    await reloadExtension(session);
    // Chrome leaves the old panel in the page, which says so; Firefox ends it and starts the new copy in the page at once.
    if (target === 'chrome') {
      await session.click('#bullet-0 .keep');
      await session.untilShown('.keeping-bar');
      expect((await session.texts('.keeping-bar p')).join()).toContain('Reload the page');
      expect(await session.texts('.names h3')).not.toContain('');
      await session.click('header .icon-button');
    }
    await session.untilClosed();
    await session.untilTab();
    expect(await markup(session)).toBe(before);
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
    // A Chrome that is driven has the extension off after a reload, until it is loaded by hand.
    if (target === 'firefox') {
      await session.visit('euronews-2024');
      await session.open();
      await session.untilShown('.names .card .keep.on');
    }
    expect(session.errors.filter((error) => !error.includes('Extension context invalidated'))).toEqual([]);
  } finally {
    await session.close();
  }
});
