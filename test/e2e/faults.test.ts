import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabPlace } from '../../scripts/tab-place.ts';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('bad days in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  test('a page without an article gets nothing', async () => {
    await session.visit('euronews-home');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await session.page.evaluate(() => document.querySelector('hashiya-tab, hashiya-panel'))).toBeNull();
  });

  test('the button on a page without an article says so', async () => {
    await session.visit('euronews-home');
    await session.press();
    await session.untilShown('.message', 20_000);
    expect((await session.texts('.message h3')).join()).not.toBe('');
    await session.press();
    await session.untilClosed();
  });

  test('a body that comes late is waited for', async () => {
    await session.visit('euronews-late');
    await session.press();
    await session.untilShown('.names .card', 15_000);
  });

  test('an empty body ends in a clear state with a way to try again', async () => {
    await session.visit('euronews-empty');
    await session.press();
    await session.untilShown('.message button', 20_000);
  });

  test('the background may be stopped at any moment', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.stopBackground();
    await session.open();
    await session.press();
    await session.untilClosed();
    await session.stopBackground();
    await session.press();
    await session.untilShown('.names .card');
  });

  test('thirty fast clicks leave one panel or none', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    const place = await tabPlace(session.page);
    for (let i = 0; i < 30; i++) await session.page.mouse.click(place.x, place.y);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const count = await session.page.evaluate(() => document.querySelectorAll('hashiya-panel').length);
    expect(count).toBeLessThanOrEqual(1);
  });

  test('a panel open while the page goes away is gone when it comes back', async () => {
    await session.visit('euronews-2024');
    await session.open();
    await session.visit('euronews-2026');
    await session.untilTab();
    expect(await session.page.evaluate(() => document.querySelector('hashiya-panel'))).toBeNull();
  });

  test('without the tab a page is the publisher’s own, and the button still works', async () => {
    await session.visitOptions();
    await session.toggleTabOption();
    await session.visit('euronews-2024');
    await new Promise((resolve) => setTimeout(resolve, 800));
    const before = await session.page.evaluate(() => document.documentElement.outerHTML);
    expect(before).not.toMatch(/<hashiya-|data-hashiya-/);
    await session.press();
    await session.untilShown('.names .card');
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await session.visitOptions();
    await session.toggleTabOption();
    await session.visit('euronews-2024');
    await session.untilTab();
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
