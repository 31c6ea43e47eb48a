import { describe, expect, test, vi } from 'vitest';
import { fakePage, mounted } from './mounting.ts';
import { CAPTION, story } from './story.ts';

const { article } = story();

describe('the index of pictures', () => {
  test('has each picture once with its number, caption and credit', async () => {
    const { texts } = await mounted();
    expect(texts('.picture .meta')).toEqual(['Picture 1', 'Picture 2']);
    expect(texts('.caption')).toEqual(article.figures.map(({ caption }) => caption));
    expect(texts('.credit bdi')).toEqual(['أ ب', 'AP Photo']);
  });

  test('says why a repeat was hidden, and no “why” for one that was left as it is', async () => {
    const { button, click, texts, all } = await mounted();
    await click(button('3 repeats: why hidden?', '#figure-0'));
    expect(texts('#figure-0 .repeat-list .reasons li').filter((reason) => reason !== '')).toHaveLength(3);
    const markup = story().repeats.map((repeat) => ({ ...repeat, where: 'markup' as const }));
    const other = await mounted(story({ repeats: markup }));
    expect(other.texts('.figure .quiet > span:not(.heard)')).toEqual(['3 repeats', '1 repeat']);
    expect(all('.repeats-sum')).toHaveLength(1);
  });

  test('goes to the picture by the page’s own way', async () => {
    const page = { ...fakePage(), showFigure: vi.fn<(id: string) => boolean>(() => true) };
    const { click, all, status, texts } = await mounted(story(), { page });
    await click('#figure-1 .picture');
    expect(page.showFigure).toHaveBeenCalledExactlyOnceWith('f2');
    expect(page.showSpan).not.toHaveBeenCalled();
    expect(all('.current').map(({ id }) => id)).toEqual(['figure-1']);
    expect([status(), texts('.marked')[0]]).toEqual(['Picture 2', 'Picture 2']);
  });

  test.each([
    ['the page has no way to a picture', undefined],
    ['the picture is gone', () => false],
  ])('marks the caption when %s', async (_, showFigure) => {
    const page = { ...fakePage(), ...(showFigure && { showFigure }) };
    const { click } = await mounted(story(), { page });
    await click('#figure-0 .picture');
    expect(page.showSpan).toHaveBeenCalledExactlyOnceWith({ block: 'f1', start: 0, end: CAPTION.length });
  });

  test('is absent when the article has none, and has no sum when nothing is repeated', async () => {
    expect((await mounted(story({ repeats: [], article: { ...article, figures: [] } }))).all('.repeats')).toEqual([]);
    expect((await mounted(story({ repeats: [] }))).all('.figure, .repeats-sum').map(({ id }) => id)).toEqual(['figure-0', 'figure-1']);
  });
});
