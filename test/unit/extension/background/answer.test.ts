import { describe, expect, test, vi } from 'vitest';
import { type Analyst, answer, MOST_CHARACTERS } from '../../../../extension/background/answer.ts';
import type { Analysis } from '../../../../src/analysis.ts';
import type { Article } from '../../../../src/article.ts';

const article = (text = 'وصل الوفد إلى المدينة مساء الثلاثاء.'): Article => ({
  site: 'euronews',
  blocks: [{ id: 'b1', kind: 'paragraph', text }],
  figures: [],
  removed: [],
});
const analysis: Analysis = { glossary: [], bullets: [], more: [] };
const ask = (payload: unknown) => ({ type: 'content-to-background:analyse', article: payload });
const analyst = (analyse: Analyst['analyse'] = async () => ({ analysis })): Analyst => ({ ownId: 'own', analyse });

describe('what is not ours to answer', () => {
  test.each([
    ['another sender', ask(article()), { id: 'other' }],
    ['a sender without an id', ask(article()), {}],
    ['another message', { type: 'background-to-content:toggle' }, { id: 'own' }],
    ['no message', undefined, { id: 'own' }],
  ])('%s', (_, message, sender) => {
    const analyse = vi.fn(async () => ({ analysis }));
    expect(answer(message, sender, analyst(analyse))).toBeUndefined();
    expect(analyse).not.toHaveBeenCalled();
  });
});

describe('the answer', () => {
  test('to an article is its analysis', async () => {
    const analyse = vi.fn(async () => ({ analysis }));
    expect(await answer(ask(article()), { id: 'own' }, analyst(analyse))).toEqual({ ok: true, analysis });
    expect(analyse).toHaveBeenCalledWith(article(), false);
  });

  test('waits for no guesses where the page wants it at once', async () => {
    const analyse = vi.fn(async () => ({ analysis }));
    await answer({ ...ask(article()), atOnce: true }, { id: 'own' }, analyst(analyse));
    expect(analyse).toHaveBeenCalledWith(article(), true);
  });

  test('says when the reader’s own names are not in it', async () => {
    const unread = analyst(async () => ({ analysis, ownNamesUnread: true }));
    expect(await answer(ask(article()), { id: 'own' }, unread)).toEqual({ ok: true, analysis, ownNamesUnread: true });
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'article'],
    ['a list', [article()]],
    ['an unknown kind of block', { ...article(), blocks: [{ id: 'b1', kind: 'poem', text: '' }] }],
    ['a block without a text', { ...article(), blocks: [{ id: 'b1', kind: 'paragraph' }] }],
    ['an unknown site', { ...article(), site: 'elsewhere' }],
    ['no list of figures', { ...article(), figures: undefined }],
  ])('to %s is bad-input', async (_, payload) => {
    expect(await answer(ask(payload), { id: 'own' }, analyst())).toMatchObject({ ok: false, code: 'bad-input' });
  });

  test('to an article of a million characters is too-large, and it is not analysed', async () => {
    const analyse = vi.fn(async () => ({ analysis }));
    expect(await answer(ask(article('ا'.repeat(1_000_000))), { id: 'own' }, analyst(analyse))).toMatchObject({
      ok: false,
      code: 'too-large',
    });
    expect(analyse).not.toHaveBeenCalled();
  });

  test('counts the text of all blocks together', async () => {
    const block = { kind: 'paragraph' as const, text: 'ا'.repeat(MOST_CHARACTERS / 2) };
    const at = (extra: number) => ({
      ...article('ا'.repeat(extra)),
      blocks: [1, 2, 3].map((i) => ({ id: `b${i}`, ...block, ...(i > 2 && { text: 'ا'.repeat(extra) }) })),
    });
    expect(await answer(ask(at(0)), { id: 'own' }, analyst())).toMatchObject({ ok: true });
    expect(await answer(ask(at(1)), { id: 'own' }, analyst())).toMatchObject({ ok: false, code: 'too-large' });
  });

  test('says what went wrong when the analysis fails', async () => {
    const failing = analyst(() => Promise.reject(new Error('no lists')));
    expect(await answer(ask(article()), { id: 'own' }, failing)).toEqual({ ok: false, code: 'unexpected', message: 'no lists' });
  });

  test('keeps nothing: the same question to a background started anew has the same answer', async () => {
    const first = await answer(ask(article()), { id: 'own' }, analyst());
    vi.resetModules();
    const anew = await import('../../../../extension/background/answer.ts');
    expect(await anew.answer(ask(article()), { id: 'own' }, analyst())).toEqual(first);
  });
});
