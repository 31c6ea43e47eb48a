import { expect, test } from 'vitest';
import { createKeeper } from '../../../../extension/background/keeper.ts';
import { answerLibrary } from '../../../../extension/background/library-requests.ts';
import type { Sender } from '../../../../extension/background/page-requests.ts';
import { LIBRARY } from '../../../../extension/platform/library.ts';
import { createStore } from '../../../../extension/platform/store.ts';
import { BEIRUT, MINISTER, PIN, PORT } from '../../keeping/things.ts';
import { createStorageFake } from '../../platform/storage-fake.ts';

const OWN = 'chrome-extension://ours/';
const ARTICLE: Sender = { id: 'ours', url: 'https://arabic.euronews.com/2021/04/13/story', tab: { incognito: false } };
const PAGE: Sender = { id: 'ours', url: `${OWN}extension/saved/index.html`, tab: { incognito: false } };

async function filled() {
  const storage = createStorageFake();
  const library = createStore(LIBRARY, storage);
  let minute = 10;
  const keeper = createKeeper({ library, meet: async () => undefined, now: () => `2026-11-24T12:${minute++}:00.000Z` });
  const ports = { ownId: 'ours', ownAddress: OWN, keeper, library };
  const ask = (act: object, sender = ARTICLE) =>
    answerLibrary({ type: 'content-to-background:library', act, article: PORT }, sender, ports);
  const change = (wanted: unknown, sender = PAGE) => answerLibrary({ type: 'page-to-background:library', change: wanted }, sender, ports);
  for (const thing of [BEIRUT, MINISTER]) await ask({ do: 'save', thing });
  await ask({ do: 'pin', pin: PIN });
  const { items } = await library.get();
  return { storage, library, ask, change, items };
}

test('the page of saved things edits, deletes and brings back', async () => {
  const { library, change, items } = await filled();
  const [beirut] = items;
  const id = beirut?.id;
  expect(await change({ do: 'edit', id, edit: { note: 'by the sea', english: 5 } })).toEqual({ ok: true });
  expect((await library.get()).items[0]).toMatchObject({ english: 'Beirut', note: 'by the sea' });
  expect(await change({ do: 'remove', ids: [id, 7] })).toEqual({ ok: true });
  expect((await library.get()).items).toHaveLength(1);
  expect(await change({ do: 'restore', items: [beirut, { kind: 'name' }] })).toEqual({ ok: true });
  expect((await library.get()).items.map((item) => item.id)).toEqual(items.map((item) => item.id));
  expect(await change({ do: 'unpin', id: PIN.id })).toEqual({ ok: true });
  expect((await library.get()).pins).toEqual([]);
});

test.each<[string, Sender]>([
  ['a page of the web', ARTICLE],
  ['another extension', { ...PAGE, id: 'theirs' }],
  ['a sender without an address', { id: 'ours' }],
])('%s changes nothing that is kept', async (_, sender) => {
  const { library, change, items } = await filled();
  expect(change({ do: 'remove', ids: items.map(({ id }) => id) }, sender)).toBeUndefined();
  expect((await library.get()).items).toHaveLength(2);
});

test.each([[{ do: 'burn' }], [{ do: 'edit', id: 5, edit: {} }], [{ do: 'edit', id: 'x', edit: 'y' }], [{ do: 'remove' }], [undefined]])(
  'what is not understood is refused: %j',
  async (wanted) => {
    const { storage, change } = await filled();
    const { writes } = storage;
    expect(await change(wanted)).toMatchObject({ ok: false, code: 'bad-input' });
    expect(storage.writes).toBe(writes);
  },
);

test('a full storage is said, and what was there is there', async () => {
  const { storage, library, change, items } = await filled();
  storage.failing.set = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  expect(await change({ do: 'edit', id: items[0]?.id, edit: { note: 'x' } })).toMatchObject({ ok: false, code: 'full' });
  expect((await library.get()).items).toEqual(items);
});

test('a panel in a private window is told so', async () => {
  const { ask } = await filled();
  expect(await ask({ do: 'save', thing: BEIRUT }, { ...ARTICLE, tab: { incognito: true } })).toMatchObject({ ok: false, code: 'private' });
});

test('other messages are left to others', () => {
  const { keeper, library } = {
    keeper: { answer: () => Promise.reject(new Error('asked')) },
    library: { update: () => Promise.reject(new Error('asked')) },
  };
  const ports = { ownId: 'ours', ownAddress: OWN, keeper, library };
  for (const message of [{ type: 'content-to-background:analyse' }, null, 'text'])
    expect(answerLibrary(message, PAGE, ports)).toBeUndefined();
});
