import { expect, test, vi } from 'vitest';
import { type ActionPorts, createAction } from '../../../../extension/background/action.ts';

const STORY = 'https://arabic.euronews.com/2021/04/13/hashiya-story';

function ports(send: ActionPorts['send']) {
  const label = vi.fn(async () => undefined);
  return { send: vi.fn(send), label, message: (key: string) => key, pause: vi.fn(async () => undefined) };
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

test.each([
  ['our host, opened before the extension was there', STORY, 'action_reload'],
  ['another site', 'https://example.org/', 'action_elsewhere'],
  ['another edition', 'https://www.euronews.com/2021/04/13/story', 'action_elsewhere'],
  ['a page the extension may not know', undefined, 'action_elsewhere'],
  ['no address', 'about', 'action_elsewhere'],
])('the button is never dead: %s', async (_, url, title) => {
  const p = ports(nobody);
  await createAction(p)({ id: 7, url });
  expect(p.label.mock.calls).toEqual([[7, '!', title]]);
});

test('a window without a tab is left alone', async () => {
  const p = ports(nobody);
  await createAction(p)({});
  expect(p.send).not.toHaveBeenCalled();
});
