import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

interface Local {
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Fills the extension's storage up to the browser's quota, or takes away again what filled it. */
async function fillStorage(session: Session, isFull: boolean): Promise<void> {
  const beside = await session.browser.newPage();
  await session.visitOptions(beside);
  await beside.evaluate(async (fills) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    // In halves, as what is there already takes some of it.
    for (let size = 10 * 1024 * 1024; size >= 8; size = Math.floor(size / 2)) {
      if (fills) await local.set({ [`filler-${size}`]: 'x'.repeat(size) }).catch(() => undefined);
      else await local.remove([`filler-${size}`]);
    }
  }, isFull);
  await beside.close();
  await session.page.bringToFront();
}

describe.each(TARGETS)('the reader’s own names in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
    await session.visit('euronews-2026');
    await session.open();
  });
  afterAll(() => session.close());

  const english = () => session.texts('.names .name-en');
  const focused = () =>
    session.page.evaluate(() => document.querySelector('hashiya-panel')?.shadowRoot?.activeElement?.textContent?.trim() ?? '');
  const field = (name: string) =>
    session.page.evaluate(
      (wanted) =>
        document.querySelector('hashiya-panel')?.shadowRoot?.querySelector<HTMLInputElement>(`.own-form [name="${wanted}"]`)?.value,
      name,
    );
  /** Selects these words where they first stand in the article. */
  const select = (words: string) =>
    session.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.c-article-content') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        if (at >= 0) return true;
      }
      return false;
    }, words);
  /** The place of a name's card in the list, counted from 1. */
  const cardOf = async (name: string) => (await english()).indexOf(name) + 1;

  test('words selected in the article are added from the panel', async () => {
    expect(await select('هجوم إلكتروني')).toBe(true);
    await session.untilShown('.own-line button');
    await session.click('.own-line button');
    await session.untilShown('.own-form');
    expect(await field('arabic')).toBe('هجوم إلكتروني');
    await session.click('.own-form [name="english"]');
    await session.page.keyboard.type('Cyberattack');
    await session.click('.own-form [type="submit"]');
    await expect.poll(english).toContain('Cyberattack');
    expect(await session.axe()).toEqual([]);
  });

  test('it is marked in the page, says whose it is, and is forgotten again', async () => {
    const marked = () => session.page.evaluate(() => ([...(CSS.highlights.get('hashiya-name-background') ?? [])] as Range[]).map(String));
    const card = `.names .card:nth-child(${await cardOf('Cyberattack')})`;
    // Only what is near the window is marked.
    await session.click(`${card} .name`);
    await expect.poll(marked).toContain('هجوم إلكتروني');
    await session.click(`${card} .disclosure button`);
    await session.untilShown(`${card} .own-acts`);
    expect((await session.texts(`${card} .disclosed`))[0]).toContain('you gave this name');
    await session.click(`${card} .own-acts button:last-child`);
    await expect.poll(english).not.toContain('Cyberattack');
    await expect.poll(marked).not.toContain('هجوم إلكتروني');
  });

  test('a name is hidden here, the way back has the focus, and it comes back', async () => {
    const card = `.names .card:nth-child(${await cardOf('Vladimir Putin')})`;
    await session.click(`${card} .disclosure button`);
    await session.untilShown(`${card} .own-acts`);
    await session.click(`${card} .own-acts button:nth-child(2)`);
    await expect.poll(english).not.toContain('Vladimir Putin');
    expect(await focused()).toBe('Undo');
    expect(await session.axe()).toEqual([]);
    await session.click('.own-line button');
    await expect.poll(english).toContain('Vladimir Putin');
  });

  test('a name is corrected, also after the background was stopped', async () => {
    await session.stopBackground();
    const card = `.names .card:nth-child(${await cardOf('Moscow')})`;
    await session.click(`${card} .disclosure button`);
    await session.untilShown(`${card} .own-acts`);
    await session.click(`${card} .own-acts button:nth-child(1)`);
    await session.untilShown('.own-form');
    expect(await session.axe()).toEqual([]);
    await session.click('.own-form [name="english"]');
    await session.page.keyboard.press('End');
    await session.page.keyboard.type(' (capital)');
    expect(await field('english')).toBe('Moscow (capital)');
    await session.click('.own-form [type="submit"]');
    // The background starts anew and reads all its names.
    await expect.poll(english, { timeout: 15_000 }).toContain('Moscow (capital)');
  });

  // Firefox has no quota that a test could reach.
  test.runIf(target === 'chrome')('a full storage is said, the form stays, and nothing is lost', async () => {
    await fillStorage(session, true);
    expect(await select('هجوم إلكتروني')).toBe(true);
    // Under what was done last.
    await session.untilShown('.own-line + .own-line button');
    await session.click('.own-line + .own-line button');
    await session.untilShown('.own-form');
    await session.click('.own-form [name="english"]');
    await session.page.keyboard.type('Cyberattack');
    await session.click('.own-form [type="submit"]');
    await session.untilShown('.own-form .fault');
    expect((await session.texts('.own-form .fault'))[0]).toContain('storage is full');
    expect(await field('english')).toBe('Cyberattack');
    await fillStorage(session, false);
    await session.click('.own-form [type="submit"]');
    await expect.poll(english, { timeout: 5000 }).toContain('Cyberattack');
    expect(await english()).toContain('Moscow (capital)');
  });

  test('closing leaves nothing of it in the page', async () => {
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('a paused article has no tab, and has it again', async () => {
    await session.press();
    await session.untilShown('.foot button');
    await session.click('.foot [aria-pressed]');
    await session.untilShown('.foot [aria-pressed="true"]');
    await session.press();
    await session.untilClosed();
    await expect.poll(() => session.page.evaluate(() => document.querySelectorAll('hashiya-tab').length)).toBe(0);
    await session.press();
    await session.untilShown('.foot [aria-pressed="true"]');
    await session.click('.foot [aria-pressed]');
    await session.untilShown('.foot [aria-pressed="false"]');
    await session.press();
    await session.untilTab();
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
