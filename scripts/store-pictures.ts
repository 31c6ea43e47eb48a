/** The pictures of the store pages: the bundled story with the panel, 1280 × 800, from both real browsers. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Target } from '../manifest.config.ts';
import { launch } from './browser.ts';
import { ROOT } from './root.ts';
import { storyServer } from './story-server.ts';
import { tabPlace } from './tab-place.ts';
import { startWorld } from './world.ts';

const FOLDER = join(ROOT, 'artifacts/store/pictures');
/** The size that both stores take, in pixels. */
const SIZE = { width: 1280, height: 800 };

/** What stands at the top of the panel in each picture, in the order of the store page. */
const PARTS = { names: 'header', summary: '.summary', glossary: '.names', captions: '.repeats' } as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function scrollTo(page: Page, selector: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const part = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector(wanted);
    part?.scrollIntoView({ block: 'start' });
    return Boolean(part);
  }, selector);
  if (!found) throw new Error(`the panel has no ${selector}`);
}

async function pictures(target: Target): Promise<void> {
  const story = storyServer(readFileSync(join(ROOT, 'test/pages/euronews-2026/page.html'), 'utf8'));
  const world = await startWorld(story.serve);
  const browser = await launch({ target, extension: join(ROOT, 'dist', `${target}-e2e`), proxy: world.port, ...SIZE });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport(SIZE);
    await page.goto(story.address, { waitUntil: 'load' });
    const place = await tabPlace(page);
    await page.mouse.click(place.x, place.y);
    await page.waitForFunction(() => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names .card'), { polling: 50 });
    for (const [name, selector] of Object.entries(PARTS)) {
      await scrollTo(page, selector);
      await pause(300);
      await page.screenshot({ path: join(FOLDER, `${target}-${name}.png`) as `${string}.png` });
    }
  } finally {
    await browser.close();
    await world.stop();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const target of ['chrome', 'firefox'] as const) await pictures(target);
console.log(FOLDER);
