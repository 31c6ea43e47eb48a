import { expect, test, vi } from 'vitest';
import { type ActionPorts, createAction } from '../../../../extension/background/action.ts';
import type { Opened } from '../../../../extension/background/elsewhere.ts';
import type { Grant } from '../../../../extension/background/grant.ts';

const STORY = 'https://arabic.euronews.com/2021/04/13/hashiya-story';

function ports(send: ActionPorts['send'], opened: Opened = 'forbidden') {
  const elsewhere = { open: vi.fn(async () => opened) };
  const label = vi.fn(async () => undefined);
  const inject = vi.fn(async (_tab: number) => undefined);
  return { send: vi.fn(send), elsewhere, inject, label, message: (key: string) => key, pause: vi.fn(async () => undefined) };
}
const nobody = () => Promise.reject(new Error('Receiving end does not exist.'));

test('a listening page is told to toggle, and an old complaint goes from the button', async () => {
  const p = ports(async () => true);
  await createAction(p)({ id: 7, url: STORY });
  expect(p.send.mock.calls).toEqual([[7, { type: 'background-to-content:toggle' }]]);
  expect(p.label.mock.calls).toEqual([[7, '', 'action_title']]);
});

test('a page that is still loading is asked until it listens', async () => {
  let asked = 0;
  const p = ports(() => (++asked < 4 ? nobody() : Promise.resolve(true)));
  await createAction(p)({ id: 7, url: STORY });
  expect(p.send).toHaveBeenCalledTimes(4);
  expect(p.label.mock.calls).toEqual([[7, '', 'action_title']]);
});

test('pressing again while the page is still loading opens once', async () => {
  let listening: (heard: boolean) => void = () => {};
  const p = ports(() => new Promise((resolve) => (listening = resolve)));
  const press = createAction(p);
  const first = press({ id: 7, url: STORY });
  await press({ id: 7, url: STORY });
  listening(true);
  await first;
  expect(p.send).toHaveBeenCalledTimes(1);
  const second = press({ id: 7, url: STORY });
  listening(true);
  await second;
  expect(p.send).toHaveBeenCalledTimes(2);
});

const ELSEWHERE = ['https://example.org/', 'https://www.euronews.com/2021/04/13/story', 'about', undefined];

test.each(ELSEWHERE)('a page that is not the publisher’s is read on request: %s', async (url) => {
  const p = ports(nobody, 'opened');
  await createAction(p)({ id: 7, url });
  expect(p.elsewhere.open.mock.calls).toEqual([[7]]);
  expect(p.label.mock.calls).toEqual([[7, '', 'action_title']]);
});

test.each(['forbidden', 'not_a_page'] as const)('the button says why it cannot: %s', async (opened) => {
  const p = ports(nobody, opened);
  await createAction(p)({ id: 7, url: undefined });
  expect(p.label.mock.calls).toEqual([[7, '!', `action_${opened}`]]);
});

test('a page of the publisher’s that was opened before the extension was there is to be reloaded', async () => {
  const p = ports(nobody, 'opened');
  await createAction(p)({ id: 7, url: STORY });
  expect(p.elsewhere.open).not.toHaveBeenCalled();
  expect(p.label.mock.calls).toEqual([[7, '!', 'action_reload']]);
});

test('where the site’s permission has just been given, the content script is put into the page first', async () => {
  let isIn = false;
  const p = ports(() => (isIn ? Promise.resolve(true) : nobody()));
  p.inject.mockImplementation(async () => {
    isIn = true;
    return undefined;
  });
  await createAction(p)({ id: 7, url: STORY }, Promise.resolve('given'));
  expect(p.inject.mock.calls).toEqual([[7]]);
  expect(p.label.mock.calls).toEqual([[7, '', 'action_title']]);
});

test.each<[Grant, number, number]>([
  ['had', 1, 0],
  ['refused', 0, 1],
])('where it was %s nothing is put in, and a refusal still reads the one page', async (grant, sent, read) => {
  const p = ports(async () => true, 'opened');
  await createAction(p)({ id: 7, url: STORY }, Promise.resolve(grant));
  expect([p.inject.mock.calls.length, p.send.mock.calls.length, p.elsewhere.open.mock.calls.length]).toEqual([0, sent, read]);
});

test('a window without a tab is left alone', async () => {
  const p = ports(nobody);
  await createAction(p)({});
  expect(p.send).not.toHaveBeenCalled();
});
