import { expect, test, vi } from 'vitest';
import { createShowPage } from '../../../../extension/background/show-page.ts';

function showing() {
  const done: unknown[] = [];
  const show = createShowPage({
    session: { set: async (items) => void done.push(items) },
    open: vi.fn(async (path: string) => void done.push(path)),
  });
  return { done, show };
}

test('the rows are there before the page that writes them is opened', async () => {
  const { done, show } = showing();
  expect(await show.answer({ type: 'content-to-background:show', page: 'export', rows: [1] }, true)).toBe(true);
  expect(done).toEqual([{ export: [1] }, 'extension/export/index.html']);
});

test('the page of saved things', async () => {
  const { done, show } = showing();
  expect(await show.answer({ type: 'content-to-background:show', page: 'saved' }, true)).toBe(true);
  expect(done).toEqual(['extension/saved/index.html']);
});

test.each([
  [{ type: 'content-to-background:show', page: 'welcome' }, true],
  [{ type: 'content-to-background:show', page: 'saved' }, false],
  [{ type: 'content-to-background:analyse' }, true],
  [null, true],
])('nothing is shown for %j from our own: %s', (message, isOwn) => {
  const { done, show } = showing();
  expect(show.answer(message, isOwn)).toBeUndefined();
  expect(done).toEqual([]);
});
