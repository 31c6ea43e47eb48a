import type { StorageArea } from '../../../extension/platform/store.ts';

/** Storage in memory that copies like the browser's, can be told to fail, and counts what is written. */
export interface StorageFake extends StorageArea {
  data: Record<string, unknown>;
  /** The error of the next writes or reads; undefined for none. */
  failing: { get?: Error; set?: Error };
  writes: number;
}

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

const copyOf = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

export function createStorageFake(data: Record<string, unknown> = {}): StorageFake {
  const listeners = new Set<Listener>();
  const tell = (key: string, newValue?: unknown) => {
    for (const listener of listeners) listener({ [key]: newValue === undefined ? {} : { newValue: copyOf(newValue) } });
  };
  const fake: StorageFake = {
    data,
    failing: {},
    writes: 0,
    async get(key) {
      await Promise.resolve();
      if (fake.failing.get) throw fake.failing.get;
      return key in fake.data ? { [key]: copyOf(fake.data[key]) } : {};
    },
    async set(items) {
      await Promise.resolve();
      if (fake.failing.set) throw fake.failing.set;
      fake.writes++;
      for (const [key, value] of Object.entries(items)) {
        fake.data[key] = copyOf(value);
        tell(key, value);
      }
    },
    async remove(key) {
      await Promise.resolve();
      if (fake.failing.set) throw fake.failing.set;
      delete fake.data[key];
      tell(key);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return fake;
}
