import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Session, startSession } from './harness.ts';

const [OPENINGS, NAVIGATIONS] = process.env.HASHIYA_LONG ? [200, 20] : [10, 2];
/** Opened and closed this often before anything is counted: browsers compile and cache on the way. */
const SETTLING = 5;

/** Chrome alone tells of memory, listeners and detached nodes. */
let session: Session;
beforeAll(async () => {
  session = await startSession('chrome', { preferences: {} });
});
afterAll(() => session.close());

async function openAndClose(): Promise<void> {
  await session.press();
  await session.untilShown('footer');
  await session.press();
  await session.untilClosed();
}

async function count(): Promise<{ detached: number; listeners: number; kilobytes: number }> {
  const devtools = await session.page.createCDPSession();
  await devtools.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await devtools.send('DOM.enable');
  const { detachedNodes } = (await devtools.send('DOM.getDetachedDomNodes' as 'DOM.getDocument')) as unknown as {
    detachedNodes: unknown[];
  };
  const found = { detached: detachedNodes.length, listeners: metric('JSEventListeners'), kilobytes: metric('JSHeapUsedSize') / 1024 };
  await devtools.detach();
  return found;
}

test(`${OPENINGS} openings and ${NAVIGATIONS} navigations leave no node, no listener and no memory behind`, async () => {
  await session.visit('euronews-2026');
  await session.untilTab();
  for (let time = 0; time < SETTLING; time++) await openAndClose();
  const before = await count();
  for (let time = 0; time < OPENINGS; time++) {
    await openAndClose();
    if (time % Math.ceil(OPENINGS / NAVIGATIONS)) continue;
    // To another address of the same document and back, as pages without loads do.
    await session.page.evaluate(() => history.pushState(null, '', `${location.pathname}#further`));
    await session.page.evaluate(() => history.pushState(null, '', location.pathname));
  }
  const after = await count();
  console.log(`${OPENINGS} openings: ${JSON.stringify({ before, after })}`);
  expect(after.detached).toBe(0);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.kilobytes - before.kilobytes).toBeLessThanOrEqual(1024);
}, 600_000);
