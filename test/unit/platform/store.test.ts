import { expect, test } from 'vitest';
import { createStore, type Lock, StorageFailure, type StoreForm, storageFailure } from '../../../extension/platform/store.ts';
import { createStorageFake } from './storage-fake.ts';

interface Shelf {
  books: string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Version 1 had one `title`, version 2 a list called `titles`. */
const FORM: StoreForm<Shelf> = {
  key: 'shelf',
  version: 3,
  migrations: [({ title }) => ({ titles: [title] }), ({ titles }) => ({ books: titles })],
  read: ({ books }) => ({ books: Array.isArray(books) ? books.filter(isText) : [] }),
};

const adding = (book: string) => (shelf: Shelf) => ({ books: [...shelf.books, book] });

test.each([
  [undefined, []],
  ['nonsense', []],
  [[1, 2], []],
  [{ title: 'one' }, ['one']],
  [{ schemaVersion: 1, title: 'one' }, ['one']],
  [{ schemaVersion: 'x', title: 'one' }, ['one']],
  [{ schemaVersion: 2, titles: ['a', 7] }, ['a']],
  [{ schemaVersion: 3, books: ['a', 'b'], other: true }, ['a', 'b']],
])('what is stored as %j is read as %j', async (stored, books) => {
  const area = createStorageFake(stored === undefined ? {} : { shelf: stored });
  expect(await createStore(FORM, area).get()).toEqual({ books });
});

test('a write carries the version, and its reader gets back what was written', async () => {
  const area = createStorageFake({ shelf: { title: 'one' } });
  const store = createStore(FORM, area);
  expect(await store.update(adding('two'))).toEqual({ books: ['one', 'two'] });
  expect(area.data).toEqual({ shelf: { schemaVersion: 3, books: ['one', 'two'] } });
  expect(await store.get()).toEqual({ books: ['one', 'two'] });
});

test('nothing is written where nothing changes', async () => {
  const area = createStorageFake({ shelf: { schemaVersion: 3, books: ['a'] } });
  await createStore(FORM, area).update((shelf) => shelf);
  expect(area.writes).toBe(0);
});

test('what a later version has stored is neither read nor overwritten', async () => {
  const area = createStorageFake({ shelf: { schemaVersion: 4, racks: [] } });
  const store = createStore(FORM, area);
  await expect(store.get()).rejects.toMatchObject({ name: 'StorageFailure', code: 'newer' });
  await expect(store.update(adding('x'))).rejects.toMatchObject({ code: 'newer' });
  expect(area.data).toEqual({ shelf: { schemaVersion: 4, racks: [] } });
});

test.each([
  [new Error('QUOTA_BYTES quota exceeded'), 'full'],
  [new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError'), 'full'],
  [new Error('IO error: /x/000003.log: No space left on device'), 'full'],
  [new Error('An unexpected error occurred'), 'broken'],
  ['disk I/O error', 'broken'],
  [new StorageFailure('newer', ''), 'newer'],
])('%s counts as %s', (error, code) => {
  expect(storageFailure(error)).toMatchObject({ code });
});

test('a failed write says why and leaves what was stored; the next one goes on from there', async () => {
  const area = createStorageFake({ shelf: { schemaVersion: 3, books: ['a'] } });
  const store = createStore(FORM, area);
  area.failing.set = new Error('QUOTA_BYTES quota exceeded');
  await expect(store.update(adding('b'))).rejects.toMatchObject({ code: 'full' });
  await expect(store.remove()).rejects.toMatchObject({ code: 'full' });
  expect(area.data).toEqual({ shelf: { schemaVersion: 3, books: ['a'] } });
  delete area.failing.set;
  expect(await store.update(adding('c'))).toEqual({ books: ['a', 'c'] });
});

test('a failed read writes nothing', async () => {
  const area = createStorageFake({ shelf: { schemaVersion: 3, books: ['a'] } });
  area.failing.get = new Error('corrupted');
  await expect(createStore(FORM, area).update(adding('b'))).rejects.toMatchObject({ code: 'broken' });
  expect(area.writes).toBe(0);
});

test('writers at the same time lose nothing of each other', async () => {
  const area = createStorageFake();
  const store = createStore(FORM, area);
  await Promise.all(['a', 'b', 'c'].map((book) => store.update(adding(book))));
  expect(await store.get()).toEqual({ books: ['a', 'b', 'c'] });
});

test('two parts of the extension take turns by the lock', async () => {
  const area = createStorageFake();
  const names: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const lock: Lock = (name, work) => {
    names.push(name);
    const result = turn.then(work);
    turn = result;
    return result;
  };
  const [here, there] = [createStore(FORM, area, lock), createStore(FORM, area, lock)];
  await Promise.all([here.update(adding('a')), there.update(adding('b'))]);
  expect(await here.get()).toEqual({ books: ['a', 'b'] });
  expect(names).toEqual(['hashiya:shelf', 'hashiya:shelf']);
});

test('changes are heard until the signal aborts, also the removal, and not those of a later version', async () => {
  const area = createStorageFake();
  const store = createStore(FORM, area);
  const stop = new AbortController();
  const heard: Shelf[] = [];
  store.onChanged((shelf) => heard.push(shelf), stop.signal);
  await store.update(adding('a'));
  await area.set({ other: 1 });
  await area.set({ shelf: { schemaVersion: 9 } });
  await store.remove();
  stop.abort();
  await store.update(adding('b'));
  expect(heard).toEqual([{ books: ['a'] }, { books: [] }]);
});
