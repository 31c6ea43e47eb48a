/** Pictures of the panel on both stories in both browsers, light, dark and narrow, for looking at. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../manifest.config.ts';
import { launch } from './browser.ts';
import { ROOT } from './root.ts';
import { storyServer } from './story-server.ts';
import { tabPlace } from './tab-place.ts';
import { startWorld } from './world.ts';

const FOLDER = join(ROOT, 'artifacts/screenshots');
const SIZES = { wide: [1440, 900], over: [1000, 800], narrow: [400, 800] } as const;

async function pictures(target: Target, name: string, dark: boolean): Promise<void> {
  const story = storyServer(readFileSync(join(ROOT, 'test/pages', name, 'page.html'), 'utf8'));
  const world = await startWorld(story.serve);
  const browser = await launch({ target, dark, extension: join(ROOT, 'dist', `${target}-e2e`), proxy: world.port });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    if (dark && target === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewport({ width, height });
      await page.goto(story.address, { waitUntil: 'load' });
      const place = await tabPlace(page);
      await page.mouse.click(place.x, place.y);
      await page.waitForFunction(() => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names .card'), { polling: 50 });
      for (const part of ['top', 'names', 'captions']) {
        await page.evaluate((wanted) => {
          const root = document.querySelector('hashiya-panel')?.shadowRoot;
          const section = { top: 'header', names: '.names', captions: '.repeats' }[wanted] ?? 'header';
          root?.querySelector(section)?.scrollIntoView({ block: 'start' });
        }, part);
        await page.screenshot({
          path: join(FOLDER, `${target}-${name}-${size}-${dark ? 'dark' : 'light'}-${part}.png`) as `${string}.png`,
        });
      }
    }
  } finally {
    await browser.close();
    await world.stop();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const target of ['chrome', 'firefox'] as const)
  for (const dark of [false, true]) await pictures(target, dark ? 'euronews-2024' : 'euronews-2026', dark);
console.log(FOLDER);
