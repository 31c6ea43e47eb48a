import { describe, expect, test, vi } from 'vitest';
import { createKeeper } from '../../../../extension/background/keeper.ts';
import { LIBRARY } from '../../../../extension/platform/library.ts';
import { createStore } from '../../../../extension/platform/store.ts';
import { keptId, LONGEST } from '../../../../src/keeping/kept.ts';
import { isKeepingReply } from '../../../../src/keeping/view.ts';
import { BEIRUT, BULLET, FAIR, MINISTER, PIN, PORT } from '../../keeping/things.ts';
import { createStorageFake } from '../../platform/storage-fake.ts';

const NOW = '2026-11-24T12:00:00.000Z';

function keeper() {
  const storage = createStorageFake();
  const meet = vi.fn(async (_article: object, _names: readonly string[], _counts: boolean) => undefined);
  const library = createStore(LIBRARY, storage);
  const { answer } = createKeeper({ library, meet, now: () => NOW });
  const stored = () =>
    storage.data.library as { items: { arabic: string; places: unknown[] }[]; pins: unknown[]; schemaVersion: number } | undefined;
  return { storage, meet, answer, stored };
}
const beirut = keptId(BEIRUT);

describe('keeping', () => {
  test('a thing is stored with its article and moment, and the answer names it', async () => {
    const { answer, stored } = keeper();
    const reply = await answer({ act: { do: 'save', thing: BEIRUT }, article: PORT }, false);
    expect(reply).toEqual({ ok: true, view: { isPrivate: false, saved: [beirut], pinned: [] } });
    const { sentence, ...name } = BEIRUT;
    expect(stored()).toEqual({
      schemaVersion: 1,
      pins: [],
      items: [{ ...name, id: beirut, places: [{ article: PORT, sentence, at: NOW }] }],
    });
  });

  test('in another article it is not saved yet, and taking it back there changes nothing', async () => {
    const { answer, storage } = keeper();
    await answer({ act: { do: 'save', thing: BEIRUT }, article: PORT }, false);
    expect(await answer({ act: { do: 'look', names: [] }, article: FAIR }, false)).toMatchObject({ view: { saved: [] } });
    await answer({ act: { do: 'unsave', id: beirut }, article: FAIR }, false);
    expect(storage.writes).toBe(1);
    expect(await answer({ act: { do: 'unsave', id: beirut }, article: PORT }, false)).toMatchObject({ view: { saved: [] } });
    expect(storage.writes).toBe(2);
  });

  test('many at once are all kept', async () => {
    const { answer, stored } = keeper();
    await Promise.all([BEIRUT, MINISTER, BULLET].map((thing) => answer({ act: { do: 'save', thing }, article: PORT }, false)));
    expect(stored()?.items.map(({ arabic }) => arabic)).toEqual([BEIRUT, MINISTER, BULLET].map(({ arabic }) => arabic));
  });

  test('a pin holds in every article', async () => {
    const { answer } = keeper();
    await answer({ act: { do: 'pin', pin: PIN }, article: PORT }, false);
    expect(await answer({ act: { do: 'look', names: [] }, article: FAIR }, false)).toMatchObject({ view: { pinned: [PIN.id] } });
    expect(await answer({ act: { do: 'unpin', id: PIN.id }, article: FAIR }, false)).toMatchObject({ view: { pinned: [] } });
  });

  test('a sentence that is the thing itself is not kept twice', async () => {
    const { answer, stored } = keeper();
    await answer({ act: { do: 'save', thing: { ...BULLET, sentence: BULLET.arabic } }, article: PORT }, false);
    expect(stored()?.items[0]?.places).toEqual([{ article: PORT, at: NOW }]);
  });
});

describe('in a private window', () => {
  test.each([
    ['saving', { do: 'save', thing: BEIRUT }],
    ['unsaving', { do: 'unsave', id: beirut }],
    ['pinning', { do: 'pin', pin: PIN }],
    ['unpinning', { do: 'unpin', id: PIN.id }],
  ])('%s is refused, and nothing is written', async (_, act) => {
    const { answer, storage } = keeper();
    expect(await answer({ act, article: PORT }, true)).toMatchObject({ ok: false, code: 'private' });
    expect(storage.writes).toBe(0);
  });

  test('looking says so, and counts no name', async () => {
    const { answer, meet } = keeper();
    expect(await answer({ act: { do: 'look', names: ['a'] }, article: PORT }, true)).toMatchObject({ ok: true, view: { isPrivate: true } });
    expect(meet.mock.calls).toEqual([[PORT, ['a'], false]]);
  });
});

describe('what fails', () => {
  test('a full storage is said, and what was there is there', async () => {
    const { answer, storage, stored } = keeper();
    await answer({ act: { do: 'save', thing: BEIRUT }, article: PORT }, false);
    const before = JSON.stringify(stored());
    storage.failing.set = new Error('QUOTA_BYTES quota exceeded');
    expect(await answer({ act: { do: 'save', thing: MINISTER }, article: PORT }, false)).toMatchObject({ ok: false, code: 'full' });
    expect(JSON.stringify(stored())).toBe(before);
    delete storage.failing.set;
    expect(await answer({ act: { do: 'save', thing: MINISTER }, article: PORT }, false)).toMatchObject({ ok: true });
  });

  test.each([
    ['an unreadable storage', { get: new Error('disk error') }, {}, 'broken'],
    ['a storage of a later version', {}, { library: { schemaVersion: 99, items: [] } }, 'newer'],
  ])('%s', async (_, failing, data, code) => {
    const { answer, storage } = keeper();
    Object.assign(storage.failing, failing);
    Object.assign(storage.data, data);
    expect(await answer({ act: { do: 'save', thing: BEIRUT }, article: PORT }, false)).toMatchObject({ ok: false, code });
    expect(storage.data).toEqual(data);
  });

  test.each([
    ['too much text', { do: 'save', thing: { kind: 'selection', arabic: 'ن'.repeat(LONGEST + 1) } }, 'too-long'],
    ['nothing to keep', { do: 'save', thing: { kind: 'name' } }, 'bad-input'],
    ['no pin', { do: 'pin', pin: { arabic: 'x', type: 'planet' } }, 'bad-input'],
    ['no id', { do: 'unpin' }, 'bad-input'],
    ['another act', { do: 'burn' }, 'bad-input'],
    ['no act', undefined, 'bad-input'],
  ])('%s', async (_, act, code) => {
    const { answer, storage } = keeper();
    const reply = await answer({ act, article: PORT }, false);
    expect(reply).toMatchObject({ ok: false, code });
    expect(isKeepingReply(reply)).toBe(true);
    expect(storage.writes).toBe(0);
  });
});
