import { expect, test } from 'vitest';
import { createMeetings } from '../../../../extension/background/meetings.ts';
import { MET } from '../../../../extension/platform/library.ts';
import { createStore } from '../../../../extension/platform/store.ts';
import { FAIR, PORT } from '../../keeping/things.ts';
import { createStorageFake } from '../../platform/storage-fake.ts';

function meetings(isWanted = true) {
  const storage = createStorageFake();
  const session = createStorageFake();
  const wish = { isWanted, today: '2026-11-23' };
  const parts = { met: createStore(MET, storage), session, isWanted: async () => wish.isWanted, today: () => wish.today };
  return { storage, session, wish, ...createMeetings(parts), restarted: () => createMeetings(parts) };
}

test('a name is new in the first article and met in the second, also on the same day', async () => {
  const { meet } = meetings();
  expect(await meet(PORT, ['a', 'b'], true)).toEqual({});
  expect(await meet(FAIR, ['b', 'c'], true)).toEqual({ b: { times: 1, first: '2026-11-23', last: '2026-11-23' } });
});

test('an article that is opened again gives the same answer, also after the background was stopped', async () => {
  const { meet, restarted } = meetings();
  await meet(PORT, ['a'], true);
  expect(await meet(PORT, ['a'], true)).toEqual({});
  expect(await restarted().meet({ ...PORT, url: `${PORT.url}#x` }, ['a'], true)).toEqual({});
});

test('two articles at once are one after the other', async () => {
  const { meet, storage } = meetings();
  await Promise.all([meet(PORT, ['a'], true), meet(FAIR, ['a'], true)]);
  expect(storage.data.met).toMatchObject({ names: { a: { times: 2 } } });
});

test('where the reader does not want it nothing is counted or kept', async () => {
  const { meet, storage, session } = meetings(false);
  expect(await meet(PORT, ['a'], true)).toBeUndefined();
  expect([storage.data, session.data]).toEqual([{}, {}]);
});

test('what must not be counted is only looked up', async () => {
  const { meet, storage } = meetings();
  await meet(PORT, ['a'], true);
  const before = JSON.stringify(storage.data);
  expect(await meet(FAIR, ['a', 'b'], false)).toEqual({ a: { times: 1, first: '2026-11-23', last: '2026-11-23' } });
  expect(JSON.stringify(storage.data)).toBe(before);
});

test('turned off, all names met are forgotten; left on, none', async () => {
  const { meet, tidy, wish, storage, session } = meetings();
  await meet(PORT, ['a'], true);
  await tidy();
  expect(Object.keys(storage.data)).toEqual(['met']);
  wish.isWanted = false;
  await tidy();
  expect([storage.data, session.data]).toEqual([{}, {}]);
});

test('after a failure the next article is counted', async () => {
  const { meet, storage } = meetings();
  storage.failing.get = new Error('disk error');
  await expect(meet(PORT, ['a'], true)).rejects.toThrow('disk error');
  delete storage.failing.get;
  expect(await meet(PORT, ['a'], true)).toEqual({});
});
