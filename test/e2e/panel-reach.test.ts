import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

/** What a page does to what others put into it: by design, by a library for its own dialogues, or in bad faith. */
describe.each(TARGETS)('within reach of the reader in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await session.visit('euronews-2024');
    await session.open();
  });

  /** True when a click in the middle of the panel would reach it, painted in full. */
  const isReached = () =>
    session.page.evaluate(() => {
      const host = document.querySelector('hashiya-panel');
      if (!host) return false;
      const { x, y, width, height } = host.getBoundingClientRect();
      const { opacity, visibility, display } = getComputedStyle(host);
      const isSeen = opacity === '1' && visibility === 'visible' && display === 'block' && width > 200 && height > 200;
      return isSeen && document.elementFromPoint(x + width / 2, y + height / 2) === host;
    });

  test.each<[string, () => void]>([
    [
      'a cover with the highest z-index',
      () => {
        const cover = document.body.appendChild(document.createElement('div'));
        cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
      },
    ],
    [
      'rules that take everything from it',
      () => {
        const style = document.head.appendChild(document.createElement('style'));
        style.textContent = `* { all: unset !important } style, script, head { display: none !important }
          hashiya-panel { display: none !important; opacity: 0 !important; pointer-events: none !important; transform: translateX(-200vw) !important;
            inline-size: 0 !important; clip-path: inset(50%) !important; filter: opacity(0) !important; user-select: none !important }
          ::backdrop { display: block !important; background: black !important }`;
      },
    ],
    [
      'a body that no pointer reaches, turned about and blurred',
      () => {
        document.body.style.cssText = 'pointer-events:none;transform:rotate(180deg);filter:blur(4px);opacity:0.1';
      },
    ],
    [
      'a page that takes it out of the top layer',
      () => {
        const host = document.querySelector('hashiya-panel');
        if (host instanceof HTMLElement) host.hidePopover();
        const cover = document.body.appendChild(document.createElement('div'));
        cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
      },
    ],
    [
      'a host made inert',
      () => {
        const host = document.querySelector('hashiya-panel');
        if (host instanceof HTMLElement) host.inert = true;
      },
    ],
    [
      'a body made inert',
      () => {
        document.body.inert = true;
      },
    ],
  ])('%s', async (_, attack) => {
    expect(await isReached()).toBe(true);
    await session.page.evaluate(attack);
    await expect.poll(isReached, { timeout: 3000 }).toBe(true);
    await session.click('#bullet-0 .bullet');
    await expect.poll(() => session.page.evaluate(() => CSS.highlights.has('hashiya-sentence'))).toBe(true);
  });

  test('a page that is inert altogether, or makes the host inert once more, is left quietly', async () => {
    await session.page.evaluate(() => {
      document.documentElement.inert = true;
    });
    await session.untilClosed();
    await session.visit('euronews-2024');
    await session.open();
    for (let time = 0; time < 2; time++) {
      await session.page.evaluate(() => {
        const host = document.querySelector('hashiya-panel');
        if (host instanceof HTMLElement) host.inert = true;
      });
      await session.page.waitForFunction(() => !document.querySelector<HTMLElement>('hashiya-panel')?.inert, { polling: 50 });
    }
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/data-hashiya-/);
  });

  test('nothing that the page makes up is obeyed', async () => {
    const before = await session.page.evaluate(
      () => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.panel')?.outerHTML,
    );
    await session.page.evaluate(() => {
      const root = document.querySelector('hashiya-panel')?.shadowRoot;
      for (const target of root?.querySelectorAll('button, input, [role="separator"], a') ?? []) {
        for (const key of ['Enter', ' ', 'Escape', 'Home', 'ArrowLeft', 'ArrowUp', 'j', 'k'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        for (const type of ['pointerdown', 'pointermove', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, { clientX: 700, clientY: 100, bubbles: true, composed: true }));
        for (const type of ['click', 'dblclick', 'input', 'focus'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      const types = ['content-to-background:analyse', 'background-to-content:toggle', 'close', 'hashiya'];
      for (const type of types) window.postMessage({ type, article: {} }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const after = await session.page.evaluate(
      () => document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.panel')?.outerHTML,
    );
    // A roving stop may move along with the page's own focus calls; what is shown and stored may not.
    const said = (html: string | undefined) => html?.replaceAll(/ tabindex="-?\d+"/g, '');
    expect(said(after)).toBe(said(before));
  });

  test('however often and fast it is asked for there is one panel, and then none', async () => {
    const most = session.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let seen = 0;
          const end = performance.now() + 4000;
          const look = () => {
            seen = Math.max(seen, document.querySelectorAll('hashiya-panel').length);
            if (performance.now() < end) requestAnimationFrame(look);
            else resolve(seen);
          };
          look();
        }),
    );
    for (let click = 0; click < 30; click++) await session.press();
    expect(await most).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (await session.page.evaluate(() => document.querySelector('hashiya-panel') === null)) {
      await session.press();
      await session.untilShown('.names .card');
    }
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/data-hashiya-/);
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
