import { beforeEach, expect, test } from 'vitest';
import { createNameMarks } from '../../../extension/content/name-marks.ts';
import type { GlossaryEntry } from '../../../src/analysis.ts';

const TEXT = 'وصل أحمد إلى بلدة الزهراء ثم غادر أحمد البلدة.';

const highlights = new Map<string, Set<Range> & { priority: number }>();
/** What the page's own window lacks here and every browser has. */
class RangeSet extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** Everything is in the window until a test scrolls it out. */
const observers = new Set<Sight>();
class Sight {
  readonly heed: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(heed: Sight['heed']) {
    this.heed = heed;
  }
  observe(target: Element): void {
    observers.add(this);
    this.heed([{ target, isIntersecting: true }]);
  }
  disconnect(): void {
    observers.delete(this);
  }
}

const view = window as unknown as Window & typeof globalThis;

const rangesOf = ({ start, end }: { start: number; end: number }): Range[] => {
  const node = document.querySelector('p')?.firstChild;
  if (!node) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [range];
};

const entryOf = (arabic: string): GlossaryEntry => ({
  arabic,
  type: 'person',
  confidence: 'known',
  aliases: [],
  mentions: Array.from(TEXT.matchAll(new RegExp(arabic, 'g')), ({ index }) => ({
    block: 'b0',
    start: index,
    end: index + arabic.length,
    surface: arabic,
    via: [],
  })),
});
const GLOSSARY = [entryOf('أحمد'), entryOf('الزهراء')];

const painted = (name: string) => [...(highlights.get(`hashiya-name-${name}`) ?? [])].map((range) => range.toString());

beforeEach(() => {
  highlights.clear();
  observers.clear();
  Object.assign(window, { Highlight: RangeSet, CSS: { highlights }, IntersectionObserver: Sight });
  document.body.innerHTML = `<p>${TEXT}</p>`;
});

test('every mention is marked in the style that was chosen, and each range says whose it is', () => {
  const marks = createNameMarks({ view, rangesOf }, 'background');
  marks.know(GLOSSARY);
  expect(painted('background')).toEqual(['أحمد', 'أحمد', 'الزهراء']);
  expect(highlights.size).toBe(1);
  expect([...marks.marked().values()]).toEqual([
    { item: 0, place: 0 },
    { item: 0, place: 1 },
    { item: 1, place: 0 },
  ]);
});

test('another style takes the place of the first, and none leaves nothing', () => {
  const marks = createNameMarks({ view, rangesOf }, 'background');
  marks.know(GLOSSARY);
  marks.setStyle('underline');
  expect([...highlights.keys()]).toEqual(['hashiya-name-underline']);
  expect(painted('underline')).toHaveLength(3);
  marks.setStyle('none');
  expect(highlights.size).toBe(0);
  expect(marks.marked().size).toBe(0);
  marks.setStyle('background');
  expect(painted('background')).toHaveLength(3);
});

test('text that the page has put anew is marked again, and what is gone is not', () => {
  const marks = createNameMarks({ view, rangesOf }, 'background');
  marks.know(GLOSSARY);
  document.body.innerHTML = `<p>${TEXT}</p>`;
  marks.again();
  for (const range of marks.marked().keys()) expect(range.startContainer.isConnected).toBe(true);
  document.body.innerHTML = '';
  marks.again();
  expect(highlights.size).toBe(0);
});

test('clearing leaves nothing, also of what is marked later by style alone', () => {
  const marks = createNameMarks({ view, rangesOf }, 'none');
  marks.know(GLOSSARY);
  marks.clear();
  marks.setStyle('underline');
  expect(highlights.size).toBe(0);
});

test('what is far out of sight is not painted, comes back with the window, and is known all the while', () => {
  const marks = createNameMarks({ view, rangesOf }, 'background');
  marks.know(GLOSSARY);
  const [sight] = observers;
  const target = document.querySelector('p') as Element;
  sight?.heed([{ target, isIntersecting: false }]);
  expect(painted('background')).toEqual([]);
  expect(marks.marked().size).toBe(3);
  sight?.heed([{ target, isIntersecting: true }]);
  expect(painted('background')).toHaveLength(3);
  marks.clear();
  expect(observers.size).toBe(0);
});
