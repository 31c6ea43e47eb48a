import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Session, startSession, TARGETS } from './harness.ts';

describe.each(TARGETS)('names in the page in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await session.visit('euronews-2026');
    await session.open();
  });

  const card = async () => (await session.texts('.mention-card'))[0];
  const untilCard = (isShown: boolean) => expect.poll(async () => (await card()) !== undefined, { timeout: 5000 }).toBe(isShown);
  const focused = () =>
    session.page.evaluate(() => {
      const { activeElement } = document.querySelector('hashiya-panel')?.shadowRoot ?? {};
      return activeElement?.closest('[id]')?.id ?? '';
    });

  /** The middle of the n-th marked name that is wholly in the window, and its words. */
  const nameInSight = async (n = 0) => {
    // What is in the window is marked at the next frame.
    await session.page.waitForFunction(() => Number(CSS.highlights.get('hashiya-name-background')?.size) > 2, { polling: 50 });
    return session.page.evaluate((wanted) => {
      const panel = document.querySelector('hashiya-panel')?.getBoundingClientRect();
      const found = ([...(CSS.highlights.get('hashiya-name-background') ?? [])] as Range[])
        .map((range) => ({ words: range.toString(), box: range.getClientRects()[0] }))
        .filter(
          ({ box }) =>
            box && box.top > 200 && box.bottom < innerHeight - 250 && (!panel || box.right < panel.left || box.left > panel.right),
        )[wanted];
      if (!found?.box) throw new Error('no name in sight');
      return { words: found.words, x: found.box.x + found.box.width / 2, y: found.box.y + found.box.height / 2 };
    }, n);
  };

  test('the pointer resting on a name opens its card at the name, the pointer can go onto it, and leaving closes it', async () => {
    const focusBefore = await focused();
    const name = await nameInSight();
    await session.page.mouse.move(name.x, name.y, { steps: 3 });
    await untilCard(true);
    const { box, isOnTop } = await session.page.evaluate(() => {
      const shown = document.querySelector('hashiya-panel')?.shadowRoot?.querySelector('.mention-card');
      const { x, y, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
      return { box: { x, y, width, height }, isOnTop: shown?.matches(':popover-open') };
    });
    expect(isOnTop).toBe(true);
    expect(Math.min(Math.abs(box.y - name.y), Math.abs(box.y + box.height - name.y))).toBeLessThan(40);
    expect(box.x).toBeLessThan(name.x);
    expect(box.x + box.width).toBeGreaterThan(name.x);
    expect(await focused()).toBe(focusBefore);
    // Onto the card and a while there.
    await session.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card()).toBeDefined();
    await session.page.mouse.move(5, 5, { steps: 3 });
    await untilCard(false);
  });

  test('Esc closes the card and leaves the panel; a card that was closed stays closed while the pointer stays', async () => {
    const name = await nameInSight();
    await session.page.mouse.move(name.x, name.y, { steps: 3 });
    await untilCard(true);
    await session.page.keyboard.press('Escape');
    await untilCard(false);
    await session.page.mouse.move(name.x + 1, name.y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await card()).toBeUndefined();
    await session.page.keyboard.press('Escape');
    await session.untilClosed();
  });

  test('keys go from name to name and to its card, and back to the list', async () => {
    await session.page.keyboard.press('j');
    await untilCard(true);
    const first = await card();
    const [status] = await session.texts('.panel > [role="status"]');
    expect(status).toMatch(/place \d+ of \d+ is marked/);
    await session.page.keyboard.press('j');
    await expect.poll(card).not.toBe(first);
    await session.page.keyboard.press('c');
    await expect.poll(focused).toBe('mention-card-name');
    await session.page.keyboard.press('Escape');
    await untilCard(false);
    expect(await focused()).toMatch(/^(name-\d+|heading)$/);
    expect(await session.texts('.names .card')).not.toEqual([]);
  });

  test('from the card to the list and from there to the text, where the page’s cursor stands before the name', async () => {
    const name = await nameInSight();
    await session.page.mouse.move(name.x, name.y, { steps: 3 });
    await untilCard(true);
    await session.click('.card-foot button:nth-of-type(1)');
    await expect.poll(focused).toMatch(/^name-\d+$/);
    await untilCard(true);
    await session.click('.card-foot button:nth-of-type(2)');
    await untilCard(false);
    const { follows, isOurs } = await session.page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() ?? {};
      return { follows: anchorNode?.textContent?.slice(anchorOffset), isOurs: document.activeElement?.localName === 'hashiya-panel' };
    });
    expect(follows?.startsWith(name.words)).toBe(true);
    expect(isOurs).toBe(false);
  });

  test('two chosen names show the sentences that name both, and a sentence leads to its place', async () => {
    await session.click('.picks li:nth-child(1) button');
    const one = await session.texts('.together-list li');
    expect(one.length).toBeGreaterThan(0);
    // The first name that shares a sentence with it.
    const shared = (await session.texts('.picks .tally')).findIndex((count, index) => index > 0 && Number(count) > 0);
    await session.click(`.picks li:nth-child(${shared + 1}) button`);
    const both = await session.texts('.together-list li');
    expect(both.length).toBeGreaterThan(0);
    expect((await session.texts('.together-found'))[0]).toMatch(/names? both/);
    await session.click('.together-list li button');
    const marked = await session.page.evaluate(() =>
      ([...(CSS.highlights.get('hashiya-sentence') ?? [])] as Range[]).map(String).join(' '),
    );
    const [first] = await session.texts('.together-list .sentence');
    expect(marked.replace(/\s+/g, ' ').trim()).toBe(first?.trim());
  });

  test('with the card open and the keys listed, axe finds nothing and every target is large enough', async () => {
    await session.click('.picks li:nth-child(1) button');
    await session.click('[aria-controls="keys"]');
    await session.click('.names .card .name');
    await untilCard(true);
    expect(await session.axe()).toEqual([]);
    const small = await session.page.evaluate(() =>
      [
        ...(document.querySelector('hashiya-panel')?.shadowRoot?.querySelectorAll('.mention-card button, .together button, .keys button') ??
          []),
      ]
        .map((button) => ({ words: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ words, box }) => `${words} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test('a device without an Arabic voice has no control for it and says why', async () => {
    expect(await session.texts('.aloud')).toEqual([]);
    await expect.poll(() => session.texts('.no-voice'), { timeout: 5000 }).toHaveLength(1);
  });

  test('after closing nothing is left, with a card open and a sentence marked', async () => {
    await session.press();
    await session.untilClosed();
    const stateOf = () =>
      session.page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        highlights: CSS.highlights.size,
        selection: String(getSelection()),
      }));
    const before = await stateOf();
    for (let round = 0; round < 3; round++) {
      await session.press();
      await session.untilShown('.names .card');
      const name = await nameInSight();
      await session.page.mouse.move(name.x, name.y, { steps: 3 });
      await untilCard(true);
      await session.press();
      await session.untilClosed();
      await session.page.mouse.move(name.x + 2, name.y);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await stateOf()).toEqual(before);
      await session.page.mouse.move(5, 5);
    }
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
