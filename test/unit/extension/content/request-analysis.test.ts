import { describe, expect, test, vi } from 'vitest';
import { type Background, requestAnalysis } from '../../../../extension/content/request-analysis.ts';
import type { Analysis } from '../../../../src/analysis.ts';
import type { Article } from '../../../../src/article.ts';

const analysis: Analysis = { glossary: [], bullets: [], more: [] };
const article: Article = {
  site: 'euronews',
  blocks: [{ id: 'b1', kind: 'paragraph', text: 'نص' }],
  figures: [],
  removed: [{ reason: 'advert', text: 'إعلان', via: [] }],
};
const signal = () => new AbortController().signal;
const background = (ask: Background['ask'], isAlive = () => true) => ({ ask: vi.fn(ask), isAlive });

test('sends the article without what was removed from it', async () => {
  const b = background(async () => ({ ok: true, analysis }));
  expect(await requestAnalysis(article, b, signal())).toMatchObject({ analysis });
  expect(b.ask).toHaveBeenCalledExactlyOnceWith({ type: 'content-to-background:analyse', article: { ...article, removed: [] } });
});

test('says when an answer without guesses will do', async () => {
  const b = background(async () => ({ ok: true, analysis, withoutGuesses: true }));
  expect(await requestAnalysis(article, b, signal(), true)).toMatchObject({ withoutGuesses: true });
  expect(b.ask.mock.calls[0]?.[0]).toMatchObject({ atOnce: true });
});

test('asks again when the background was stopped in between', async () => {
  let asked = 0;
  const b = background(
    (): Promise<unknown> => (++asked === 1 ? Promise.reject(new Error('message channel closed')) : Promise.resolve({ ok: true, analysis })),
  );
  expect(await requestAnalysis(article, b, signal())).toMatchObject({ analysis });
});

describe('failures', () => {
  test.each<[string, Background['ask'], string, number]>([
    ['twice unheard', () => Promise.reject(new Error('gone')), 'background', 2],
    ['an answer of no known form', async () => undefined, 'background', 2],
    ['refused as too large', async () => ({ ok: false, code: 'too-large', message: '' }), 'too-large', 1],
    ['refused as no article', async () => ({ ok: false, code: 'bad-input', message: '' }), 'bad-input', 1],
  ])('%s', async (_, ask, code, times) => {
    const b = background(ask);
    await expect(requestAnalysis(article, b, signal())).rejects.toMatchObject({ name: 'LoadFailure', code });
    expect(b.ask).toHaveBeenCalledTimes(times);
  });

  test('an extension that is gone is not asked', async () => {
    const b = background(
      async () => undefined,
      () => false,
    );
    await expect(requestAnalysis(article, b, signal())).rejects.toMatchObject({ code: 'orphaned' });
    expect(b.ask).not.toHaveBeenCalled();
  });

  test('an extension that goes while it is asked is told from a stopped background', async () => {
    let alive = true;
    const b = background(
      () => {
        alive = false;
        return Promise.reject(new Error('Extension context invalidated.'));
      },
      () => alive,
    );
    await expect(requestAnalysis(article, b, signal())).rejects.toMatchObject({ code: 'orphaned' });
  });

  test('silence ends', async () => {
    const b = background(() => new Promise(() => {}));
    await expect(requestAnalysis(article, b, signal(), false, 20)).rejects.toMatchObject({ code: 'background' });
  });

  test('closing ends it at once', async () => {
    const controller = new AbortController();
    const b = background(() => new Promise(() => {}));
    const asking = requestAnalysis(article, b, controller.signal);
    controller.abort();
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
  });
});
