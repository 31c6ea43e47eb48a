import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('where the panel stands in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await session.page.setViewport({ width: 1280, height: 900 });
    await session.store({ settings: undefined, widths: undefined });
  });

  /** The panel's box and the page beside it, in CSS pixels. */
  const measure = () =>
    session.page.evaluate(() => {
      const host = document.querySelector('hashiya-panel');
      const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      const html = document.documentElement;
      return {
        left,
        top,
        width,
        height,
        window: [html.clientWidth, innerHeight],
        dock: html.getAttribute('data-hashiya-dock')?.split(' ')[0] ?? '',
        margins: Number.parseFloat(getComputedStyle(html).marginLeft) + Number.parseFloat(getComputedStyle(html).marginRight),
      };
    });

  const separator = (name: string) =>
    session.page.evaluate(
      (attribute) => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.separator')?.getAttribute(attribute),
      name,
    );

  async function middleOfSeparator(): Promise<{ x: number; y: number }> {
    const box = await session.page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.separator')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }

  async function drag(dx: number, dy: number): Promise<void> {
    const { x, y } = await middleOfSeparator();
    await session.page.mouse.move(x, y);
    await session.page.mouse.down();
    await session.page.mouse.move(x + dx / 2, y + dy / 2);
    await session.page.mouse.move(x + dx, y + dy);
    await session.page.mouse.up();
  }

  const focusSeparator = () =>
    session.page.evaluate(() => {
      const line = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.separator');
      if (line instanceof HTMLElement) line.focus();
    });

  test('the page makes room at the reader’s side, which changes at once', async () => {
    await session.visit('euronews-2026');
    await session.open();
    const left = await measure();
    expect(left).toMatchObject({ left: 0, top: 0, dock: 'end', margins: left.width, height: left.window[1] });
    await session.store({ settings: { side: 'start' } });
    await expect.poll(async () => (await measure()).dock).toBe('start');
    const right = await measure();
    expect(right.left).toBe((right.window[0] ?? 0) - right.width);
    expect(right.margins).toBe(right.width);
    expect(await separator('aria-orientation')).toBe('vertical');
  });

  test('dragging the line makes it wider, with the page beside it, and that is remembered for this width of window', async () => {
    await session.visit('euronews-2026');
    await session.page.setViewport({ width: 1500, height: 900 });
    await session.open();
    const before = await measure();
    await drag(60, 10);
    const after = await measure();
    expect(after.width).toBe(before.width + 60);
    await expect.poll(async () => (await measure()).margins).toBe(after.width);
    expect(Number(await separator('aria-valuenow'))).toBe(after.width);
    await session.press();
    await session.untilClosed();
    expect(
      await session.page.evaluate(() => document.documentElement.getAttributeNames().filter((name) => name.includes('hashiya'))),
    ).toEqual([]);
    await session.visit('euronews-2024');
    await session.open();
    expect((await measure()).width).toBe(after.width);
    await session.page.setViewport({ width: 1000, height: 900 });
    await expect.poll(async () => (await measure()).width).toBe(340);
    await session.page.setViewport({ width: 1500, height: 900 });
    await expect.poll(async () => (await measure()).width).toBe(after.width);
  });

  test('a double click takes the usual width, a click the next size', async () => {
    await session.visit('euronews-2026');
    await session.open();
    const usual = (await measure()).width;
    const { x, y } = await middleOfSeparator();
    await session.page.mouse.click(x, y);
    await expect.poll(async () => (await measure()).width).toBeGreaterThan(usual);
    const line = await middleOfSeparator();
    await session.page.mouse.click(line.x, line.y, { count: 2 });
    await expect.poll(async () => (await measure()).width).toBe(usual);
  });

  test('arrow keys, Home and End move the line', async () => {
    await session.visit('euronews-2026');
    await session.open();
    const before = (await measure()).width;
    await focusSeparator();
    await session.page.keyboard.press('ArrowRight');
    expect((await measure()).width).toBe(before + 16);
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.press('ArrowLeft');
    expect((await measure()).width).toBe(before - 16);
    await session.page.keyboard.press('Home');
    expect((await measure()).width).toBe(Number(await separator('aria-valuemin')));
    await session.page.keyboard.press('End');
    expect((await measure()).width).toBe(Number(await separator('aria-valuemax')));
    expect((await measure()).width).toBeLessThanOrEqual(1280 * 0.6);
  });

  test('a narrow window has a sheet at its foot, dragged and moved by keys in height', async () => {
    await session.page.setViewport({ width: 599, height: 800 });
    await session.visit('euronews-2026');
    await session.open();
    const before = await measure();
    expect(before).toMatchObject({ left: 0, width: before.window[0], height: 496, top: 304, dock: '' });
    expect(await separator('aria-orientation')).toBe('horizontal');
    await drag(5, -100);
    expect((await measure()).height).toBe(596);
    await focusSeparator();
    await session.page.keyboard.press('ArrowDown');
    expect((await measure()).height).toBe(580);
    await session.page.keyboard.press('Home');
    expect((await measure()).height).toBe(160);
    expect(await session.axe()).toEqual([]);
    await session.page.setViewport({ width: 600, height: 800 });
    await expect.poll(async () => (await measure()).width).toBe(340);
  });

  test('a page with small letters at its root does not make the panel smaller', async () => {
    await session.visit('euronews-2026');
    await session.open();
    const sizes = () =>
      session.page.evaluate(() => {
        const root = document.querySelector('hashiya-panel')?.shadowRoot;
        return [...(root?.querySelectorAll('h2, h3, .bullet, .name-ar, .quiet, .point-number, input') ?? [])].map(
          (element) => getComputedStyle(element).fontSize,
        );
      });
    const before = await sizes();
    const { width } = await measure();
    await session.page.evaluate(() => {
      document.documentElement.style.fontSize = '6px';
      document.body.style.fontSize = '6px';
    });
    expect(await sizes()).toEqual(before);
    expect((await measure()).width).toBe(width);
  });

  const covers: [string, () => void][] = [
    [
      'the consent notice',
      () => {
        const host = document.body.appendChild(document.createElement('div'));
        host.id = 'didomi-host';
        const notice = host.appendChild(document.createElement('div'));
        notice.style.cssText = 'position:fixed;inset:30% 20%;background:white;border:1px solid';
        notice.className = 'cover';
      },
    ],
    [
      'a dialogue',
      () => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.className = 'cover';
        dialog.textContent = 'نشرتنا البريدية';
        dialog.showModal();
      },
    ],
    [
      'a modal box',
      () => {
        const box = document.body.appendChild(document.createElement('div'));
        box.className = 'cover';
        box.setAttribute('aria-modal', 'true');
        box.style.cssText = 'position:fixed;inset:30% 20%;background:white';
      },
    ],
  ];
  test.each(covers)('%s folds the panel to its tab until it is gone', async (_, cover) => {
    await session.visit('euronews-2026');
    await session.open();
    const { width } = await measure();
    await session.page.evaluate(cover);
    await expect.poll(async () => (await measure()).width).toBe(0);
    expect(await measure()).toMatchObject({ dock: '', margins: 0 });
    const isTab = () =>
      session.page.evaluate(() => document.querySelector('hashiya-tab')?.shadowRoot?.querySelector('button')?.checkVisibility());
    expect(await isTab()).toBe(true);
    const hit = await session.page.evaluate(() => document.elementFromPoint(100, 300)?.localName);
    expect(hit).not.toBe('hashiya-panel');
    await session.page.evaluate(() => document.querySelector('.cover')?.remove());
    await expect.poll(measure).toMatchObject({ width, dock: 'end', margins: width });
    expect(await isTab()).toBe(false);
  });

  test('a press shows the folded panel all the same, and the next one closes it', async () => {
    await session.visit('euronews-2026');
    await session.open();
    await session.page.evaluate(covers[0]?.[1] ?? (() => {}));
    await expect.poll(async () => (await measure()).width).toBe(0);
    await session.press();
    await expect.poll(async () => (await measure()).width).toBeGreaterThan(300);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await measure()).width).toBeGreaterThan(300);
    await session.press();
    await session.untilClosed();
  });

  test('it opens by itself where the reader wants that, without taking the focus, and once for an address', async () => {
    await session.store({ settings: { automatic: true } });
    await session.visit('euronews-2026');
    await session.untilShown('.names .card');
    expect(await session.page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect((await session.texts('[role="status"]'))[0]).toMatch(/names.*sentences/);
    await session.press();
    await session.untilClosed();
    await session.store({ settings: { automatic: true, side: 'start' } });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await session.page.evaluate(() => document.querySelector('hashiya-panel'))).toBeNull();
    await session.store({ settings: { automatic: true, paused: true } });
    await session.visit('euronews-2024');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await session.page.evaluate(() => document.querySelectorAll('hashiya-panel, hashiya-tab').length)).toBe(0);
  });

  test('by itself it stays folded while the page has something to be answered first', async () => {
    await session.store({ settings: { automatic: true } });
    await session.page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const box = document.body.appendChild(document.createElement('div'));
        box.setAttribute('aria-modal', 'true');
        box.className = 'cover';
        box.style.cssText = 'position:fixed;inset:30% 20%;background:white';
      });
    });
    await session.visit('euronews-2026');
    await session.untilShown('.names .card');
    expect((await measure()).width).toBe(0);
    await session.page.evaluate(() => document.querySelector('.cover')?.remove());
    await expect.poll(async () => (await measure()).width).toBeGreaterThan(300);
    expect(await session.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
