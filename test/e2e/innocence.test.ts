import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

const STORIES = ['euronews-2024', 'euronews-2026'];
const ROUNDS = process.env.HASHIYA_LONG ? 50 : 3;

/** Everything of the page that closing must give back. */
const stateOf = (session: Session) =>
  session.page.evaluate(() => {
    const selection = getSelection();
    return {
      html: document.documentElement.outerHTML,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.outerHTML.slice(0, 80),
      selection: [String(selection), selection?.anchorOffset, selection?.focusOffset],
      highlights: CSS.highlights.size,
      width: getComputedStyle(document.body).width,
    };
  });

/** Reads on as a reader does: to the third paragraph, the focus on a link, a few words selected. */
const settleDown = (session: Session) =>
  session.page.evaluate(() => {
    const paragraph = document.querySelectorAll('.c-article-content p')[2];
    (document.querySelector('a[href]') as HTMLElement | null)?.focus({ preventScroll: true });
    const text = paragraph?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 20);
    scrollTo(0, Math.round(scrollY + (paragraph?.getBoundingClientRect().top ?? 0) - 150));
  });

const firstParagraphTop = (session: Session) =>
  session.page.evaluate(() => {
    const seen = [...document.querySelectorAll('.c-article-content p')].find((p) => p.getBoundingClientRect().top >= 0);
    return { text: seen?.textContent?.slice(0, 30), top: seen?.getBoundingClientRect().top ?? 0 };
  });

const topOf = (session: Session, text: string | undefined) =>
  session.page.evaluate(
    (start) =>
      [...document.querySelectorAll('.c-article-content p')].find((p) => p.textContent?.startsWith(start ?? ''))?.getBoundingClientRect()
        .top ?? 0,
    text,
  );

describe.each(TARGETS)('innocence in %s', (target) => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    session = await startSession(target);
    bare = await startSession(target, { extension: false });
  });
  afterAll(() => Promise.all([session.close(), bare.close()]));

  test.each(STORIES)('%s unopened differs by exactly one bare element', async (story) => {
    await session.visit(story);
    await session.untilTab();
    await bare.visit(story);
    const ours = await stateOf(session);
    expect(ours.html.replace('<hashiya-tab></hashiya-tab>', '')).toBe((await stateOf(bare)).html);
    expect(await session.page.evaluate(() => document.body.lastElementChild?.localName)).toBe('hashiya-tab');
  });

  test.each(STORIES)('%s is after closing as before opening', async (story) => {
    await session.visit(story);
    await session.untilTab();
    await settleDown(session);
    const before = await stateOf(session);
    for (let round = 0; round < ROUNDS; round++) {
      await session.press();
      await session.untilShown('.names .card');
      await session.press();
      await session.untilClosed();
      expect(await stateOf(session)).toEqual(before);
    }
  });

  const MODES: [string, { width: number; height: number; settings: object }, () => Promise<unknown>][] = [
    ['over the page', { width: 1000, height: 800, settings: {} }, () => session.click('#bullet-0 .bullet')],
    ['as a sheet', { width: 400, height: 800, settings: {} }, () => session.click('#bullet-0 .bullet')],
    ['at the other side, names underlined', { width: 1280, height: 900, settings: { side: 'start', marks: 'underline' } }, async () => {}],
    ['with captions shown again', { width: 1280, height: 900, settings: {} }, () => session.click('.repeats-sum button')],
    ['printed with a sheet of its own', { width: 1280, height: 900, settings: { print: 'sheet' } }, () => session.page.pdf()],
  ];
  test.each(MODES)('after closing the page is as before: %s', async (_, { width, height, settings }, use) => {
    await session.page.setViewport({ width, height });
    await session.store({ settings });
    await session.visit('euronews-2026');
    await session.untilTab();
    const before = await stateOf(session);
    for (let round = 0; round < ROUNDS; round++) {
      await session.click('button', 'hashiya-tab');
      await session.untilShown('footer');
      await use();
      await session.page.keyboard.press('Escape');
      await session.untilClosed();
      const { scroll: _scroll, focus: _focus, ...after } = await stateOf(session);
      const { scroll: _was, focus: _had, ...wanted } = before;
      expect(after).toEqual(wanted);
    }
    await session.page.setViewport({ width: 1280, height: 900 });
    await session.store({ settings: undefined });
  });

  test.each(STORIES)('%s is itself again after marks, hiding and showing', async (story) => {
    await session.visit(story);
    await session.untilTab();
    const before = await stateOf(session);
    await session.open();
    await session.click('.names .card .name');
    await session.click('.repeats-sum button');
    await session.press();
    await session.untilClosed();
    const { scroll: _, focus: __, ...after } = await stateOf(session);
    const { scroll: ___, focus: ____, ...wanted } = before;
    expect(after).toEqual(wanted);
  });

  test.each(STORIES)('%s keeps the reader’s line in its place', async (story) => {
    await session.visit(story);
    await session.untilTab();
    await settleDown(session);
    const { text, top } = await firstParagraphTop(session);
    await session.press();
    await session.untilShown('.names .card');
    expect(Math.abs((await topOf(session, text)) - top)).toBeLessThanOrEqual(2);
    await session.press();
    await session.untilClosed();
    expect(Math.abs((await topOf(session, text)) - top)).toBeLessThanOrEqual(2);
  });

  test.each([1100, 1280, 1600])(
    'a window %d wide scrolls sideways no further than without us, and a narrowed article keeps 480 px',
    async (width) => {
      await session.page.setViewport({ width, height: 900 });
      for (const story of STORIES) {
        await session.visit(story);
        const sideways = () => session.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        const before = await sideways();
        await session.open();
        expect(await sideways()).toBeLessThanOrEqual(Math.max(before, 0));
        const measured = await session.page.evaluate(() => ({
          narrowed: [...document.documentElement.attributes].some((attribute) => attribute.name.startsWith('data-hashiya')),
          column: document.querySelector('.c-article-content p')?.getBoundingClientRect().width ?? 0,
        }));
        if (measured.narrowed) expect(measured.column).toBeGreaterThanOrEqual(480);
      }
      await session.page.setViewport({ width: 1280, height: 900 });
    },
  );

  test('the page’s own observers see nothing of ours left', async () => {
    await session.visit('euronews-observer');
    await session.untilTab();
    await session.open();
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.querySelectorAll('[data-hashiya-hidden], hashiya-panel').length)).toBe(0);
  });

  test('Esc closes the panel when the focus is in it, and is the page’s own otherwise', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.page.evaluate(() => {
      addEventListener('keydown', (event) => {
        if (event.key === 'Escape') document.title += '!';
      });
    });
    const title = await session.page.title();
    await session.open();
    await session.page.keyboard.press('Escape');
    await session.untilClosed();
    expect(await session.page.title()).toBe(title);
    await session.page.keyboard.press('Escape');
    expect(await session.page.title()).toBe(`${title}!`);
  });

  test('what is typed in the panel’s search does not bubble into the page', async () => {
    await session.visit('euronews-2024');
    await session.open();
    await session.page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        document.addEventListener(type, () => {
          document.title += '!';
        });
    });
    const title = await session.page.title();
    await session.click('input[type="search"]');
    await session.page.keyboard.type('biden');
    await session.page.waitForFunction(
      () => document.querySelector('hashiya-panel')?.shadowRoot?.querySelectorAll('.names .card').length === 1,
      { timeout: 5000, polling: 50 },
    );
    expect(await session.page.title()).toBe(title);
  });

  test('scripts of the page cannot work the panel', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.page.evaluate(() => document.querySelector('hashiya-tab')?.shadowRoot?.querySelector('button')?.click());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await session.page.evaluate(() => document.querySelector('hashiya-panel'))).toBeNull();
  });

  test('the extension makes no request that the page does not make without it', async () => {
    const run = async (own: Session) => {
      const [hosts, paths] = [own.world.hosts.length, own.world.paths.length];
      await own.visit('euronews-2026');
      if (own === session) {
        await own.open();
        await own.click('#bullet-0 .bullet');
        await own.press();
        await own.untilClosed();
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { hosts: own.world.hosts.slice(hosts), paths: own.world.paths.slice(paths) };
    };
    const without = await run(bare);
    const withIt = await run(session);
    expect(withIt.paths.filter((path) => !without.paths.includes(path))).toEqual([]);
    // Browsers call their makers by themselves: only what no run of the bare browser ever asked for would be ours.
    expect(
      withIt.hosts.filter(
        (host) => !bare.world.hosts.includes(host) && !/\.(mozilla|firefox|google|gvt1|googleapis)\.(com|net|org)/.test(host),
      ),
    ).toEqual([]);
  });
});
