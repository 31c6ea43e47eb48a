import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GECKO_ID, HOST } from '../../manifest.config.ts';
import { inFirefoxWindow, launch } from '../../scripts/browser.ts';
import { axeOnPage } from './axe-on-page.ts';
import { type Session, startSession, TARGETS } from './harness.ts';

const WELCOME = 'extension/welcome/index.html';
const STORY = 'extension/welcome/story.html';
const ROOT = join(import.meta.dirname, '../..');

describe.each(TARGETS)('the first steps in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  const visitWelcome = async () => {
    await session.visitOwn(WELCOME);
    await session.page.waitForSelector('.keys dt');
    await session.page.waitForFunction(() => document.querySelector('.permission [role="status"]')?.textContent);
  };

  test('say what changes, what is allowed, which key is set, and what is done with data', async () => {
    await visitWelcome();
    const text = await session.page.$eval('main', (main) => main.textContent);
    for (const words of ['captions that repeat are hidden', 'may read arabic.euronews.com', 'nothing is sent', 'not affiliated'])
      expect(text).toContain(words);
    expect(await session.page.$$eval('.keys kbd', (keys) => keys.map((key) => key.textContent))).toEqual([expect.stringMatching(/J/)]);
    expect(await session.page.$('.grant')).toBeNull();
    expect(await axeOnPage(session.page)).toEqual([]);
  });

  test('the example is read and shown like any article; the button closes and opens its panel', async () => {
    await session.visitOwn(STORY);
    await session.untilShown('.names .card', 20_000);
    expect(await session.texts('.names .card .name-en')).toContain('Vladimir Putin');
    const { colour, hidden } = await session.page.evaluate(() => {
      const root = document.querySelector('hashiya-panel')?.shadowRoot;
      const panel = root?.querySelector('.panel');
      return { colour: panel && getComputedStyle(panel).display, hidden: document.querySelectorAll('[data-hashiya-hidden]').length };
    });
    expect(colour).toBe('grid');
    expect(hidden).toBeGreaterThan(0);
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.querySelectorAll('[data-hashiya-hidden]').length)).toBe(0);
    await session.press();
    await session.untilShown('.names .card');
  });

  test('a link of the example leads nowhere', async () => {
    await session.visitOwn(STORY);
    await session.untilShown('.names .card', 20_000);
    const before = session.page.url();
    await session.page.evaluate(() => document.querySelector<HTMLElement>('a[href^="/2021"]')?.click());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(session.page.url()).toBe(before);
  });

  test.runIf(target === 'chrome')('are readable in the dark and with forced colours', async () => {
    const client = await session.page.createCDPSession();
    for (const [name, value] of [
      ['prefers-color-scheme', 'dark'],
      ['forced-colors', 'active'],
      ['prefers-contrast', 'more'],
    ] as const) {
      await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      for (const path of [WELCOME, 'extension/saved/index.html', 'extension/export/index.html']) {
        await session.visitOwn(path);
        await session.page.waitForSelector('h1');
        expect(await session.page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`)).toBe(true);
        expect(await axeOnPage(session.page)).toEqual([]);
      }
    }
    await client.detach();
  });

  test.runIf(target === 'firefox')('a site that was taken back is told of by the badge, and asked for within the click', async () => {
    const badge = () =>
      inFirefoxWindow(
        session.browser,
        `(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension;
        return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(null, 'badgeText');
      })()`,
      );
    await inFirefoxWindow(
      session.browser,
      `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension;
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [${JSON.stringify(HOST)}] }, extension);
    })()`,
    );
    await expect.poll(badge, { timeout: 5000 }).toBe('!');
    await visitWelcome();
    await session.page.waitForSelector('.grant');
    expect(await axeOnPage(session.page)).toEqual([]);
    await session.page.click('.grant');
    await session.page.waitForFunction(() => !document.querySelector('.grant'));
    await expect.poll(badge, { timeout: 5000 }).toBe('');
    await session.visit('euronews-2024');
    await session.open();
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});

test('they are shown when Chrome has installed what is shipped', async () => {
  const browser = await launch({ target: 'chrome', extension: join(ROOT, 'dist/chrome') });
  try {
    const target = await browser.waitForTarget((found) => found.url().endsWith(WELCOME), { timeout: 10_000 });
    expect(target.type()).toBe('page');
  } finally {
    await browser.close();
  }
});
