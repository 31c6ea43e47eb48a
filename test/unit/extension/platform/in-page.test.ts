import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const MESSAGES: Record<string, string> = {
  names: 'Names',
  place: '$2 of $1 in $2',
  keeping_failed_orphaned: 'Reload the page.',
};
const getMessage = vi.fn((key: string, fill: readonly string[]) =>
  (MESSAGES[key] ?? '').replace(/\$(\d)/g, (_, n) => fill[Number(n) - 1] ?? ''),
);

beforeEach(() => {
  getMessage.mockClear();
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage } });
});
afterEach(() => vi.unstubAllGlobals());

/** The module as a page loads it, with nothing asked for yet. */
const load = () => import('../../../../extension/platform/in-page.ts');

test.each([
  ['names', [], 'Names'],
  ['place', ['3', '1'], '1 of 3 in 1'],
  ['place', ['3'], ' of 3 in '],
  ['place', ['$2', '$1'], '$1 of $2 in $1'],
  ['nowhere', [], 'nowhere'],
])('the message %s filled with %j', async (key, fill, words) => {
  const { message } = await load();
  expect(message(key, ...fill)).toBe(words);
  expect(message(key, ...fill)).toBe(words);
  expect(getMessage).toHaveBeenCalledTimes(1);
});

test('when the extension is gone, what was asked for is there with other fillings, and the last words are', async () => {
  const { message, learnLastWords } = await load();
  message('place', '3', '1');
  learnLastWords();
  getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(message('place', '5', '4')).toBe('4 of 5 in 4');
  expect(message('keeping_failed_orphaned')).toBe('Reload the page.');
  expect(message('names')).toBe('');
});
