import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('the panel in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
    await session.visit('euronews-2026');
    await session.open();
  });
  afterAll(() => session.close());

  /** What is measured in the panel's shadow root. */
  async function inPanel<T>(measure: (root: ShadowRoot) => T): Promise<T> {
    const root = await session.page.evaluateHandle(() => {
      const found = document.querySelector('hashiya-panel')?.shadowRoot;
      if (!found) throw new Error('no panel');
      return found;
    });
    return root.evaluate(measure) as Promise<T>;
  }

  const marked = () => session.page.evaluate(() => ([...(CSS.highlights.get('hashiya-sentence') ?? [])] as Range[]).map(String).join(' '));

  test('an edited sentence is shown as printed at a click, and back', async () => {
    const [edited] = await inPanel((root) => [...root.querySelectorAll('.printed')].map((button) => button.closest('li')?.id ?? ''));
    expect(edited).toMatch(/^bullet-\d+$/);
    const words = async () => (await session.texts(`#${edited} .bullet`))[0] ?? '';
    const before = await words();
    await session.click(`#${edited} .printed`);
    const printed = await words();
    expect(printed.length).toBeGreaterThan(before.length);
    await session.click(`#${edited} .bullet`);
    expect((await marked()).replace(/\s+/g, ' ').trim()).toBe(printed);
    await session.click(`#${edited} .printed`);
    expect(await words()).toBe(before);
  });

  test('longer and shorter change the number at once', async () => {
    const before = await session.texts('.bullet');
    await session.click('.tools button:nth-of-type(2)');
    expect(await session.texts('.bullet')).toHaveLength(before.length + 1);
    await session.click('.tools button:nth-of-type(1)');
    expect(await session.texts('.bullet')).toEqual(before);
  });

  test('the map goes to a paragraph by mouse and by arrow keys', async () => {
    const last = (await session.texts('.map button')).length;
    await session.click(`.map li:nth-child(${last}) button`);
    const end = await marked();
    expect(end.length).toBeGreaterThan(20);
    await session.page.keyboard.press('ArrowLeft');
    expect(await inPanel((root) => root.activeElement?.parentElement?.id)).toBe(`passage-${last - 2}`);
    // Keys that the driver makes press no button in Firefox, not even a plain one of the page's.
    if (target === 'firefox') return;
    await session.page.keyboard.press('Enter');
    expect(await marked()).not.toBe(end);
  });

  test('names are found by type and by typing in either script', async () => {
    await session.click('.names input');
    await session.page.keyboard.type('putin');
    expect(await session.texts('.names .name-en')).toEqual(['Vladimir Putin']);
    await session.page.keyboard.press('Escape');
    await session.page.keyboard.type('بوتين');
    expect(await session.texts('.names .name-en')).toEqual(['Vladimir Putin']);
    await session.page.keyboard.press('Escape');
    const all = await session.texts('.names .card');
    await session.click('.chip');
    const people = await session.texts('.names .card');
    expect(people.length).toBeGreaterThan(0);
    expect(people.length).toBeLessThan(all.length);
    await session.click('.chip');
    expect(await session.texts('.names .card')).toHaveLength(all.length);
  });

  test('what is copied can be pasted', async () => {
    await session.click('.copy-all');
    await expect.poll(() => session.texts('.copy-all')).toEqual(['Copied']);
    await session.click('.names input');
    await session.page.keyboard.down('Control');
    await session.page.keyboard.press('v');
    await session.page.keyboard.up('Control');
    const pasted = await inPanel((root) => root.querySelector('input')?.value ?? '');
    for (const bullet of await session.texts('.bullet')) expect(pasted).toContain(bullet);
    expect(pasted).toMatch(/https:\/\/arabic\.euronews\.com\/\S+$/);
    await session.page.keyboard.press('Escape');
  });

  test('a picture in the list leads to the picture’s place in the page', async () => {
    await session.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await session.click('#figure-0 .picture');
    expect(await session.texts('#figure-0.current')).toHaveLength(1);
    expect((await session.texts('[role="status"]'))[0]).toBe('Picture 1');
  });

  test('with everything open, axe finds nothing and every target is large enough', async () => {
    const closed = await session.texts('[aria-expanded="false"]');
    expect(closed.length).toBeGreaterThan(10);
    for (const _ of closed) await session.click('[aria-expanded="false"]');
    expect(await session.axe()).toEqual([]);
    const small = await inPanel((root) =>
      [...root.querySelectorAll('button, a, input')]
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    const wide = await inPanel((root) => {
      const body = root.querySelector('.body');
      return body ? body.scrollWidth - body.clientWidth : -1;
    });
    expect(wide).toBe(0);
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
