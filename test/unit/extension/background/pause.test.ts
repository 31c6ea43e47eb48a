import { expect, test } from 'vitest';
import { answerPause } from '../../../../extension/background/pause.ts';
import { isPauseReply } from '../../../../extension/platform/messages.ts';
import { PAUSED_ARTICLES } from '../../../../extension/platform/settings-form.ts';
import { createStore } from '../../../../extension/platform/store.ts';
import { createStorageFake } from '../../platform/storage-fake.ts';

const TYPE = 'content-to-background:pause';
const HERE = 'https://news.example/a';
const OURS = { id: 'ours', tab: { incognito: false } };

function background(stored?: object) {
  const area = createStorageFake(stored ? { settings: stored } : {});
  const store = createStore(PAUSED_ARTICLES, area);
  const ask = (message: unknown, sender: Parameters<typeof answerPause>[1] = OURS) =>
    answerPause(message, sender, { ownId: 'ours', store });
  return { area, ask };
}

test('an article is paused once and goes on, and no default becomes a choice of the reader’s', async () => {
  const { area, ask } = background({ theme: 'dark' });
  for (let round = 0; round < 2; round++) expect(await ask({ type: TYPE, url: `${HERE}/?x=${round}`, paused: true })).toEqual({ ok: true });
  expect(area.data).toEqual({ settings: { schemaVersion: 1, theme: 'dark', pausedAt: [HERE] } });
  expect(await ask({ type: TYPE, url: HERE, paused: false })).toEqual({ ok: true });
  expect(area.data).toEqual({ settings: { schemaVersion: 1, theme: 'dark', pausedAt: [] } });
});

test.each([
  ['no address', { type: TYPE, url: 'about:blank', paused: true }, OURS, 'no-address'],
  ['no text', { type: TYPE, paused: true }, OURS, 'no-address'],
  ['a private window', { type: TYPE, url: HERE, paused: true }, { id: 'ours', tab: { incognito: true } }, 'private'],
])('%s pauses nothing', async (_, message, sender, code) => {
  const { area, ask } = background();
  const reply = await ask(message, sender);
  expect(reply).toEqual({ ok: false, code });
  expect(isPauseReply(reply)).toBe(true);
  expect(area.writes).toBe(0);
});

test('a full storage is reported', async () => {
  const { area, ask } = background();
  area.failing.set = new Error('QUOTA_BYTES quota exceeded');
  expect(await ask({ type: TYPE, url: HERE, paused: true })).toEqual({ ok: false, code: 'full' });
});

test.each([
  ['another extension', { type: TYPE, url: HERE, paused: true }, { id: 'theirs' }],
  ['another message', { type: 'content-to-background:warm' }, OURS],
])('%s is not answered', (_, message, sender) => expect(background().ask(message, sender)).toBeUndefined());
