/** The main job on the bundled story, or on a page of the reader's: builds, opens a browser with the extension, shows the panel. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Target } from '../manifest.config.ts';
import { analyse } from '../src/analyse.ts';
import { articleIn, InputError } from './analysis-input.ts';
import { findBrowser, launch, pressToolbarButton } from './browser.ts';
import { inputInFile } from './input-files.ts';
import { guesser, knowledge } from './knowledge.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import { storyServer } from './story-server.ts';
import { HOSTNAME, startWorld, type World } from './world.ts';

const USAGE = 'usage: npm start -- [--headless] [--browser chrome|firefox] [--live | PAGE.html]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { headless: { type: 'boolean' }, live: { type: 'boolean' }, browser: { type: 'string', default: 'chrome' } },
    });
    if (values.browser !== 'chrome' && values.browser !== 'firefox') throw new Error(`no such browser: ${values.browser}`);
    if (positionals.length > (values.live ? 0 : 1)) throw new Error('one page at the most, and none with --live');
    return { ...values, browser: values.browser as Target, page: positionals[0] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return process.exit(2);
  }
}

const { headless: asked, live = false, browser: target, page: file = join(ROOT, 'test/pages/euronews-2026/page.html') } = options();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = asked ?? !hasDisplay;

function printAnalysis(): void {
  try {
    const article = articleIn(inputInFile(file, undefined));
    const known = knowledge();
    console.log(`${report(article, analyse(article, known, guesser(known)))}\n`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`${file}: ${error.message} (${error.code})`);
    process.exit(1);
  }
}

/** True when the browser is there, or could be installed. */
function haveBrowser(): boolean {
  if (findBrowser(target)) return true;
  spawnSync('bash', [join(ROOT, 'scripts/ensure-browsers.sh')], { stdio: 'inherit' });
  return findBrowser(target) !== undefined;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until two pictures in a row are the same: the panel has come to rest. */
async function pictureAtRest(page: Page): Promise<Uint8Array> {
  let before = await page.screenshot();
  for (let i = 0; i < 20; i++) {
    await pause(400);
    const now = await page.screenshot();
    if (Buffer.from(now).equals(Buffer.from(before))) return now;
    before = now;
  }
  return before;
}

async function savePicture(page: Page): Promise<void> {
  const folder = join(ROOT, 'artifacts');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `start-${target}.png`) as `${string}.png`;
  await pictureAtRest(page);
  await page.screenshot({ path });
  console.log(`The page with its panel: ${path}`);
}

async function show(browser: Browser, address: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  if (live) {
    console.log('The panel opens on any article: press the toolbar button, Alt+J or the tab at the edge of the page.');
    return;
  }
  await pressToolbarButton(browser, page, target);
  await page.waitForSelector('hashiya-panel', { timeout: 15_000 });
  if (headless) await savePicture(page);
  else console.log('The panel is open. Close the window or press Ctrl-C to end.');
}

/** Ends when the window closes or on Ctrl-C. */
const ended = (browser: Browser) =>
  new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

async function main(): Promise<void> {
  if (!live && (headless || !haveBrowser())) printAnalysis();
  if (!haveBrowser()) {
    console.error(
      `To see the panel, install ${target === 'chrome' ? 'chromium' : 'firefox-esr'}, or set ${target === 'chrome' ? 'CHROME_BIN' : 'FIREFOX_BIN'}.`,
    );
    return;
  }
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: target, logLevel: 'warn' });
  const story = live ? undefined : storyServer(readFileSync(file, 'utf8'));
  const world: World | undefined = story && (await startWorld(story.serve));
  const browser = await launch({ target, extension: join(ROOT, 'dist', target), headless, ...(world && { proxy: world.port }) });
  try {
    await show(browser, story?.address ?? `https://${HOSTNAME}/`);
    if (!headless) await ended(browser);
  } finally {
    if (browser.connected) await browser.close();
    await world?.stop();
  }
}

await main();
