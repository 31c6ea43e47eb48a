import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

/** What a page's own router does: another address, and a moment later another text. */
const goTo = (session: Session, path: string, paragraphs: readonly string[], title = 'خبر آخر من اليوم نفسه') =>
  session.page.evaluate(
    (address, headline, texts) => {
      history.pushState({}, '', address);
      setTimeout(() => {
        const [body, h1] = [document.querySelector('.js-article-content'), document.querySelector('h1')];
        if (h1) h1.textContent = headline;
        body?.replaceChildren(
          ...texts.map((text) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = text;
            return paragraph;
          }),
        );
      }, 400);
    },
    path,
    title,
    paragraphs,
  );

const untilNames = (session: Session, present: string, absent = '') =>
  session.page.waitForFunction(
    (wanted, unwanted) => {
      const names = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names')?.textContent ?? '';
      return names.includes(wanted) && (unwanted === '' || !names.includes(unwanted));
    },
    { timeout: 10_000, polling: 50 },
    present,
    absent,
  );

const hiddenTexts = (session: Session) =>
  session.page.evaluate(() => [...document.querySelectorAll('[data-hashiya-hidden]')].map(({ textContent }) => textContent));

const FRENCH = [
  'استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس وفداً من المفوضية الأوروبية لبحث أسعار الطاقة قبل الشتاء.',
  'وقال ماكرون إن فرنسا ستدعم خطة بروكسل، وإن التفاصيل ستعلن في الأسابيع المقبلة بعد التشاور مع البرلمان.',
];

describe.each(TARGETS)('while the page lives on in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());

  test('another article without a load is read, and the old one is dropped', async () => {
    await session.visit('euronews-2024');
    await session.open();
    await session.click('.names .card .name');
    const before = await hiddenTexts(session);
    expect(before.length).toBeGreaterThan(0);
    await goTo(session, '/2021/05/20/hashiya-french', FRENCH);
    await untilNames(session, 'Emmanuel Macron', 'Crimea');
    expect(await session.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['hashiya-name-background']);
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/data-hashiya-|<hashiya-panel/);
  });

  test('swiping to the next story reads that one', async () => {
    await session.visit('euronews-slides');
    await session.open();
    await untilNames(session, 'Joe Biden');
    const first = await session.page.evaluate(() => {
      const next = document.querySelector<HTMLElement>('.swiper-slide[data-url$="hashiya-next"]');
      history.pushState({}, '', next?.dataset.url);
      return next?.querySelector('.c-article-content p, .js-article-content p')?.textContent?.trim();
    });
    await session.page.waitForFunction(
      (start) =>
        document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.bullet') !== null &&
        !document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names')?.textContent?.includes('Joe Biden') &&
        start !== undefined,
      { timeout: 10_000, polling: 50 },
      first,
    );
    await session.press();
    await session.untilClosed();
  });

  test('a paragraph that comes later is read, and a page that paints itself anew loses nothing', async () => {
    await session.visit('euronews-2024');
    await session.open();
    const hidden = await hiddenTexts(session);
    await session.page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.js-article-content')?.append(paragraph);
    }, FRENCH[0] as string);
    await untilNames(session, 'Emmanuel Macron');
    expect(await hiddenTexts(session)).toEqual(hidden);
    // The same text in new elements, as frameworks do it.
    await session.page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-hashiya-hidden], .js-article-content p')) {
        const copy = element.cloneNode(true) as Element;
        copy.removeAttribute('data-hashiya-hidden');
        element.replaceWith(copy);
      }
    });
    await session.page.waitForFunction((count) => document.querySelectorAll('[data-hashiya-hidden]').length === count, {}, hidden.length);
    await session.click('#bullet-0 .bullet');
    expect(await session.page.evaluate(() => ([...(CSS.highlights.get('hashiya-sentence') ?? [])] as Range[]).join(''))).not.toBe('');
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/data-hashiya-/);
  });

  test('a busy page is read six times in ten seconds at the most', async () => {
    await session.visit('euronews-2024');
    await session.open();
    const reads = await session.page.evaluate(async () => {
      const paragraph = document.querySelector('.js-article-content p:last-of-type');
      const node = paragraph?.appendChild(document.createTextNode(' '));
      const panel = document.querySelector('hashiya-panel')?.shadowRoot;
      let renderings = 0;
      new MutationObserver(() => {
        renderings += 1;
      }).observe(panel as ShadowRoot, { subtree: true, childList: true, characterData: true });
      for (let i = 0; i < 30; i++) {
        if (node) node.data = ` ${i}`;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return renderings;
    });
    expect(reads).toBeLessThanOrEqual(12);
  });

  test('the tab comes and goes with the page being an article', async () => {
    await session.visit('euronews-2024');
    await session.untilTab();
    await session.page.evaluate(() => {
      history.pushState({}, '', '/news');
      document.querySelector('main')?.replaceChildren();
    });
    await session.page.waitForFunction(() => !document.querySelector('hashiya-tab'), { timeout: 5000, polling: 50 });
    await session.page.evaluate(() => {
      history.pushState({}, '', '/2021/05/20/hashiya-back');
      document.querySelector('main')?.append(document.createElement('h1'));
    });
    await session.untilTab();
    expect(await session.page.evaluate(() => document.querySelectorAll('hashiya-tab').length)).toBe(1);
  });

  test('going away closes, and a page from the browser’s cache opens again', async () => {
    await session.visit('euronews-2024', '?cached');
    await session.page.evaluate(() => {
      (window as { mark?: string }).mark = 'alive';
    });
    await session.open();
    await session.visit('euronews-home', '?cached');
    // Firefox's driver waits for a load that does not come.
    await session.page.goBack({ timeout: 2000 }).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error;
    });
    expect(await session.page.evaluate(() => (window as { mark?: string }).mark)).toBe('alive');
    await session.untilShown('.names .card');
    expect(await session.page.evaluate(() => document.querySelectorAll('hashiya-panel, hashiya-tab').length)).toBe(2);
    await session.press();
    await session.untilClosed();
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
