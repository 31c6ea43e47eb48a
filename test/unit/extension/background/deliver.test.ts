import { expect, test, vi } from 'vitest';
import { createDelivery } from '../../../../extension/background/deliver.ts';

const TAB = { id: 7, url: 'https://arabic.euronews.com/x' };

function delivery(answers: unknown[]) {
  const send = vi.fn(async (_tab: number, _message: unknown) => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const open = vi.fn(async () => undefined);
  return { send, open, ...createDelivery({ send, open, pause: async () => undefined }) };
}

test('an open panel gets the message, and nothing is opened', async () => {
  const { toAny, send, open } = delivery([true]);
  expect(await toAny(TAB, 'message')).toBe(true);
  expect(send.mock.calls).toEqual([[7, 'message']]);
  expect(open).not.toHaveBeenCalled();
});

test.each([
  ['nobody listens', new Error('Receiving end does not exist.')],
  ['somebody listens but no panel is open', undefined],
])('%s: it is opened once, and gets the message when it is there', async (_, first) => {
  const { toAny, open } = delivery([first, undefined, undefined, true]);
  expect(await toAny(TAB, 'message')).toBe(true);
  expect(open.mock.calls).toEqual([[TAB]]);
});

test('a panel that does not come up is given up', async () => {
  const { toAny, send } = delivery([]);
  expect(await toAny(TAB, 'message')).toBe(false);
  expect(send.mock.calls.length).toBeLessThan(50);
});

test('what is for an open panel opens none', async () => {
  const { toOpen, open } = delivery([undefined]);
  expect(await toOpen(7, 'message')).toBe(false);
  expect(open).not.toHaveBeenCalled();
});
