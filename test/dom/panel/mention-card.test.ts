import { afterEach, describe, expect, test } from 'vitest';
import type { MountedPanel } from '../../../extension/panel/ports.ts';
import { fakeMentions } from './mentions.ts';
import { mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const open: MountedPanel[] = [];
// An open card listens for Esc in the whole window.
afterEach(() => {
  for (const panel of open.splice(0)) panel.unmount();
});

async function withCard() {
  const mentions = fakeMentions();
  const panel = await mounted(story(), { mentions: mentions.port });
  open.push(panel.panel);
  const press = async (key: string, target: EventTarget = panel.one('.panel')) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await panel.settle();
  };
  return { ...panel, mentions, press, card: () => panel.texts('.mention-card')[0] };
}
const { glossary } = story().analysis;
const mentionsOf = (item: number) => glossary[item]?.mentions ?? [];

describe('the card over a name in the page', () => {
  test('comes with the pointer, says what the list says and why, and goes with the pointer', async () => {
    const { mentions, card, settle, texts, page, root } = await withCard();
    const focused = root.activeElement;
    mentions.pointAt(NAMES.city, 1);
    await settle();
    expect(texts('.mention-card .name-ar, .mention-card .romanised, .mention-card .name-en')).toEqual(['بيروت', 'bīrūt', 'Beirut']);
    expect(card()).toMatch(/place · capital of Lebanon/);
    expect(texts('.mention-card .sure')).toEqual(['known']);
    expect(texts('.mention-card .reasons li')).toEqual(["It is in Hashiya's list of names"]);
    expect(mentions.port.boxOf).toHaveBeenLastCalledWith(mentionsOf(NAMES.city)[1], expect.objectContaining({ x: 120, y: 20 }));
    expect(page.showMentions).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(focused);
    mentions.leave();
    await settle();
    expect(card()).toBeUndefined();
  });

  test('says nothing to those who hear the panel while only the pointer asks', async () => {
    const { mentions, settle, status } = await withCard();
    const before = status();
    mentions.pointAt(NAMES.city);
    await settle();
    expect(status()).toBe(before);
  });

  test('comes with the list too, where it is read out once and the pointer does not take it away', async () => {
    const { click, card, status, mentions, settle, root, one } = await withCard();
    one('#name-0 .name').focus();
    await click('#name-0 .name');
    expect(card()).toContain('Salma Najjar');
    expect(status()).toContain('place 1 of 2 is marked in the page. person · guessed');
    expect(root.activeElement).toBe(one('#name-0 .name'));
    mentions.leave();
    await settle();
    expect(card()).toContain('Salma Najjar');
    await click('#name-0 .name');
    expect(status()).not.toContain('guessed');
  });

  test('goes where the page has scrolled the name out of the window, and where it no longer shows it', async () => {
    const { click, card, mentions, settle } = await withCard();
    await click('#name-0 .name');
    mentions.port.boxOf.mockReturnValue({ left: 100, top: -50, right: 160, bottom: -30 });
    mentions.move();
    await settle();
    expect(card()).toBeUndefined();
    mentions.port.boxOf.mockReturnValue(undefined);
    await click('#name-1 .name');
    expect(card()).toBeUndefined();
  });

  test('Esc closes it first, from anywhere, and the panel then', async () => {
    const { click, card, press, close, root, one } = await withCard();
    await click('#name-0 .name');
    await press('Escape', document.body);
    expect([card(), close.mock.calls.length]).toEqual([undefined, 0]);
    await click('#name-0 .name');
    await press('c');
    expect(root.activeElement).toBe(one('#mention-card-name'));
    await press('Escape', one('#mention-card-name'));
    expect([card(), close.mock.calls.length]).toEqual([undefined, 0]);
    expect(root.activeElement).toBe(one('#name-0 .name'));
    await press('Escape');
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('leads to the list and from there back to the same mention', async () => {
    const { mentions, settle, click, button, root, one, page, card, texts } = await withCard();
    mentions.pointAt(NAMES.city, 1);
    await settle();
    await click(button('In the list', '.mention-card'));
    expect(page.showMentions).toHaveBeenLastCalledWith(mentionsOf(NAMES.city), 1);
    expect(root.activeElement).toBe(one(`#name-${NAMES.city} .name`));
    expect(texts('#name-1 .tally')).toEqual(['2 of 2']);
    expect(card()).toContain('Beirut');
    await click(button('To the text', '.mention-card'));
    expect(mentions.port.goInto).toHaveBeenCalledWith(mentionsOf(NAMES.city)[1]);
    expect(card()).toBeUndefined();
  });

  test('leads to a name that the list’s filter hides', async () => {
    const { mentions, settle, click, button, root, one, all } = await withCard();
    const field = one('.names input') as HTMLInputElement;
    field.value = 'lebanese';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(all('.names .card')).toHaveLength(1);
    mentions.pointAt(NAMES.city);
    await settle();
    await click(button('In the list', '.mention-card'));
    await settle();
    expect(root.activeElement).toBe(one(`#name-${NAMES.city} .name`));
    expect(field.value).toBe('');
  });

  test('goes with the marks, with another kind of place and with another story', async () => {
    const { click, card, button, panel, settle } = await withCard();
    await click('#name-0 .name');
    await click(button('Take the marks away', '.mark-bar'));
    expect(card()).toBeUndefined();
    await click('#name-0 .name');
    await click('#bullet-0 .bullet');
    expect(card()).toBeUndefined();
    await click('#name-0 .name');
    panel.reload();
    await settle();
    expect(card()).toBeUndefined();
  });

  test('is not worked by the page’s scripts', async () => {
    const mentions = fakeMentions();
    const panel = await mounted(story(), { mentions: mentions.port, trusted: () => false });
    open.push(panel.panel);
    mentions.pointAt(NAMES.city);
    await panel.settle();
    await panel.click(panel.button('To the text', '.mention-card'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await panel.settle();
    expect(mentions.port.goInto).not.toHaveBeenCalled();
    expect(panel.texts('.mention-card')).toHaveLength(1);
  });

  test('the pointer is watched until the panel closes', async () => {
    const { mentions, panel } = await withCard();
    expect(mentions.isWatching()).toBe(true);
    panel.unmount();
    expect(mentions.isWatching()).toBe(false);
  });
});

describe('single keys', () => {
  test('n and p go through the places of the marked name', async () => {
    const { click, press, page } = await withCard();
    await click('#name-0 .name');
    for (const [key, place] of [
      ['n', 1],
      ['n', 0],
      ['p', 1],
    ] as const) {
      await press(key);
      expect(page.showMentions).toHaveBeenLastCalledWith(mentionsOf(NAMES.minister), place);
    }
  });

  test('j and k go through the names in the order of the text, from the reader’s place at first', async () => {
    const { press, page, mentions } = await withCard();
    // The first paragraph is above the window.
    mentions.port.boxOf.mockImplementation(({ block }) => {
      const top = block === 'p1' ? -40 : 40;
      return { left: 0, top, right: 50, bottom: top + 20 };
    });
    const gone = () => page.showMentions.mock.lastCall;
    await press('j');
    expect(gone()).toEqual([mentionsOf(NAMES.minister), 1]);
    await press('j');
    expect(gone()).toEqual([mentionsOf(NAMES.city), 1]);
    await press('k');
    await press('k');
    expect(gone()).toEqual([mentionsOf(NAMES.company), 0]);
  });

  test('an Arabic layout’s letters on the same keys do the same', async () => {
    const { press, page, one, settle } = await withCard();
    one('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true }));
    await settle();
    expect(page.showMentions).toHaveBeenCalledTimes(1);
    await press('؟');
    expect(one('[aria-controls="keys"]').getAttribute('aria-expanded')).toBe('true');
  });

  test('? opens the list of keys and / goes to the filter', async () => {
    const { press, root, one, texts } = await withCard();
    await press('?');
    expect(texts('#keys dt').length).toBeGreaterThan(6);
    expect(root.activeElement).toBe(one('[aria-controls="keys"]'));
    await press('/');
    expect(root.activeElement).toBe(one('.names input'));
  });

  test('are letters in a field, and shortcuts of the browser with Ctrl, Alt and ⌘', async () => {
    const { press, page, one } = await withCard();
    await press('j', one('.names input'));
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      one('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', [modifier]: true, bubbles: true }));
    expect(page.showMentions).not.toHaveBeenCalled();
  });
});

describe('lists', () => {
  test('are one stop of the Tab key: arrows go from name to name, Tab to what belongs to the name', async () => {
    const { all, one, press, root } = await withCard();
    const stops = () =>
      all('.names .card').flatMap((card, index) => (card.querySelector('[tabindex="0"], button:not([tabindex])') ? [index] : []));
    expect(stops()).toEqual([0]);
    one('#name-0 .name').focus();
    await press('ArrowDown', one('#name-0 .name'));
    expect(root.activeElement).toBe(one('#name-1 .name'));
    await press('End', one('#name-1 .name'));
    expect(root.activeElement).toBe(one('#name-5 .name'));
    expect(stops()).toEqual([5]);
    await press('ArrowDown', one('#name-5 .name'));
    expect(stops()).toEqual([5]);
    one('#name-2 .quiet').focus();
    await press('ArrowUp', one('#name-2 .quiet'));
    expect(root.activeElement).toBe(one('#name-1 .name'));
    await press('Home', one('#name-1 .name'));
    expect(stops()).toEqual([0]);
  });

  test('what a click opens in a name can be reached', async () => {
    const { click, button, all } = await withCard();
    await click(button('Why this match?', '#name-0'));
    expect(all('#name-0 button').every(({ tabIndex }) => tabIndex === 0)).toBe(true);
    expect(all('#name-1 button').every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });
});
