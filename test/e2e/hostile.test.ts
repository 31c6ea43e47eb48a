import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

const PARAGRAPHS = [
  'استقبل الرئيس الفرنسي إيمانويل ماكرون في باريس وفداً من المفوضية الأوروبية لبحث أسعار الطاقة قبل الشتاء.',
  'وأعلنت وزارة المالية أن الدعم سيبدأ مطلع الشهر المقبل وأن الطلبات تقدم عبر الموقع الرسمي وحده.',
  'وقال ماكرون إن فرنسا ستدعم خطة بروكسل، وإن التفاصيل ستعلن بعد التشاور مع البرلمان.',
];
const SENTENCE = 'قال الرئيس الفرنسي إيمانويل ماكرون إن بلاده ستواصل الحوار مع روسيا في المسألة رقم';

/** How many hosts of ours the page has, wherever it put them. */
const hosts = (session: Session) => session.page.evaluate(() => document.querySelectorAll('hashiya-panel').length);

describe.each(TARGETS)('pages that fight back in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    // These pages take their time; a background that is stopped in between is another test's matter.
    session = await startSession(target, { preferences: { 'extensions.background.idle.timeout': 30_000 } });
  });
  afterAll(() => session.close());

  describe('one that hides, covers, rewrites and clobbers', () => {
    beforeAll(() => session.visit('app-hostile'));

    test('is read, and its text stays text', async () => {
      await session.press();
      await session.untilShown('.names .card');
      const found = await session.page.evaluate(() => {
        const inPanel = (selector: string) => document.querySelector('hashiya-panel')?.shadowRoot?.querySelectorAll(selector).length;
        const { pwned, broken } = window as unknown as { pwned?: number; broken: number };
        const names = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.names')?.textContent ?? '';
        return {
          names: names.includes('Joe Biden') && names.includes('Vladimir Putin'),
          elements: inPanel('img, script, a, b, form, [onclick], [onerror], [onmouseover]'),
          pwned,
          broken,
        };
      });
      expect(found).toEqual({ names: true, elements: 0, pwned: undefined, broken: 0 });
    });

    test('cannot take the panel out of sight or reach', async () => {
      const seen = await session.page.evaluate(() => {
        const host = document.querySelector('hashiya-panel') as HTMLElement;
        const { display, visibility, opacity, position, pointerEvents } = getComputedStyle(host);
        const box = host.getBoundingClientRect();
        const at = Reflect.get(Document.prototype, 'elementFromPoint', document) as Document['elementFromPoint'];
        const top = at.call(document, box.x + box.width / 2, box.y + box.height / 3);
        return { style: [display, visibility, opacity, position, pointerEvents].toString(), wide: box.width > 300, isOnTop: top === host };
      });
      expect(seen).toEqual({ style: 'block,visible,1,fixed,auto', wide: true, isOnTop: true });
      await session.click('.names .card .name');
      expect(await session.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    });

    test('goes on working, and is itself again', async () => {
      await session.press();
      await session.untilClosed();
      await session.page.evaluate(() => document.querySelector<HTMLElement>('button.own')?.click());
      expect(await session.page.evaluate(() => (window as { count?: number }).count)).toBe(1);
      expect(await session.page.evaluate(() => document.querySelectorAll('[data-hashiya-hidden], [data-hashiya-dock]').length)).toBe(0);
    });
  });

  test('five thousand paragraphs are read in bounded time, and what was not read is said', async () => {
    await session.visit('euronews-2024');
    await session.page.evaluate((sentence) => {
      const body = document.querySelector('.js-article-content');
      for (let i = 0; i < 5000; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `${sentence} ${i}.`;
        body?.append(paragraph);
      }
    }, SENTENCE);
    await session.press();
    await session.untilShown('.names .card', 20_000);
    expect(await session.texts('.names .name-en')).toContain('Emmanuel Macron');
    // Both sizes are given, of what was read and of the whole.
    expect((await session.texts('footer p')).join(' ').match(/\d{2,3}[,.\u202f ]?\d{3}/g)?.length).toBeGreaterThanOrEqual(2);
    await session.press();
    await session.untilClosed();
  });

  test('an inert body leaves the panel usable', async () => {
    await session.visit('euronews-2024');
    await session.page.evaluate(() => {
      document.body.inert = true;
    });
    await session.press();
    await session.untilShown('.names .card');
    await session.click('#bullet-0 .bullet');
    expect(await session.page.evaluate(() => CSS.highlights.has('hashiya-sentence'))).toBe(true);
    await session.press();
    await session.untilClosed();
  });

  test('a page that replaces its body keeps the panel, which reads the new one', async () => {
    await session.visit('euronews-2024');
    await session.open();
    await session.page.evaluate((texts) => {
      const body = document.createElement('body');
      const article = body.appendChild(document.createElement('article'));
      article.className = 'o-article-newsy';
      const content = article.appendChild(document.createElement('div'));
      content.className = 'c-article-content js-article-content';
      for (const text of texts) content.appendChild(document.createElement('p')).textContent = text;
      document.documentElement.replaceChild(body, document.body);
    }, PARAGRAPHS);
    await session.page.waitForFunction(
      () => document.querySelector('body > hashiya-panel')?.shadowRoot?.querySelector('.names')?.textContent?.includes('Emmanuel Macron'),
      { timeout: 10_000, polling: 50 },
    );
    await session.press();
    await session.untilClosed();
    await session.untilTab();
  });

  test('a page that throws the panel out has it once more, and then is left alone', async () => {
    await session.visit('euronews-2024');
    await session.open();
    const remove = () => session.page.evaluate(() => document.querySelector('hashiya-panel')?.remove());
    await remove();
    expect(await hosts(session)).toBe(1);
    await session.click('#bullet-0 .bullet');
    await remove();
    await session.untilClosed();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hosts(session)).toBe(0);
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/data-hashiya-/);
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await session.open();
  });

  test('nothing of ours reached the console', () =>
    // Firefox says of its own parser that it flattens fifteen hundred nested elements.
    expect(session.errors.filter((error) => !error.includes('tree is too deep'))).toEqual([]));
});
