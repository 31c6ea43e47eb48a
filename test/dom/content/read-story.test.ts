import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitStory, type PageStory } from '../../../extension/content/read-story.ts';

const storyOf = (paragraphs: number): PageStory => ({
  article: {
    site: 'euronews',
    blocks: Array.from({ length: paragraphs }, (_, i) => ({ id: `b${i + 1}`, kind: 'paragraph', text: 'نص' })),
    figures: [],
    removed: [],
  },
  origins: {},
  repeats: [],
  pieces: [],
  sources: [],
});
const read = vi.fn(() => storyOf(document.querySelectorAll('p').length));
const add = () => document.body.append(document.createElement('p'));

beforeEach(() => {
  document.body.innerHTML = '';
  read.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('waiting for the story', () => {
  test('ends at once when it is there', async () => {
    add();
    expect((await awaitStory(document, read, new AbortController().signal, 10_000)).article.blocks).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('ends when it comes, and reads many changes once', async () => {
    const waiting = awaitStory(document, read, new AbortController().signal, 5000);
    for (let i = 0; i < 20; i++) document.body.append(document.createElement('div'));
    add();
    expect((await waiting).article.blocks).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('ends with an empty story when patience runs out, and watches no more', async () => {
    expect((await awaitStory(document, read, new AbortController().signal, 50)).article.blocks).toEqual([]);
    const reads = read.mock.calls.length;
    add();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(read).toHaveBeenCalledTimes(reads);
  });

  test('ends on closing', async () => {
    const controller = new AbortController();
    const waiting = awaitStory(document, read, controller.signal, 5000);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('ends with the error of a failed reading', async () => {
    read
      .mockImplementationOnce(() => storyOf(0))
      .mockImplementationOnce(() => {
        throw new Error('broken markup');
      });
    const waiting = awaitStory(document, read, new AbortController().signal, 5000);
    add();
    await expect(waiting).rejects.toThrow('broken markup');
  });
});
