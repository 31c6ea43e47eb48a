import { describe, expect, test, vi } from 'vitest';
import { passagesOf, printedText } from '../../../extension/panel/passages.ts';
import { fieldsOf, isStub } from '../../../extension/panel/points.ts';
import type { Story } from '../../../extension/panel/ports.ts';
import { mounted } from './mounting.ts';
import { story } from './story.ts';

const { article, analysis } = story();
const withArticle = (replaced: Partial<Story['article']>) => story({ article: { ...article, ...replaced } });

describe('each bullet', () => {
  test('says which paragraph it comes from, subheads not counted, in the order of the article', async () => {
    expect((await mounted()).texts('.bullet-place')).toEqual(['1 Paragraph 1', '2 Paragraph 2', '3 Paragraph 4']);
  });

  test('of the editor’s sentences says so', async () => {
    const bullet = { text: 'وقّعت الوزيرة اتفاقاً.', sources: [{ block: 'standfirst', start: 0, end: 22 }], entities: [], rank: 1, via: [] };
    const { texts } = await mounted({
      ...withArticle({ standfirst: 'وقّعت الوزيرة اتفاقاً.' }),
      analysis: { ...analysis, bullets: [bullet], more: [] },
    });
    expect(texts('.bullet-place')).toEqual(['1 Introduction']);
  });
});

describe('an edited sentence', () => {
  test('is shown as printed and back, by a switch that an unedited one lacks', async () => {
    const { texts, click, all, one } = await mounted();
    expect(all('.printed').map((button) => button.closest('li')?.id)).toEqual(['bullet-1', 'bullet-2']);
    const [, edited] = texts('.bullet');
    await click('#bullet-1 .printed');
    expect(texts('.bullet')[1]).toBe(article.blocks[1]?.text);
    expect(texts('.bullet')[1]).not.toBe(edited);
    expect(one('#bullet-1 .printed').getAttribute('aria-pressed')).toBe('true');
    await click('#bullet-1 .printed');
    expect(texts('.bullet')[1]).toBe(edited);
  });

  test('is printed from every part it was joined of', () => {
    const first = { block: 'p1', start: 0, end: 5 };
    expect(printedText(article, [first, { block: 'headline', start: 0, end: 5 }, { block: 'f1', start: 0, end: 8 }])).toBe(
      'وصلت  اتفاق الوزيرة ',
    );
    expect(printedText(article, [{ block: 'nowhere', start: 0, end: 5 }])).toBe('');
  });
});

describe('shorter and longer', () => {
  test('change the number at once, the most important staying, in the order of the article', async () => {
    const { click, button, all, texts, status } = await mounted();
    const ids = () => all('.summary .card').map(({ id }) => id);
    expect(texts('.tools .tally')).toEqual(['3 of 5']);
    await click(button('Longer', '.tools'));
    expect(ids()).toEqual(['bullet-0', 'bullet-1', 'bullet-2', 'bullet-3']);
    await click(button('Longer', '.tools'));
    expect(ids()).toEqual(['bullet-0', 'bullet-1', 'bullet-4', 'bullet-2', 'bullet-3']);
    expect(status()).toBe('5 of 5 key sentences shown');
    for (let i = 0; i < 3; i++) await click(button('Shorter', '.tools'));
    expect(ids()).toEqual(['bullet-0', 'bullet-2']);
  });

  test.each([
    ['Longer', 5, 'bullet-3'],
    ['Shorter', 1, 'bullet-0'],
  ])('%s stops at %i', async (label, number, last) => {
    const { click, button, all } = await mounted();
    for (let i = 0; i < 7; i++) await click(button(label, '.tools'));
    expect(all('.summary .card')).toHaveLength(number);
    expect(all('.summary .card').at(-1)?.id).toBe(last);
    expect(button(label, '.tools').getAttribute('aria-disabled')).toBe('true');
  });

  test('a marked sentence that goes takes its mark along; one that stays keeps it', async () => {
    const { click, button, page, all } = await mounted();
    await click('#bullet-2 .bullet');
    await click(button('Shorter', '.tools'));
    expect(page.clearMarks).not.toHaveBeenCalled();
    expect(all('.mark-bar .marked')[0]?.textContent).toBe('Summary point 2');
    await click(button('Shorter', '.tools'));
    expect(page.clearMarks).toHaveBeenCalledTimes(1);
    expect(all('.mark-bar')).toEqual([]);
  });
});

describe('the map', () => {
  test('has a named field for every paragraph, numbered where the bullets come from', async () => {
    const { texts, one } = await mounted();
    expect(texts('.map .heard')).toEqual([
      'Paragraph 1, Summary point 1',
      'Paragraph 2, Summary point 2',
      'Paragraph 3',
      'Paragraph 4, Summary point 3',
      'Paragraph 5',
    ]);
    expect(one(`#${one('.map').getAttribute('aria-labelledby')}`).textContent).toMatch(/Where the points stand/);
  });

  test('leads to the bullet of a numbered field and to the paragraph of another', async () => {
    const { click, page, all, status } = await mounted();
    await click('.map li:nth-child(4) button');
    expect(page.showSpan).toHaveBeenLastCalledWith(analysis.bullets[2]?.sources[0]);
    expect(all('.card.current').map(({ id }) => id)).toEqual(['bullet-2']);
    await click('.map li:nth-child(3) button');
    expect(page.showSpan).toHaveBeenLastCalledWith({ block: 'p3', start: 0, end: article.blocks[2]?.text.length });
    expect(status()).toBe('Paragraph 3');
    expect(all('.map [aria-current="true"]').map((field) => field.parentElement?.id)).toEqual(['passage-2']);
  });

  test('is one stop of the Tab key, with arrows, Home and End in it', async () => {
    const { all, one, root, settle } = await mounted();
    const stops = () => all('.map button').flatMap((button, index) => (button.tabIndex === 0 ? [index] : []));
    const press = async (key: string) => {
      one('.map').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    };
    expect(stops()).toEqual([0]);
    const walked: number[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await press(key);
      walked.push(...stops());
      expect(root.activeElement).toBe(all('.map button')[stops()[0] ?? -1]);
    }
    expect(walked).toEqual([1, 2, 1, 4, 4, 0, 0]);
  });

  test('runs to the left where the interface does', async () => {
    const { all, one, settle } = await mounted(story(), { language: 'ar' });
    one('.map').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await settle();
    expect(all('.map button')[1]?.tabIndex).toBe(0);
  });

  test('puts neighbours of a long article into one field, and loses none', () => {
    const blocks = Array.from({ length: 100 }, (_, i) => ({ id: `b${i}`, kind: 'paragraph' as const, text: 'نص' }));
    const fields = fieldsOf(passagesOf({ ...article, blocks }), []);
    expect(fields.length).toBeLessThanOrEqual(36);
    expect(fields.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(
      blocks.map((_, i) => i),
    );
  });
});

describe('how much was read', () => {
  test.each([
    ['all', {}, ['5 of 5 paragraphs read']],
    ['a beginning', { truncated: { readCharacters: 10_000, totalCharacters: 90_000 } }, ['5 paragraphs read', '10,000 of 90,000']],
    [
      'another language',
      {
        headline: 'A bridge opens',
        standfirst: '',
        figures: [],
        blocks: [{ id: 'p1', kind: 'paragraph' as const, text: 'The bridge opens to cars in the spring.' }],
      },
      ['1 of 1 paragraph read', 'not in Arabic'],
    ],
    ['what is free', { gated: true as const }, ['5 paragraphs read', 'only the beginning']],
  ])('%s', async (_, replaced, expected) => {
    const lines = (await mounted(withArticle(replaced))).texts('footer p');
    expect(lines).toHaveLength(expected.length);
    for (const [i, words] of expected.entries()) expect(lines[i]).toContain(words);
  });
});

describe('a stub', () => {
  const stub = { ...analysis, bullets: analysis.bullets.slice(0, 2), more: [] };
  test('says that it is none to sum up', async () => {
    expect((await mounted(story({ analysis: stub }))).texts('.stub')).toHaveLength(1);
    expect((await mounted()).texts('.stub')).toEqual([]);
  });
  test.each([
    [2, 0, true],
    [3, 0, false],
    [2, 1, false],
  ])('%i bullets and %i more: %s', (bullets, more, expected) => {
    expect(isStub({ ...analysis, bullets: analysis.bullets.slice(0, bullets), more: analysis.more.slice(0, more) })).toBe(expected);
  });
});

describe('copying', () => {
  test('takes what is shown, with names and the article’s address, each run keeping its direction', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const { click, texts, status } = await mounted(story(), { copy });
    await click('.copy-all');
    const [first, second, third] = texts('.bullet');
    expect(copy.mock.calls[0]?.[0].split('\n')).toEqual([
      `\u2068${article.headline}\u2069`,
      '',
      `1. \u2068${first}\u2069`,
      'Names: \u2068Salma Najjar\u2069 · \u2068Beirut\u2069',
      `2. \u2068${second}\u2069`,
      'Names: \u2068Salma Najjar\u2069',
      `3. \u2068${third}\u2069`,
      'Names: \u2068Lebanese\u2069',
      '',
      'https://news.example/port',
    ]);
    expect([texts('.copy-all')[0], status()]).toEqual(['Copied', 'Copied']);
    await click('.tools button');
    expect(texts('.copy-all')).toEqual(['Copy']);
  });

  test('says when the browser does not allow it', async () => {
    const { click, texts } = await mounted(story(), { copy: async () => Promise.reject(new Error('not allowed')) });
    await click('.copy-all');
    expect(texts('.copy-all')[0]).toMatch(/did not allow/);
  });

  test('uses the browser’s clipboard where no other is given', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await (await mounted()).click('.copy-all');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('https://news.example/port'));
    writeText.mockRestore();
  });
});
