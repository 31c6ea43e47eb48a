/** Pictures of the panel in both browsers in every form it has, for looking at. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Target } from '../manifest.config.ts';
import { launch } from './browser.ts';
import { ROOT } from './root.ts';
import { storyServer } from './story-server.ts';
import { tabPlace } from './tab-place.ts';
import { startWorld } from './world.ts';

const FOLDER = join(ROOT, 'artifacts/screenshots');

/** Windows by the form of the panel in them. */
const SIZES = { wide: [1440, 900], over: [1000, 800], sheet: [400, 800], narrow: [320, 640] } as const;

/** What is scrolled to in the panel before each picture. */
const PARTS = { top: 'header', summary: '.summary', names: '.names', pictures: '.repeats', end: 'footer' } as const;

interface Look {
  target: Target;
  story: string;
  dark: boolean;
  /** Colours chosen by the system; Firefox by preference, Chrome by emulation. */
  forced: boolean;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}

async function pictures({ target, story: name, dark, forced }: Look): Promise<void> {
  const story = storyServer(readFileSync(join(ROOT, 'test/pages', name, 'page.html'), 'utf8'));
  const world = await startWorld(story.serve);
  const browser = await launch({
    target,
    dark,
    extension: join(ROOT, 'dist', `${target}-e2e`),
    proxy: world.port,
    ...(forced && { preferences: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } }),
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    if (target === 'chrome') {
      if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      if (forced) {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      }
    }
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewport({ width, height });
      await page.goto(story.address, { waitUntil: 'load' });
      // A page that paints itself dark makes the panel dark, whatever the system wants.
      if (dark) await page.addStyleTag({ content: 'html, body { background: #14181d !important; color: #e6e3dc !important }' });
      const place = await tabPlace(page);
      await page.mouse.click(place.x, place.y);
      await page.waitForFunction(() => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names .card'), { polling: 50 });
      for (const [part, selector] of Object.entries(PARTS)) {
        await page.evaluate((wanted) => {
          document.querySelector('hashiya-panel')?.shadowRoot?.querySelector(wanted)?.scrollIntoView({ block: 'start' });
        }, selector);
        const look = [target, size, dark ? 'dark' : forced ? 'forced' : 'light', part].join('-');
        await take(page, look);
      }
    }
  } finally {
    await browser.close();
    await world.stop();
  }
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
mkdirSync(FOLDER, { recursive: true });
for (const target of ['chrome', 'firefox'] as const) {
  if (only && only !== target) continue;
  await pictures({ target, story: 'euronews-2026', dark: false, forced: false });
  await pictures({ target, story: 'euronews-2024', dark: true, forced: false });
  await pictures({ target, story: 'euronews-2026', dark: false, forced: true });
}
console.log(FOLDER);
