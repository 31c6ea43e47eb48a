import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('a text that changes under the open panel in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
    await session.visit('euronews-2026');
    await session.open();
  });
  afterAll(() => session.close());

  const english = () => session.texts('.names .name-en');
  const inPanel = (selector: string) =>
    session.page.evaluate((wanted) => {
      const element = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector(wanted);
      return element instanceof HTMLInputElement ? element.value : (element?.textContent ?? undefined);
    }, selector);
  const scroll = () => session.page.evaluate(() => Math.round(scrollY));
  const line = () =>
    session.page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.c-article-content p')].find(({ textContent }) => textContent?.includes('كوليبا'));
      return Math.round(paragraph?.getBoundingClientRect().top ?? 0);
    });

  test('what is open, marked and typed stays, and what is new is there', async () => {
    await session.click('.names input');
    await session.page.keyboard.type('o');
    const before = await english();
    await session.click('.names .card:nth-child(2) .name');
    await session.click('.names .card:nth-child(2) .disclosure button');
    await session.untilShown('.names .card:nth-child(2) .own-acts');
    const marked = () => session.page.evaluate(() => [...(CSS.highlights.get('hashiya-mention-current') ?? [])].map(String));
    const wasMarked = await marked();
    expect(wasMarked).toHaveLength(1);
    const [wasScroll, wasLine] = [await scroll(), await line()];
    await session.page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.c-article-content p')].at(-1);
      paragraph?.append(' وقال رئيس الوزراء البريطاني بوريس جونسون إن لندن ترحب بذلك.');
    });
    await expect.poll(english, { timeout: 10_000 }).toContain('Boris Johnson');
    expect(await inPanel('.names input')).toBe('o');
    expect(await english()).toEqual(expect.arrayContaining(before));
    expect(await inPanel('.names .card.current .own-acts')).toBeTruthy();
    expect(await marked()).toEqual(wasMarked);
    expect([await scroll(), await line()]).toEqual([wasScroll, wasLine]);
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
