import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { tabPlace } from '../tab-place.ts';
import type { Figure } from './figures.ts';

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
}

/** What the open panel adds to the page's memory, and what the background holds, after garbage collection (Chromium). */
export async function heapFigures(browser: Browser, page: Page, address: string): Promise<Figure[]> {
  const session = await page.createCDPSession();
  await page.goto(address, { waitUntil: 'load' });
  const before = await usedHeap(session);
  const place = await tabPlace(page);
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction(() => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names .card'), { polling: 20 });
  const after = await usedHeap(session);
  await session.detach();
  const target = browser.targets().find((found) => found.type() === 'service_worker');
  const worker = await target?.createCDPSession();
  const background = worker ? await usedHeap(worker) : Number.NaN;
  await worker?.detach();
  const how = 'chrome, after garbage collection';
  return [
    { what: 'heap that the open panel adds to the page', value: after - before, unit: 'kB', how },
    { what: 'heap of the background', value: background, unit: 'kB', how },
  ];
}
