import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createVoice } from '../../../extension/content/aloud.ts';
import { createAloudMark } from '../../../extension/content/aloud-mark.ts';

class Utterance extends EventTarget {
  voice: object | undefined;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const LOCAL = { lang: 'ar-SA', localService: true };

/** A browser whose voices the test sets. */
function browser(voices: { lang: string; localService: boolean }[] = []) {
  const speech = Object.assign(new EventTarget(), {
    getVoices: vi.fn<() => object[]>(() => voices),
    speak: vi.fn<(utterance: Utterance) => void>(),
    cancel: vi.fn<() => void>(),
  });
  const view = { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } as unknown as Parameters<typeof createVoice>[0];
  const known = (next: typeof voices) => {
    voices = next;
    speech.dispatchEvent(new Event('voiceschanged'));
  };
  return { speech, view, known, voice: createVoice(view, () => {}) };
}

describe('a voice', () => {
  test.each([
    ['a local Arabic one', [LOCAL], true],
    ['one whose language is written with a stroke below', [{ lang: 'ar_EG', localService: true }], true],
    ['one of the network', [{ lang: 'ar-SA', localService: false }], false],
    [
      'other languages, also one that begins alike',
      [
        { lang: 'en-US', localService: true },
        { lang: 'arn-CL', localService: true },
      ],
      false,
    ],
  ])('%s', (_, voices, has) => {
    const told = vi.fn<(has: boolean) => void>();
    const over = new AbortController();
    browser(voices).voice.watch(told, over.signal);
    over.abort();
    expect(told.mock.calls).toEqual([[has]]);
  });

  test('that comes late is told of, and one that goes; before anything is known nothing is said for two seconds', () => {
    vi.useFakeTimers();
    const { voice, known } = browser();
    const told = vi.fn<(has: boolean) => void>();
    const over = new AbortController();
    voice.watch(told, over.signal);
    vi.advanceTimersByTime(1900);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    known([LOCAL]);
    known([]);
    over.abort();
    known([LOCAL]);
    expect(told.mock.calls).toEqual([[false], [true], [false]]);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('is none in a browser that cannot speak', async () => {
    const voice = createVoice({} as Parameters<typeof createVoice>[0], () => {});
    const told = vi.fn<(has: boolean) => void>();
    const over = new AbortController();
    voice.watch(told, over.signal);
    over.abort();
    expect(told.mock.calls).toEqual([[false]]);
    expect(await voice.say('نص', new AbortController().signal)).toBe(false);
  });

  test('says a text with the local voice to its end', async () => {
    const { speech, voice } = browser([{ lang: 'ar-SA', localService: false }, LOCAL]);
    const said = voice.say('نص', new AbortController().signal);
    const [utterance] = speech.speak.mock.calls[0] ?? [];
    expect([utterance?.text, utterance?.voice, utterance?.lang]).toEqual(['نص', LOCAL, 'ar-SA']);
    utterance?.dispatchEvent(new Event('end'));
    expect(await said).toBe(true);
    expect(speech.cancel).not.toHaveBeenCalled();
  });

  test('stops at once, and an error ends it', async () => {
    const { speech, voice } = browser([LOCAL]);
    const stop = new AbortController();
    const said = voice.say('نص', stop.signal);
    stop.abort();
    expect(await said).toBe(false);
    expect(speech.cancel).toHaveBeenCalledTimes(1);
    const failing = voice.say('نص', new AbortController().signal);
    speech.speak.mock.calls[1]?.[0].dispatchEvent(new Event('error'));
    expect(await failing).toBe(false);
    expect(await voice.say('نص', stop.signal)).toBe(false);
    expect(speech.speak).toHaveBeenCalledTimes(2);
  });
});

describe('what is being read', () => {
  const highlights = new Map<string, { ranges: Range[]; priority?: number }>();
  const scrollBy = vi.fn<(to: ScrollToOptions) => void>();
  let top = 100;
  const range = { getBoundingClientRect: () => ({ top, bottom: top + 20 }) } as unknown as Range;
  const view = {
    CSS: { highlights },
    Highlight: class {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
    matchMedia: () => ({ matches: isStill }),
    scrollBy,
  } as unknown as Window & typeof globalThis;
  let isStill = false;
  const mark = createAloudMark({
    view,
    rangesOf: ({ block }) => (block === 'gone' ? [] : [range]),
    freeHeight: () => ({ top: 50, bottom: 550 }),
  });
  const span = { block: 'p1', start: 0, end: 4 };

  beforeEach(() => {
    highlights.clear();
    scrollBy.mockClear();
    isStill = false;
  });

  test('is marked, and no longer when nothing is read or the page no longer has it', () => {
    mark([span, span]);
    expect(highlights.get('hashiya-aloud')?.ranges).toEqual([range, range]);
    mark([{ ...span, block: 'gone' }]);
    expect(highlights.size).toBe(0);
    mark([span]);
    mark([]);
    expect(highlights.size).toBe(0);
  });

  test.each([
    ['in sight', 100, []],
    ['below', 900, [[{ top: 725, behavior: 'smooth' }]]],
    ['under the page’s bar', 20, [[{ top: -155, behavior: 'smooth' }]]],
  ])('%s: the page moves only as far as needed, gently', (_, at, moves) => {
    top = at;
    mark([span]);
    expect(scrollBy.mock.calls).toEqual(moves);
  });

  test('the page jumps where motion is refused', () => {
    [top, isStill] = [900, true];
    mark([span]);
    expect(scrollBy.mock.calls).toEqual([[{ top: 725, behavior: 'instant' }]]);
  });
});
