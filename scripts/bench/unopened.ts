/** What an article page costs while nothing is opened. */

import type { Page } from 'puppeteer-core';
import type { Target } from '../../manifest.config.ts';
import { type Figure, median } from './figures.ts';

const CHROME_LOADS = 30;
const FIREFOX_LOADS = 100;

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Trace events that stand for running or compiling a script; an event inside another would be counted twice, and none of ours is. */
const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall', 'v8.produceCache']);

async function tracedLoad(page: Page, address: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('hashiya-tab'), { polling: 20 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => SCRIPT.has(name) && (args?.data?.url ?? args?.data?.fileName ?? '').startsWith('chrome-extension://'),
  );
  return ours.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** The entry's own measure, which the end-to-end variant leaves in the page's timeline. */
const measuredLoad = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('hashiya-tab'), { polling: 20 });
  return page.evaluate(() => performance.getEntriesByName('hashiya:entry').reduce((sum, { duration }) => sum + duration, 0));
};

/** Script time of our files on an unopened article page. */
export async function unopenedFigure(page: Page, target: Target, address: string): Promise<Figure> {
  const times: number[] = [];
  const loads = target === 'chrome' ? CHROME_LOADS : FIREFOX_LOADS;
  for (let i = 0; i < loads; i++) times.push(await (target === 'chrome' ? tracedLoad : measuredLoad)(page, address));
  return target === 'chrome'
    ? { what: 'script on an unopened page', value: median(times), unit: 'ms', how: `chrome, trace of our files, median of ${loads}` }
    : {
        what: 'script on an unopened page',
        value: times.reduce((sum, time) => sum + time, 0) / loads,
        unit: 'ms',
        how: `firefox, mean of ${loads} loads (its clock ticks 1 ms)`,
      };
}
