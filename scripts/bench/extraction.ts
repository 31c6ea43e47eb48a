/** Extraction in Chromium, cold, beside Readability on the same pages: each sample is the first run in a page of its own. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { launch } from '../browser.ts';
import { ROOT } from '../root.ts';
import { addressOf } from '../story-server.ts';
import type { Way } from './extraction-page.ts';
import { type Figure, median } from './figures.ts';

const SAMPLES = 15;
const WAYS: readonly Way[] = ['readability', 'class-free', 'profile'];

const EURONEWS = ['euronews-2024', 'euronews-2026'];
const PUBLISHERS = ['publisher-wordpress', 'publisher-react'];

const inPages = (name: string): string => readFileSync(join(ROOT, 'test/pages', name, 'page.html'), 'utf8');

/** The readers and Readability as one script that leaves `bench` in the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome138',
      lib: { entry: join(ROOT, 'scripts/bench/extraction-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the bench was not built');
  return `${output.output[0].code}\nglobalThis.bench = bench;\n//# allFunctionsCalledOnLoad`;
}

/** The page at its own address with nothing fetched and none of its scripts run. */
async function sample(browser: Browser, html: string, script: string, way: Way): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort();
      answer.catch((error: unknown) => console.error(error));
    });
    await page.goto(addressOf(html), { waitUntil: 'load' });
    await page.evaluate(script);
    return await page.evaluate((name) => (globalThis as unknown as { bench: { time: (way: string) => number } }).bench.time(name), way);
  } finally {
    await page.close();
  }
}

/** Milliseconds by way, the median of all samples of all pages. */
export async function extractionTimes(pages: readonly string[], samples = SAMPLES): Promise<Record<Way, number>> {
  const script = await bundle();
  const times: Record<Way, number[]> = { readability: [], 'class-free': [], profile: [] };
  const browser = await launch({ target: 'chrome' });
  try {
    // In turns, so that a busy moment of the machine meets all of them.
    for (let i = 0; i < samples; i++)
      for (const html of pages) for (const way of WAYS) times[way].push(await sample(browser, html, script, way));
  } finally {
    await browser.close();
  }
  return { readability: median(times.readability), 'class-free': median(times['class-free']), profile: median(times.profile) };
}

/** By the profile on the publisher's pages; without class names on those and on others'. */
export async function extractionFigures(): Promise<Figure[]> {
  const euronews = await extractionTimes(EURONEWS.map(inPages));
  const others = await extractionTimes(PUBLISHERS.map(inPages));
  const how = `chrome, cold, median of ${SAMPLES} × 2 pages`;
  const figure = (what: string, value: number, unit: Figure['unit']): Figure => ({ what, value, unit, how });
  return [
    figure('extraction by profile', euronews.profile, 'ms'),
    figure('… ratio to Readability with its copy', euronews.profile / euronews.readability, '×'),
    figure('extraction without class names', euronews['class-free'], 'ms'),
    figure('… ratio to Readability with its copy', euronews['class-free'] / euronews.readability, '×'),
    figure('extraction without class names, other publishers', others['class-free'], 'ms'),
    figure('… ratio to Readability with its copy', others['class-free'] / others.readability, '×'),
  ];
}
