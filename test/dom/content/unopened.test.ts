import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Opening } from '../../../extension/content/open.ts';
import { startUnopened } from '../../../extension/content/unopened.ts';

vi.stubGlobal('__SHADOW_MODE__', 'open');

type Message = (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => void;
type Changed = (changes: Record<string, { newValue?: unknown }>) => void;

/** A browser with these settings stored, or with a storage that fails. */
function browserWith(stored: object | Error) {
  let say: Message = () => undefined;
  let change: Changed = () => undefined;
  vi.stubGlobal('chrome', {
    i18n: { getMessage: (key: string) => key },
    runtime: { id: 'ours', sendMessage: async () => undefined, onMessage: { addListener: (listener: Message) => (say = listener) } },
    storage: {
      local: {
        get: async () => {
          if (stored instanceof Error) throw stored;
          return { settings: stored };
        },
      },
      onChanged: { addListener: (listener: Changed) => (change = listener) },
    },
  });
  const open = vi.fn<(opening: Opening) => { unfold(): boolean }>(() => ({ unfold: () => false }));
  startUnopened({ isArticle: () => true, load: async () => open, hasTab: true, measured: (work) => work() });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    open,
    settle,
    tabs: () => document.querySelectorAll('hashiya-tab').length,
    press: async () => {
      say({ type: 'background-to-content:toggle' }, { id: 'ours' }, () => undefined);
      await settle();
    },
    store: async (newValue: object) => {
      change({ settings: { newValue } });
      await settle();
    },
  };
}

const HERE = 'https://news.example/2026/a';
beforeEach(() => {
  document.body.innerHTML = '<main><p>نص</p></main>';
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${HERE}?from=home`);
});

describe('the tab of an article', () => {
  test.each<[what: string, stored: object, tabs: number]>([
    ['is there unasked', {}, 1],
    ['is gone where it is not wanted', { tab: false }, 0],
    ['is gone while all is paused', { paused: true }, 0],
    ['is gone where the article is paused', { pausedAt: [HERE] }, 0],
    ['is there where another article is paused', { pausedAt: [`${HERE}/b`] }, 1],
  ])('%s', async (_, stored, tabs) => {
    const page = browserWith(stored);
    await page.settle();
    expect(page.tabs()).toBe(tabs);
  });

  test('comes and goes with the choices that are made elsewhere', async () => {
    const page = browserWith({});
    await page.settle();
    await page.store({ pausedAt: [HERE] });
    expect(page.tabs()).toBe(0);
    await page.store({ pausedAt: [] });
    expect(page.tabs()).toBe(1);
    await page.store({ tab: false });
    expect(page.tabs()).toBe(0);
  });
});

test('a paused article is opened by hand alone', async () => {
  const page = browserWith({ automatic: true, pausedAt: [HERE] });
  await page.settle();
  expect(page.open).not.toHaveBeenCalled();
  await page.press();
  expect(page.open).toHaveBeenCalledTimes(1);
});

test('where the storage fails, the panel opens by its defaults', async () => {
  const page = browserWith(new Error('corrupted'));
  await page.settle();
  await page.press();
  expect(page.open).toHaveBeenCalledTimes(1);
  expect(page.open.mock.calls[0]?.[0].stored).toEqual({});
});
