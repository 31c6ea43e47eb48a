import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOfTable } from '../../src/own-name-table.ts';
import { axeOnPage } from './axe-on-page.ts';
import { type Session, startSession, TARGETS } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashiya-options-'));
const fileOf = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe.each(TARGETS)('the options in %s', (target) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(target);
    await session.visit('euronews-2026');
    await session.open();
    options = await session.browser.newPage();
    await session.visitOptions(options);
    await options.waitForSelector('input[name="theme"]');
    // What the page gives to the reader as a file is kept here, and no file is written.
    await options.evaluate(() => {
      const given = window as unknown as { given: string[] };
      given.given = [];
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => given.given.push(text));
        return '#';
      };
    });
  });
  afterAll(() => session.close());

  const english = () => session.texts('.names .name-en');
  const inPanel = (selector: string, attribute: string) =>
    session.page.evaluate(
      (wanted, name) => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector(wanted)?.getAttribute(name),
      selector,
      attribute,
    );
  const status = () => options.evaluate(() => document.querySelector('#outcome')?.textContent ?? '');
  const given = () => options.evaluate(() => (window as unknown as { given: string[] }).given.at(-1));
  const choose = (selector: string) => options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  /** Presses a button by its words. */
  async function press(words: string): Promise<void> {
    const button = await options.evaluateHandle(
      (wanted) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(wanted)),
      words,
    );
    await options.bringToFront();
    await (button as ElementHandle<HTMLButtonElement>).click();
  }
  async function upload(within: string, path: string): Promise<void> {
    const field = (await options.$(`${within} input[type="file"]`)) as ElementHandle<HTMLInputElement> | null;
    if (!field) throw new Error(`no field for a file in ${within}`);
    await field.uploadFile(path);
  }
  /** Types into a field of the form for a new name. */
  async function fill(values: Record<string, string>): Promise<void> {
    await options.bringToFront();
    for (const [name, value] of Object.entries(values)) await options.type(`.name-form [name="${name}"]`, value);
  }

  test('a choice holds at once in the open panel', async () => {
    await choose('[name="theme"][value="dark"]');
    await expect.poll(() => inPanel('.panel', 'data-scheme')).toBe('dark');
    await choose('[name="marks"][value="underline"]');
    const marks = () =>
      session.page.evaluate(() => ['background', 'underline'].filter((style) => CSS.highlights.has(`hashiya-name-${style}`)));
    await expect.poll(marks).toEqual(['underline']);
    await choose('[name="section-pictures"]');
    await expect.poll(() => session.texts('.pictures')).toEqual([]);
    await choose('[name="theme"][value="light"]');
    await expect.poll(() => inPanel('.panel', 'data-scheme')).toBe('light');
    const html = () => session.page.evaluate(() => document.documentElement.getAttribute('data-hashiya-dock'));
    await choose('[name="side"][value="start"]');
    const left = () => session.page.evaluate(() => document.querySelector('hashiya-panel')?.getBoundingClientRect().left ?? 0);
    await expect.poll(left).toBeGreaterThan(300);
    expect(await html()).toMatch(/^start\b/);
    await choose('[name="side"][value="end"]');
    await expect.poll(left).toBe(0);
  });

  test('a name that is added comes into the open panel, and its place there is kept', async () => {
    await session.click('.names .card:nth-child(2) .name');
    const current = () => session.texts('.names .card.current .name-en');
    const was = await current();
    await fill({ arabic: 'هجوم إلكتروني', english: 'Cyberattack' });
    await press('Keep');
    await expect.poll(english).toContain('Cyberattack');
    expect(await current()).toEqual(was);
    await press('Undo');
    await expect.poll(english).not.toContain('Cyberattack');
  });

  test('a name that is hidden is gone from it, and comes back', async () => {
    expect(await english()).toContain('Vladimir Putin');
    await fill({ arabic: 'فلاديمير بوتين' });
    await choose('.name-form [name="isHidden"]');
    await press('Keep');
    await expect.poll(english).not.toContain('Vladimir Putin');
    await press('Undo');
    await expect.poll(english).toContain('Vladimir Putin');
  });

  test('a table with a broken line gives its good ones and names the other', async () => {
    await upload(
      '#names',
      fileOf('names.csv', '\ufeffarabic;english;type\r\nالكرملين;The Kremlin;organisation\r\nموسكو;;place\r\nبروكسل;Bruxelles;place\r\n'),
    );
    await expect.poll(english).toEqual(expect.arrayContaining(['The Kremlin', 'Bruxelles']));
    expect(await options.evaluate(() => document.querySelector('.errors')?.textContent)).toContain('Line 3: The English is missing.');
    expect(await english()).toContain('Moscow');
    await press('Export as TSV');
    await expect.poll(given).toContain('Bruxelles');
    expect(namesOfTable((await given()) ?? '').names.map(({ meaning }) => meaning?.english)).toEqual(['The Kremlin', 'Bruxelles']);
  });

  test('what is exported, deleted and imported is there again', async () => {
    await choose('[name="theme"][value="dark"]');
    await expect.poll(() => inPanel('.panel', 'data-scheme')).toBe('dark');
    await press('Export everything');
    await expect.poll(given).toContain('hashiya-backup');
    const text = (await given()) ?? '';
    await press('Delete everything…');
    await press('Delete everything now');
    await expect.poll(english).not.toContain('Bruxelles');
    await expect.poll(() => inPanel('.panel', 'data-scheme')).toBe('light');
    await upload('#everything', fileOf('broken.json', text.slice(0, 200)));
    await expect.poll(status).toContain('cannot be read');
    await upload('#everything', fileOf('hashiya.json', text));
    await expect.poll(english).toContain('Bruxelles');
    await expect.poll(() => inPanel('.panel', 'data-scheme')).toBe('dark');
    expect(await options.$eval('[name="theme"]:checked', (field) => (field as HTMLInputElement).value)).toBe('dark');
  });

  test.each([
    ['wide', 1280, 'light'],
    ['as wide as a telephone', 320, 'dark'],
  ])('breaks no rule of axe and does not stick out: %s', async (_, width, theme) => {
    await choose(`[name="theme"][value="${theme}"]`);
    await options.bringToFront();
    await options.setViewport({ width, height: 900 });
    await options.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
    expect(await axeOnPage(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
