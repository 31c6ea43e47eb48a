import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

const STORIES = ['euronews-2024', 'euronews-2026'];

describe.each(TARGETS)('the main job in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  describe.each(STORIES)('on %s', (story) => {
    beforeAll(async () => {
      await session.visit(story);
      await session.open();
    });

    test('names come first, five of them at the most, before the summary and the list', async () => {
      const headings = await session.texts('section > h3');
      expect(headings[0]).toMatch(/who/i);
      const lines = await session.texts('.who .who-line');
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines.join()).toContain('Joe Biden');
    });

    test('the names of the story are explained', async () => {
      const names = await session.texts('.names .name-en');
      for (const name of ['Joe Biden', 'Vladimir Putin', 'Barack Obama', 'White House', 'Kremlin', 'NATO', 'Crimea', 'New START'])
        expect(names).toContain(name);
    });

    test('a bullet leads to its sentence', async () => {
      const bullets = await session.texts('.bullet');
      expect(bullets.length).toBeGreaterThanOrEqual(3);
      expect(bullets.length).toBeLessThanOrEqual(5);
      await session.click('#bullet-1 .bullet');
      const marked = await session.page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('hashiya-sentence') ?? [])] as Range[];
        const box = ranges[0]?.getBoundingClientRect();
        return { text: ranges.map(String).join(' '), inView: Boolean(box && box.top >= 0 && box.bottom <= innerHeight) };
      });
      expect(marked.inView).toBe(true);
      const words = (text: string | undefined) => (text ?? '').match(/[\u0621-\u064a]{3,}/g) ?? [];
      expect(words(marked.text)).toEqual(expect.arrayContaining(words(bullets[1])));
    });

    test('a name marks all its mentions, and a second click goes to the next', async () => {
      const marks = () =>
        session.page.evaluate(() => {
          const texts = (name: string) =>
            ([...(CSS.highlights.get(name) ?? [])] as Range[]).map((range) => `${range.startOffset}:${range.toString()}`);
          return { all: texts('hashiya-mention'), current: texts('hashiya-mention-current') };
        });
      await session.click('.names .card .name');
      const first = await marks();
      await session.click('.names .card .name');
      const second = await marks();
      expect(first.all.length + first.current.length).toBeGreaterThan(2);
      expect(first.current).toHaveLength(1);
      expect(second.current).toHaveLength(1);
      expect(second.current).not.toEqual(first.current);
    });

    test('repeated captions are hidden, come back at a click, and each caption and credit can still be read', async () => {
      const counts = () =>
        session.page.evaluate(() => {
          const hidden = [...document.querySelectorAll('[data-hashiya-hidden]')] as HTMLElement[];
          return { hidden: hidden.length, painted: hidden.filter((element) => element.checkVisibility()).length };
        });
      const before = await counts();
      expect(before.hidden).toBeGreaterThan(0);
      expect(before.painted).toBe(0);
      const captions = await session.texts('.figure .caption');
      const credits = await session.texts('.figure .credit');
      const page = await session.page.evaluate(() => document.body.textContent ?? '');
      expect(captions.length).toBeGreaterThan(0);
      for (const caption of captions) expect(page).toContain(caption);
      expect(credits.join()).toContain('أ ب');
      await session.click('.repeats-sum button');
      expect((await counts()).hidden).toBe(0);
      await session.click('.repeats-sum button');
      expect(await counts()).toEqual(before);
    });

    test('alt texts and tooltips stay as they are', async () => {
      const markup = await session.page.evaluate(() => document.querySelector('img[alt].c-article-media__img')?.getAttribute('alt'));
      expect(markup).toContain('أوباما');
    });

    test('Arabic and English runs carry their language and direction', async () => {
      const wrong = await session.page.evaluate(() => {
        const root = document.querySelector('hashiya-panel')?.shadowRoot;
        const walker = document.createTreeWalker(root?.querySelector('aside') as Node, NodeFilter.SHOW_TEXT);
        const bad: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const isArabic = /[\u0621-\u064a]/.test(node.nodeValue ?? '');
          const holder = node.parentElement?.closest('[lang]');
          if (isArabic && (holder?.getAttribute('lang') !== 'ar' || getComputedStyle(node.parentElement as Element).direction !== 'rtl'))
            bad.push(node.nodeValue ?? '');
        }
        return bad;
      });
      expect(wrong).toEqual([]);
    });

    test('nothing reached the console', () => expect(session.errors).toEqual([]));
  });

  test('the strictest page policy changes nothing', async () => {
    await session.visit('euronews-2026', '?strict');
    await session.open();
    expect(await session.texts('.names .name-en')).toContain('Vladimir Putin');
    expect(await session.page.evaluate(() => getComputedStyle(document.querySelector('hashiya-panel') as Element).position)).toBe('fixed');
    const styled = await session.page.evaluate(() => {
      const aside = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('aside');
      return aside ? getComputedStyle(aside).backgroundColor : '';
    });
    expect(styled).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('the right one of several stories is read', async () => {
    await session.visit('euronews-slides');
    await session.open();
    expect(await session.texts('.names .name-en')).toContain('Joe Biden');
  });

  test('the toolbar button opens and closes', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.press();
    await session.untilShown('.names .card');
    await session.press();
    await session.untilClosed();
  });

  test('an axe run over the open panel finds nothing', async () => {
    await session.visit('euronews-2024');
    await session.open();
    expect(await session.axe()).toEqual([]);
  });
});
