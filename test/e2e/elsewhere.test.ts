import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ELSEWHERE, type Session, startSession, TARGETS } from './harness.ts';

const STORY = 'euronews-2024';

const htmlOf = (session: Session) => session.page.evaluate(() => document.documentElement.outerHTML);

/** Whether our rules are in the page: what has the attribute is not painted then. */
const areRulesIn = (session: Session) =>
  session.page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.setAttribute('data-hashiya-hidden', '');
    const isHidden = getComputedStyle(probe).display === 'none';
    probe.remove();
    return isHidden;
  });

type Scope = { chrome: typeof import('webextension-polyfill') };

/** Chrome's service worker of the extension. */
const backgroundOf = async (session: Session) =>
  (await session.browser.waitForTarget((found) => found.type() === 'service_worker')).worker();

describe.each(TARGETS)('other sites in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  test('a page is the publisher’s own until the button is pressed', async () => {
    await session.visitElsewhere(STORY);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await htmlOf(session)).not.toMatch(/<hashiya-|data-hashiya-/);
    expect(await areRulesIn(session)).toBe(false);
  });

  test('the button reads it, and the second press leaves it as it was, rules and all', async () => {
    const before = await htmlOf(session);
    for (let round = 0; round < 2; round++) {
      await session.press();
      await session.untilShown('.names .card');
      expect(await session.texts('.names .name-en')).toContain('Vladimir Putin');
      expect(await areRulesIn(session)).toBe(true);
      await session.click('#bullet-0 .bullet');
      expect(await session.page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(['hashiya-name-background', 'hashiya-sentence']);
      await session.press();
      await session.untilClosed();
      expect(await htmlOf(session)).toBe(before);
      await session.page.waitForFunction(
        () => {
          const probe = document.body.appendChild(document.createElement('div'));
          probe.setAttribute('data-hashiya-hidden', '');
          const isHidden = getComputedStyle(probe).display === 'none';
          probe.remove();
          return !isHidden;
        },
        { timeout: 3000, polling: 50 },
      );
    }
  });

  test('a page without an article ends in words', async () => {
    await session.visitElsewhere('short', '/short', '<!doctype html><html lang="en"><title>Hello</title><p>Nothing to read here.</p>');
    await session.press();
    await session.untilShown('.message', 15_000);
    await session.press();
    await session.untilClosed();
  });

  test.runIf(target === 'firefox')('“always on this site” is asked for on the options page, and taken back there', async () => {
    await session.visitOptions();
    await session.page.waitForSelector('#sites input');
    await session.page.type('#sites input', ELSEWHERE);
    await session.page.click('#sites .add button');
    await session.page.waitForSelector('#sites li button');
    await session.visitElsewhere(STORY);
    await session.open();
    expect(await session.texts('.names .name-en')).toContain('Vladimir Putin');
    await session.visitOptions();
    const remove = await session.page.waitForSelector('#sites li button');
    await remove?.click();
    await session.page.waitForFunction(() => !document.querySelector('#sites li'));
    await session.visitElsewhere(STORY);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await htmlOf(session)).not.toMatch(/<hashiya-/);
  });

  test.runIf(target === 'chrome')('the button says on the browser’s own pages why it cannot', async () => {
    await session.page.goto('chrome://version');
    await session.press();
    const title = async () =>
      (await backgroundOf(session))?.evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as Scope).chrome;
        const [tab] = await tabs.query({ active: true });
        return tab?.id === undefined ? '' : `${await action.getBadgeText({ tabId: tab.id })} ${await action.getTitle({ tabId: tab.id })}`;
      });
    await expect.poll(title, { timeout: 5000 }).toMatch(/^! Hashiya cannot read this page/);
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});

test('in chrome an allowed site has the tab, and the panel comes at a click', async () => {
  const session = await startSession('chrome', { allow: [`${ELSEWHERE}/*`] });
  try {
    const registered = async () =>
      (await backgroundOf(session))?.evaluate(
        async () => (await (globalThis as unknown as Scope).chrome.scripting.getRegisteredContentScripts()).length,
      );
    await expect.poll(registered, { timeout: 5000 }).toBe(1);
    await session.visitElsewhere(STORY);
    const before = await htmlOf(session);
    await session.open();
    await session.press();
    await session.untilClosed();
    expect((await htmlOf(session)).replace('<hashiya-tab></hashiya-tab>', '')).toBe(before.replace('<hashiya-tab></hashiya-tab>', ''));
    await session.open();
    expect(session.errors).toEqual([]);
  } finally {
    await session.close();
  }
});
