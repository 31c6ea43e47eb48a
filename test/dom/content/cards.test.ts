import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCards } from '../../../extension/content/cards.ts';
import { markedNames } from '../../../extension/content/marked-names.ts';
import type { MarkedName } from '../../../extension/content/name-marks.ts';
import type { Pointed } from '../../../extension/panel/ports.ts';
import type { GlossaryEntry } from '../../../src/analysis.ts';

/** Where a test's names are painted: at these heights, 100 px wide. */
const LINES = { first: 20, second: 60 } as const;
type Word = keyof typeof LINES;

function page() {
  document.body.innerHTML = '<p>أول ثان</p>';
  const text = document.querySelector('p')?.firstChild as Text;
  const rangeAt = (word: Word): Range => {
    const range = document.createRange();
    range.setStart(text, word === 'first' ? 0 : 4);
    range.setEnd(text, word === 'first' ? 3 : 7);
    const top = LINES[word];
    const box = { left: 10, right: 110, top, bottom: top + 20 } as DOMRect;
    Object.assign(range, { getClientRects: () => [box] });
    return range;
  };
  return { first: rangeAt('first'), second: rangeAt('second') };
}

function watching(isNew: boolean) {
  const ranges = page();
  const marked = new Map<Range, MarkedName>([
    [ranges.first, { item: 3, place: 0 }],
    [ranges.second, { item: 5, place: 1 }],
  ]);
  const at = (y: number) => (y >= 20 && y <= 40 ? ranges.first : y >= 60 && y <= 80 ? ranges.second : undefined);
  const view = window as unknown as Window & typeof globalThis;
  const highlights = new Map() as Map<string, unknown> & { highlightsFromPoint?: unknown };
  if (isNew) {
    highlights.highlightsFromPoint = (_: number, y: number) => {
      const range = at(y);
      return range ? [{ ranges: [range] }] : [];
    };
  }
  Object.assign(window, { CSS: { highlights } });
  Object.assign(Document.prototype, {
    caretPositionFromPoint: (_: number, y: number) => {
      // The nearest place of the text, as browsers give it, also far from the point.
      const range = at(y) ?? ranges.second;
      return { offsetNode: range.startContainer, offset: range.startOffset + 1 };
    },
    elementFromPoint: () => document.body,
  });
  const host = document.createElement('hashiya-panel');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const card = document.createElement('div');
  card.className = 'mention-card';
  Object.assign(root, { elementFromPoint: (x: number) => (x > 500 ? card : null) });
  const controller = new AbortController();
  const pointed = vi.fn<(at: Pointed | undefined) => void>();
  const moved = vi.fn<() => void>();
  const cards = createCards({ view, root, rangesOf: () => [ranges.first], marked: () => marked });
  cards.watch({ pointed, moved }, controller.signal);
  const send = (type: string, x: number, y: number, more: object = {}) => {
    const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true });
    const own = { isTrusted: true, pointerType: 'mouse', buttons: 0, ...more };
    for (const [key, value] of Object.entries(own)) Object.defineProperty(event, key, { value });
    document.body.dispatchEvent(event);
  };
  return {
    cards,
    ranges,
    pointed,
    moved,
    controller,
    send,
    rest: (x: number, y: number) => {
      send('pointermove', x, y);
      vi.advanceTimersByTime(200);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['highlightsFromPoint', true],
  ['caretPositionFromPoint', false],
])('a pointer, by %s,', (_, isNew) => {
  test('that rests on a name asks for its card, and only there', () => {
    const { pointed, rest } = watching(isNew);
    rest(50, 30);
    expect(pointed.mock.calls).toEqual([[{ item: 3, place: 0, x: 50, y: 30 }]]);
    rest(60, 31);
    expect(pointed).toHaveBeenCalledTimes(1);
  });

  test('that rests beside the names asks for none', () => {
    const { pointed, rest } = watching(isNew);
    rest(50, 200);
    expect(pointed).not.toHaveBeenCalled();
  });

  test('that goes from name to name changes the card without a gap', () => {
    const { pointed, rest } = watching(isNew);
    rest(50, 30);
    rest(50, 70);
    expect(pointed.mock.lastCall).toEqual([{ item: 5, place: 1, x: 50, y: 70 }]);
    expect(pointed).toHaveBeenCalledTimes(2);
  });

  test('that passes over names and does not rest asks for none', () => {
    const { pointed, send } = watching(isNew);
    for (let y = 0; y < 100; y += 5) {
      send('pointermove', 50, y);
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(200);
    expect(pointed).not.toHaveBeenCalled();
  });

  test('that leaves the name closes the card a moment later, and not when it goes onto the card', () => {
    const { pointed, send, rest } = watching(isNew);
    rest(50, 30);
    send('pointermove', 50, 200);
    vi.advanceTimersByTime(200);
    send('pointermove', 600, 200);
    vi.advanceTimersByTime(2000);
    expect(pointed).toHaveBeenCalledTimes(1);
    send('pointermove', 50, 200);
    vi.advanceTimersByTime(600);
    expect(pointed.mock.lastCall).toEqual([undefined]);
    rest(50, 30);
    expect(pointed.mock.lastCall).toEqual([{ item: 3, place: 0, x: 50, y: 30 }]);
  });

  test('that leaves the window closes it', () => {
    const { pointed, send, rest } = watching(isNew);
    rest(50, 30);
    send('pointerout', 0, 0, { relatedTarget: null });
    vi.advanceTimersByTime(400);
    expect(pointed.mock.lastCall).toEqual([undefined]);
  });

  test.each([
    ['with a button pressed, as in selecting', { buttons: 1 }],
    ['that is the page’s own invention', { isTrusted: false }],
    ['that is a finger', { pointerType: 'touch' }],
  ])('%s, is not heeded', (__, more) => {
    const { pointed, send } = watching(isNew);
    send('pointermove', 50, 30, more);
    vi.advanceTimersByTime(1000);
    expect(pointed).not.toHaveBeenCalled();
  });
});

test('a finger’s tap on a name asks for its card, and one beside it lets it go; a link is the page’s', () => {
  const { pointed, send } = watching(true);
  const touch = { pointerType: 'touch' };
  send('click', 50, 30, touch);
  expect(pointed.mock.lastCall).toEqual([{ item: 3, place: 0, x: 50, y: 30 }]);
  send('click', 600, 30, touch);
  expect(pointed).toHaveBeenCalledTimes(1);
  send('click', 50, 300, touch);
  expect(pointed.mock.lastCall).toEqual([undefined]);
  const link = document.createElement('a');
  link.href = '#';
  send('click', 50, 30, { ...touch, composedPath: () => [link] });
  expect(pointed).toHaveBeenCalledTimes(2);
});

test('scrolling tells that the page has moved, once a frame, and nothing is heard after the end', () => {
  const { moved, pointed, controller, rest } = watching(true);
  for (let i = 0; i < 5; i++) window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(50);
  expect(moved).toHaveBeenCalledTimes(1);
  rest(50, 30);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
  pointed.mockClear();
  rest(50, 70);
  window.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(50);
  expect([pointed.mock.calls.length, moved.mock.calls.length]).toEqual([0, 1]);
});

test('a stretch’s box is its line at the point, else its first', () => {
  const { cards, ranges } = watching(true);
  const boxes = [20, 60].map((top) => ({ left: 10, right: 110, top, bottom: top + 20 }) as DOMRect);
  Object.assign(ranges.first, { getClientRects: () => boxes });
  const span = { block: 'b', start: 0, end: 3 };
  expect(cards.boxOf(span)?.top).toBe(20);
  expect(cards.boxOf(span, { x: 50, y: 70 })?.top).toBe(60);
  expect(cards.boxOf(span, { x: 50, y: 400 })?.top).toBe(20);
});

test('the page’s cursor goes before the name', () => {
  const { cards } = watching(true);
  cards.goInto({ block: 'b', start: 0, end: 3 });
  const selection = document.getSelection();
  expect([selection?.anchorNode?.textContent, selection?.anchorOffset, selection?.isCollapsed]).toEqual(['أول ثان', 0, true]);
});

describe('the marked names', () => {
  const ranges = page();
  const mention = { block: 'b', start: 4, end: 7, surface: 'ثان', via: [] };
  const entry = { arabic: 'ثان', type: 'person', confidence: 'known', aliases: [], mentions: [mention] } satisfies GlossaryEntry;

  test('are all where all are marked', () => {
    const all = new Map([[ranges.first, { item: 0, place: 0 }]]);
    expect(markedNames([entry], { marked: () => all }, { mentions: () => new Map() })).toBe(all);
  });

  test('are those of the name gone to where none are', () => {
    const found = markedNames(
      [{ ...entry, mentions: [] }, entry],
      { marked: () => new Map() },
      { mentions: () => new Map([[ranges.second, mention]]) },
    );
    expect([...found]).toEqual([[ranges.second, { item: 1, place: 0 }]]);
  });
});
