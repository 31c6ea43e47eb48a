import { inflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

/** What is on paper: how many sheets, and every run of glyphs and every picture that is drawn on them. */
async function printed({ page }: Session): Promise<{ sheets: number; ink: string[] }> {
  const file = Buffer.from(await page.pdf({ printBackground: true, format: 'A4' }));
  const bytes = file.toString('latin1');
  const texts = [...bytes.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const end = bytes.indexOf('endstream', index + length);
    // A compressed stream begins with the two bytes of zlib's header.
    const isPacked = bytes[index + length] === 'x';
    return isPacked ? [inflateSync(file.subarray(index + length, end)).toString('latin1')] : [];
  });
  const all = [bytes, ...texts].join('\n');
  return {
    sheets: all.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    // Without the moves between them, which differ with the order of painting.
    ink: (all.match(/(?:[<[(][^<\n]*[>\])]\s*T[jJ]|\/\w+ Do)\b/g) ?? []).sort(),
  };
}

describe.each(TARGETS)('on paper in %s', (target) => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    session = await startSession(target);
    bare = await startSession(target, { extension: false });
  });
  afterAll(() => Promise.all([session.close(), bare.close()]));
  afterEach(() => session.store({ settings: undefined }));

  test.each(['euronews-2024', 'euronews-2026'])(
    '%s prints as without us: unopened, narrowed with marks and hidden repeats, closed again',
    async (story) => {
      await bare.visit(story);
      const without = await printed(bare);
      expect(without.sheets).toBeGreaterThan(1);
      expect(without.ink.length).toBeGreaterThan(50);
      await session.visit(story);
      await session.untilTab();
      expect(await printed(session)).toEqual(without);
      await session.open();
      await session.click('.names .card .name');
      expect(await session.page.evaluate(() => document.querySelectorAll('[data-hashiya-dock]').length)).toBe(1);
      expect(await printed(session)).toEqual(without);
      await session.press();
      await session.untilClosed();
      expect(await printed(session)).toEqual(without);
    },
  );

  test('a sheet of its own follows where the reader wants it, and is gone with the panel', async () => {
    await bare.visit('euronews-2026');
    const without = await printed(bare);
    await session.store({ settings: { print: 'sheet' } });
    await session.visit('euronews-2026');
    await session.open();
    const withSheet = await printed(session);
    expect(withSheet.sheets).toBeGreaterThan(without.sheets);
    expect(withSheet.ink.length).toBeGreaterThan(without.ink.length);
    const onScreen = await session.page.evaluate(() => document.querySelector('hashiya-sheet')?.getBoundingClientRect().height);
    expect(onScreen).toBe(0);
    await session.store({ settings: { print: 'page' } });
    await session.page.waitForFunction(() => !document.querySelector('hashiya-sheet'), { polling: 50 });
    await session.press();
    await session.untilClosed();
    expect(await printed(session)).toEqual(without);
  });

  test('copying all of the page copies the article and nothing of the panel', async () => {
    const chord = async (key: 'a' | 'c' | 'v') => {
      await session.page.keyboard.down('Control');
      await session.page.keyboard.press(key);
      await session.page.keyboard.up('Control');
    };
    await session.visit('euronews-2026');
    await session.open();
    await session.page.evaluate(() => {
      const field = document.querySelector('main')?.appendChild(document.createElement('textarea'));
      field?.setAttribute('id', 'paste');
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const place = await session.page.evaluate(() => {
      const { x, y } = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    });
    await session.page.mouse.click(place.x + 5, place.y + 5);
    await chord('a');
    await chord('c');
    await session.page.evaluate(() => document.getElementById('paste')?.focus());
    await chord('v');
    const pasted = await session.page.evaluate(() => (document.getElementById('paste') as HTMLTextAreaElement).value);
    expect(pasted).toContain('بايدن');
    expect(pasted.length).toBeGreaterThan(500);
    for (const own of ['Hashiya', 'Who and where', 'Why this match', 'Vladimir Putin']) expect(pasted).not.toContain(own);
    const selectable = () =>
      session.page.evaluate(() => getComputedStyle(document.querySelector('hashiya-panel') ?? document.body).userSelect !== 'none');
    expect(await selectable()).toBe(false);
    await session.click('footer p');
    expect(await selectable()).toBe(true);
  });
});
