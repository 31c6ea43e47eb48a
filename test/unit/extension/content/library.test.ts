import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLibraryPort, type LibraryParts } from '../../../../extension/content/library.ts';

const REPLY = { ok: true, view: { isPrivate: false, saved: [], pinned: [] } };
const LOOK = { act: { do: 'look' as const, names: [] }, article: {} };

/** A background that gives these answers in turn; an error is a refusal. */
function background(...answers: unknown[]) {
  const alive = { yes: true };
  const ask = vi.fn<LibraryParts['ask']>(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  let stored: (key: string) => void = () => {};
  const library = createLibraryPort({ ask, isAlive: () => alive.yes, onStored: (changed) => (stored = changed) });
  return { ask, alive, library, stored: (key: string) => stored(key) };
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the answer comes back', async () => {
  const { ask, library } = background(REPLY);
  expect(await library.ask(LOOK)).toEqual(REPLY);
  expect(ask.mock.calls).toEqual([[{ type: 'content-to-background:library', ...LOOK }]]);
});

test.each([
  ['no answer', undefined],
  ['a refusal', new Error('Receiving end does not exist.')],
  ['something else', { ok: 'yes' }],
])('after %s it is asked once more', async (_, first) => {
  const { ask, library } = background(first, REPLY);
  expect(await library.ask(LOOK)).toEqual(REPLY);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a question that is dropped without a word is asked again in time', async () => {
  const { ask, library } = background(REPLY);
  ask.mockImplementationOnce(() => new Promise(() => {}));
  const answer = library.ask(LOOK);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toEqual(REPLY);
});

test('unheard twice, the background is at fault; gone, the extension is', async () => {
  const { alive, library } = background();
  expect(await library.ask(LOOK)).toEqual({ ok: false, code: 'background' });
  alive.yes = false;
  expect(await library.ask(LOOK)).toEqual({ ok: false, code: 'orphaned' });
});

test.each([
  [true, true],
  [undefined, false],
  [new Error('gone'), false],
])('a page is shown when the background says so: %s', async (answer, isShown) => {
  const { ask, library } = background(answer);
  expect(await library.show({ page: 'saved' })).toBe(isShown);
  expect(ask.mock.calls).toEqual([[{ type: 'content-to-background:show', page: 'saved' }]]);
});

test('changes of the library are told, and no others', () => {
  const { library, stored } = background();
  const changed = vi.fn();
  library.onChanged(changed, new AbortController().signal);
  for (const key of ['settings', 'library', 'met', 'own-names']) stored(key);
  expect(changed).toHaveBeenCalledTimes(2);
});
