import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPanel } from '../../../extension/content/open.ts';
import { looksLikeArticle } from '../../../src/extract/dom/recognise.ts';
import { nameId } from '../../../src/keeping/kept.ts';

const onStored = new Set<(key: string, value: unknown) => void>();
/** Tells the open panel of something stored. */
const stored = (key: string, value: unknown) => {
  for (const heard of onStored) heard(key, value);
};
const onRequest = new Set<(request: unknown) => boolean>();
/** Asks the open panel for something; true when it was taken. */
const requested = (request: unknown) => [...onRequest].map((heard) => heard(request)).includes(true);
const isOfLibrary = (request: unknown) => (request as { type: string }).type === 'content-to-background:library';
/** What the panel asks of the library. */
const askLibrary = vi.fn<(request: unknown) => Promise<unknown>>(async () => ({
  ok: true,
  view: { isPrivate: false, saved: [], pinned: [] },
}));
const ask = vi.fn<(request: unknown) => Promise<unknown>>(async () => ({ ok: true, analysis: { glossary: [], bullets: [], more: [] } }));
vi.mock('../../../extension/platform/in-page.ts', () => ({
  message: (key: string) => (key === 'interface_language' ? 'en' : key),
  isAlive: () => true,
  learnLastWords: () => undefined,
  version: () => '0.0.0',
  store: async () => undefined,
  askBackground: (request: unknown) => (isOfLibrary(request) ? askLibrary(request) : ask(request)),
  onRequest: (heard: (request: unknown) => boolean, signal: AbortSignal) => {
    onRequest.add(heard);
    signal.addEventListener('abort', () => onRequest.delete(heard));
  },
  onStored: (changed: (key: string, value: unknown) => void, signal: AbortSignal) => {
    onStored.add(changed);
    signal.addEventListener('abort', () => onStored.delete(changed));
  },
}));

const STORY = `<main><h1>عنوان الخبر الذي نقرأه</h1>
  <div class="c-article-content js-article-content">
    <p>وصل الوفد إلى المدينة مساء الثلاثاء ولم يدل أعضاؤه بأي تصريح للصحفيين.</p>
    <p>وقالت الوزيرة إن المحادثات ستستمر يومين في مقر البلدية.</p>
  </div><button id="opener">فتح</button></main>`;

const open = (failed = vi.fn()) => {
  const controller = new AbortController();
  const view = window as unknown as Window & typeof globalThis;
  openPanel({ view, stored: {}, byItself: false, controller, isArticle: looksLikeArticle, folded: vi.fn(), failed });
  return { controller, failed };
};
const panel = () => document.querySelector('hashiya-panel');

vi.stubGlobal('__SHADOW_MODE__', 'open');

class HighlightFake extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

beforeEach(() => {
  ask.mockClear();
  askLibrary.mockClear();
  // What the page's own window lacks here and every browser has.
  Object.assign(window, { Highlight: HighlightFake, CSS: Object.assign(window.CSS ?? {}, { highlights: new Map() }) });
  document.body.innerHTML = STORY;
});

describe('the opened panel', () => {
  test('is one bare element at the end of the body, and the page gets nothing else while it lies over it', () => {
    const before = document.documentElement.outerHTML;
    const { controller } = open();
    expect(document.documentElement.outerHTML).toBe(before.replace('</body>', '<hashiya-panel></hashiya-panel></body>'));
    expect(panel()?.shadowRoot?.querySelector('aside')).not.toBeNull();
    controller.abort();
  });

  test('sends the article of the page to the background', async () => {
    const { controller } = open();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    expect(ask.mock.calls[0]?.[0]).toMatchObject({
      type: 'content-to-background:analyse',
      article: { blocks: [{ text: expect.stringContaining('وصل الوفد') }, { text: expect.stringContaining('وقالت الوزيرة') }] },
    });
    controller.abort();
  });

  test('shows what is known at once, and the guesses when they are there', async () => {
    const guess = { arabic: 'كولاف', english: 'Kolaf', type: 'person', confidence: 'guessed', aliases: [], mentions: [] };
    ask.mockResolvedValueOnce({ ok: true, analysis: { glossary: [], bullets: [], more: [] }, withoutGuesses: true });
    ask.mockResolvedValueOnce({ ok: true, analysis: { glossary: [guess], bullets: [], more: [] } });
    const { controller } = open();
    await vi.waitFor(() => expect(panel()?.shadowRoot?.textContent).toContain('Kolaf'));
    expect(ask.mock.calls.map(([request]) => (request as { atOnce?: true }).atOnce)).toEqual([true, undefined]);
    controller.abort();
  });

  test('says as of when the names are', async () => {
    ask.mockResolvedValueOnce({ ok: true, analysis: { glossary: [], bullets: [], more: [] }, asOf: '2025-05' });
    const { controller } = open();
    await vi.waitFor(() => expect(panel()?.shadowRoot?.querySelector('.as-of')?.textContent).toBeTruthy());
    controller.abort();
  });

  test('closing gives the page back', async () => {
    const opener = document.querySelector<HTMLElement>('#opener');
    opener?.focus();
    const before = document.documentElement.outerHTML;
    for (let round = 0; round < 3; round++) {
      const { controller, failed } = open();
      await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(round + 1));
      controller.abort();
      expect(document.documentElement.outerHTML).toBe(before);
      expect(document.activeElement).toBe(opener);
      expect(CSS.highlights.size).toBe(0);
      expect(failed).not.toHaveBeenCalled();
    }
  });

  test('closing before the analysis is there changes nothing afterwards', async () => {
    const before = document.documentElement.outerHTML;
    let answer: (reply: unknown) => void = () => {};
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const { controller } = open();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    controller.abort();
    answer({ ok: true, analysis: { glossary: [], bullets: [], more: [] } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('closes on a trusted Esc inside it alone', () => {
    const { controller } = open();
    const press = (target: EventTarget | null | undefined, isTrusted: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      target?.dispatchEvent(event);
    };
    press(document.body, true);
    press(panel()?.shadowRoot?.querySelector('aside'), false);
    expect(controller.signal.aborted).toBe(false);
    press(panel()?.shadowRoot?.querySelector('aside'), true);
    expect(controller.signal.aborted).toBe(true);
    expect(panel()).toBeNull();
  });

  test('a page without a story ends in a message, and closing still gives it back', async () => {
    document.body.innerHTML = '<main><h2>أقسام الموقع</h2></main>';
    const before = document.documentElement.outerHTML;
    const { controller } = open();
    await vi.waitFor(() => expect(panel()?.shadowRoot?.querySelector('.message')).toBeTruthy(), 4000);
    expect(ask).not.toHaveBeenCalled();
    controller.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what the reader changes elsewhere', () => {
  const rules = () => [...(panel()?.shadowRoot?.querySelectorAll('style') ?? [])].map(({ textContent }) => textContent).join('');
  const ready = (controller: AbortController) =>
    vi.waitFor(() => {
      expect(controller.signal.aborted).toBe(false);
      expect(panel()?.shadowRoot?.querySelector('.names')).toBeTruthy();
    });

  test('moves the open panel to the other side', async () => {
    const { controller } = open();
    await ready(controller);
    expect(rules()).toContain('inset-inline-end:0!important');
    stored('settings', { side: 'start' });
    expect(rules()).toContain('inset-inline-start:0!important');
    expect(rules()).not.toContain('inset-inline-end:0!important');
    controller.abort();
  });

  test('has the story analysed again when a name of the reader’s was stored, and shows that without losing the place', async () => {
    const { controller } = open();
    await ready(controller);
    const section = panel()?.shadowRoot?.querySelector('.names');
    const entry = {
      arabic: 'الوفد',
      english: 'Delegation',
      type: 'other',
      confidence: 'known',
      own: 'everywhere',
      aliases: [],
      mentions: [],
    };
    ask.mockImplementation(async () => ({ ok: true, analysis: { glossary: [entry], bullets: [], more: [] } }));
    stored('own-names', { names: [] });
    await vi.waitFor(() => expect(panel()?.shadowRoot?.textContent).toContain('Delegation'));
    expect(panel()?.shadowRoot?.querySelector('.names')).toBe(section);
    controller.abort();
  });

  test('is analysed again when it came while the first analysis was under way', async () => {
    let answer: (reply: unknown) => void = () => {};
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const { controller } = open();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    stored('own-names', { names: [] });
    stored('own-names', { names: [] });
    expect(ask).toHaveBeenCalledTimes(1);
    answer({ ok: true, analysis: { glossary: [], bullets: [], more: [] } });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    controller.abort();
  });

  test('is not heard any more once the panel is closed, and other keys never are', async () => {
    const { controller } = open();
    await ready(controller);
    ask.mockClear();
    stored('sizes', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ask).not.toHaveBeenCalled();
    controller.abort();
    expect(onStored.size).toBe(0);
  });

  test('and what the context menu asks for comes into the form', async () => {
    const { controller } = open();
    await ready(controller);
    expect(requested({ type: 'background-to-content:toggle' })).toBe(false);
    expect(requested({ type: 'background-to-content:add-name', text: ' بلدة\n الزهراء ' })).toBe(true);
    await vi.waitFor(() => {
      const field = panel()?.shadowRoot?.querySelector<HTMLInputElement>('.own-form [name="arabic"]');
      expect(field?.value).toBe('بلدة الزهراء');
    });
    controller.abort();
    expect(onRequest.size).toBe(0);
  });
});

describe('the reader’s library', () => {
  const entry = {
    arabic: 'الوفد',
    english: 'Delegation',
    type: 'other',
    confidence: 'known',
    aliases: [],
    mentions: [{ block: 'b1', start: 4, end: 9, surface: 'الوفد', via: [] }],
  };
  const shown = async () => {
    ask.mockImplementation(async () => ({ ok: true, analysis: { glossary: [entry], bullets: [], more: [] } }));
    const { controller } = open();
    await vi.waitFor(() => expect(panel()?.shadowRoot?.textContent).toContain('Delegation'));
    return controller;
  };

  test('is asked for the article’s names, again when it was changed, and not by a closed panel', async () => {
    const controller = await shown();
    await vi.waitFor(() => expect(askLibrary).toHaveBeenCalledTimes(1));
    expect(askLibrary.mock.calls[0]?.[0]).toMatchObject({ act: { do: 'look' }, article: { headline: 'عنوان الخبر الذي نقرأه' } });
    stored('library', {});
    await vi.waitFor(() => expect(askLibrary).toHaveBeenCalledTimes(2));
    controller.abort();
    stored('library', {});
    expect(askLibrary).toHaveBeenCalledTimes(2);
  });

  test('has its pinned names marked in the page, until the panel is closed', async () => {
    askLibrary.mockResolvedValueOnce({ ok: true, view: { isPrivate: false, saved: [], pinned: [nameId('الوفد', 'other')] } });
    const controller = await shown();
    await vi.waitFor(() => expect(window.CSS.highlights.has('hashiya-pinned')).toBe(true));
    controller.abort();
    expect(window.CSS.highlights.has('hashiya-pinned')).toBe(false);
  });

  test('an act from the context menu reaches the panel', async () => {
    const controller = await shown();
    expect(requested({ type: 'background-to-content:do', act: { do: 'explain', text: 'القصر' } })).toBe(true);
    await vi.waitFor(() => expect(panel()?.shadowRoot?.querySelector('.keeping-bar')?.textContent).toContain('keeping_unknown_name'));
    controller.abort();
    expect(requested({ type: 'background-to-content:do', act: { do: 'focus' } })).toBe(false);
  });
});
