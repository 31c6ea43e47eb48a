/** The panel and the unopened page in a real browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Target } from '../../manifest.config.ts';
import { launch, STOPPABLE, stopBackground } from '../browser.ts';
import { ROOT } from '../root.ts';
import { storyServer } from '../story-server.ts';
import { tabPlace } from '../tab-place.ts';
import { startWorld } from '../world.ts';
import { type Figure, median } from './figures.ts';
import { heapFigures } from './heap.ts';
import { unopenedFigure } from './unopened.ts';

const OPENINGS = 15;
/** From the page's load to the press, in milliseconds. */
const SETTLED = 500;

interface Opening {
  /** Milliseconds from the trusted click to the second frame after the empty panel stood in the document. */
  frame: number;
  /** … after who-and-where and the summary did, which fill the panel at first sight. */
  sight: number;
  /** … after the list of names did, which is drawn below them. */
  list: number;
}

type Watching = Window & { opening?: Promise<Opening> };

/** Watches in the page, frame by frame, from the next click on. */
const armWatch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as Watching).opening = new Promise((resolve) => {
      addEventListener(
        'click',
        (event) => {
          const since = () => performance.now() - event.timeStamp;
          const seen: Partial<Opening> = {};
          const parts = Object.entries({ frame: 'aside', sight: '.summary .bullet', list: '.names .card' }) as [keyof Opening, string][];
          const waiting = new Map(parts);
          const look = () => {
            const root = document.querySelector('hashiya-panel')?.shadowRoot;
            for (const [part, selector] of waiting) {
              if (!root?.querySelector(selector)) continue;
              waiting.delete(part);
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  seen[part] = since();
                  const { frame, sight, list } = seen;
                  if (frame && sight && list) resolve({ frame, sight, list });
                }),
              );
            }
            if (waiting.size > 0) requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
  });

async function open(page: Page): Promise<Opening> {
  const place = await tabPlace(page);
  await armWatch(page);
  await page.mouse.click(place.x, place.y);
  const opening = await page.evaluate(() => (window as Watching).opening);
  if (!opening) throw new Error('the watch was not armed');
  return opening;
}

/** Each in a tab of its own, as a reader opens one article after the other. */
async function openings(browser: Browser, target: Target, address: string, cold: boolean): Promise<Opening[]> {
  const found: Opening[] = [];
  for (let i = 0; i <= OPENINGS; i++) {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    // A reader presses when the page has settled; what its own loading takes is not the panel's.
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (cold) await stopBackground(browser, target);
    const opening = await open(page);
    // The first one is colder than any other: the browser has compiled nothing yet.
    if (i) found.push(opening);
    await page.close();
  }
  return found;
}

async function openingFigures(browser: Browser, target: Target, address: string, cold: boolean): Promise<Figure[]> {
  const runs = await openings(browser, target, address, cold);
  const sight = median(runs.map((run) => run.sight));
  const how = `${target}, median of ${OPENINGS}, ${cold ? 'background stopped first' : 'warm'}`;
  return [
    { what: 'click to painted panel', value: sight, unit: 'ms', how },
    { what: '… ratio to an empty panel', value: sight / median(runs.map((run) => run.frame)), unit: '×', how },
    { what: '… and the list of names below it', value: median(runs.map((run) => run.list)), unit: 'ms', how },
  ];
}

/** Click to painted panel, warm and cold, script time and memory; one browser each, for a Firefox that can be stopped stops by itself. */
export async function browserFigures(target: Target): Promise<Figure[]> {
  const story = storyServer(readFileSync(join(ROOT, 'test/pages/euronews-2026/page.html'), 'utf8'));
  const world = await startWorld(story.serve);
  const figures: Figure[] = [];
  try {
    for (const cold of [false, true]) {
      const browser = await launch({
        target,
        extension: join(ROOT, 'dist', `${target}-e2e`),
        proxy: world.port,
        ...(cold && { preferences: STOPPABLE }),
      });
      try {
        figures.push(...(await openingFigures(browser, target, story.address, cold)));
        if (cold) continue;
        const page = await browser.newPage();
        figures.push(await unopenedFigure(page, target, story.address));
        if (target === 'chrome') figures.push(...(await heapFigures(browser, page, story.address)));
      } finally {
        await browser.close();
      }
    }
    return figures;
  } finally {
    await world.stop();
  }
}
