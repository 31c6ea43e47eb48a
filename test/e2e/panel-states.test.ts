import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('axe finds nothing in the panel in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  /** How far the panel's contents stick out of it sideways, in CSS pixels. */
  const excess = () =>
    session.page.evaluate(() => {
      const root = document.querySelector('hashiya-panel')?.shadowRoot;
      return Math.max(...[...(root?.querySelectorAll('.body, header') ?? [])].map((box) => box.scrollWidth - box.clientWidth));
    });

  test('while the page is being read, and where it has no text', async () => {
    await session.visit('euronews-empty');
    await session.press();
    await session.untilShown('.working');
    expect(await session.axe()).toEqual([]);
    await session.untilShown('.message', 15_000);
    expect(await session.axe()).toEqual([]);
  });

  test('where the page is no article', async () => {
    await session.visit('euronews-home');
    await session.press();
    await session.untilShown('.message');
    expect(await session.axe()).toEqual([]);
  });

  const forms: [string, { width: number; height: number; deviceScaleFactor?: number }, object][] = [
    ['beside the page', { width: 1280, height: 900 }, {}],
    ['in dark colours', { width: 1280, height: 900 }, { theme: 'dark' }],
    ['with everything large', { width: 1280, height: 900 }, { arabicSize: 2, latinSize: 1.8, arabicLine: 2.4, latinLine: 2.2 }],
    ['over the page', { width: 1000, height: 800 }, {}],
    ['as a sheet', { width: 400, height: 800 }, { theme: 'dark' }],
    // A window 1280 pixels wide has 640 at 200 % and 320 at 400 %.
    ['at 200 %', { width: 640, height: 450, deviceScaleFactor: 2 }, {}],
    ['at 320 pixels', { width: 320, height: 256, deviceScaleFactor: 4 }, {}],
  ];
  test.each(forms)('%s, also with a name marked; and nothing sticks out sideways', async (_, viewport, settings) => {
    await session.page.setViewport(viewport);
    await session.store({ settings });
    await session.visit('euronews-2026');
    await session.press();
    await session.untilShown('footer');
    expect(await session.axe()).toEqual([]);
    expect(await excess()).toBeLessThanOrEqual(0);
    await session.click('.names .card .name');
    expect(await session.axe()).toEqual([]);
    expect(await excess()).toBeLessThanOrEqual(0);
    await session.store({ settings: undefined });
    await session.page.setViewport({ width: 1280, height: 900 });
  });

  test.skipIf(target === 'firefox')('in the system’s colours, with more contrast, and without motion', async () => {
    const devtools = await session.page.createCDPSession();
    for (const [name, value] of [
      ['forced-colors', 'active'],
      ['prefers-contrast', 'more'],
      ['prefers-reduced-motion', 'reduce'],
    ] as const) {
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      await session.visit('euronews-2026');
      await session.press();
      await session.untilShown('footer');
      expect(await session.axe()).toEqual([]);
    }
    await session.visit('euronews-empty');
    await session.press();
    await session.untilShown('.working .bar');
    const motion = await session.page.evaluate(() => {
      const bar = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.bar');
      return bar && getComputedStyle(bar).animationName;
    });
    expect(motion).toBe('none');
    await devtools.detach();
  });
});
