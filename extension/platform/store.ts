/** One key of the extension's own storage: versioned, migrated, checked, and written by one writer at a time. */

import { isRecord } from '../../src/record.ts';

export const STORAGE_FAULTS = ['full', 'broken', 'newer'] as const;
/** full: the quota or the disk is used up; broken: the storage cannot be read or written; newer: written by a later version of Hashiya. */
export type StorageFailureCode = (typeof STORAGE_FAULTS)[number];

/** Why nothing was read or written; what is stored is as it was. */
export class StorageFailure extends Error {
  readonly code: StorageFailureCode;
  constructor(code: StorageFailureCode, detail: string) {
    super(detail);
    this.name = 'StorageFailure';
    this.code = code;
  }
}

/** Chrome names its quota QUOTA_BYTES, Firefox throws a QuotaExceededError; a full disk says that no space is left. */
const FULL = /quota|no space|disk (?:is )?full/i;

/** The failure that the browser's error stands for. */
export function storageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StorageFailure(FULL.test(detail) ? 'full' : 'broken', detail);
}

/** What a store needs of the browser: `storage.local` with its event. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** Runs `work` while no other holder of the same lock runs, in this or another part of the extension (Web Locks). */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

type Stored = Readonly<Record<string, unknown>>;

export interface StoreForm<T extends object> {
  key: string;
  /** Version of what is written, from 1; there is one migration for each step up to it. */
  version: number;
  /** `migrations[0]` makes version 2 out of version 1. What has no version counts as version 1. */
  migrations: readonly ((stored: Stored) => Stored)[];
  /** The value in stored data of any form: what is missing or not understood has its default or is left out. Never throws. */
  read(stored: Stored): T;
}

export interface Store<T extends object> {
  /** What is stored, or the form's default; rejects with a `StorageFailure`. */
  get(): Promise<T>;
  /** Stores what `change` makes of what is stored now and returns it; writes nothing where it gives the same object back. */
  update(change: (value: T) => T): Promise<T>;
  /** Forgets the key. */
  remove(): Promise<void>;
  /** Calls back with each new value, whoever wrote it, until the signal aborts. */
  onChanged(changed: (value: T) => void, signal?: AbortSignal): void;
}

const isVersion = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1;

/** The value in stored data of any form and version; throws a `StorageFailure` for a version that does not exist yet. */
export function valueIn<T extends object>({ version, migrations, read }: StoreForm<T>, stored: unknown): T {
  const record = isRecord(stored) ? stored : {};
  const from = isVersion(record.schemaVersion) ? record.schemaVersion : 1;
  if (from > version) throw new StorageFailure('newer', `version ${from} is stored, ${version} is known`);
  return read(migrations.slice(from - 1).reduce((data, migrate) => migrate(data), record));
}

/** A value as it is stored or exported: with the version of its form. */
export const versioned = <T extends object>({ version }: StoreForm<T>, value: T): T & { schemaVersion: number } => ({
  ...value,
  schemaVersion: version,
});

/** A store of one key. Without a lock the writers of this part of the extension still wait for each other. */
export function createStore<T extends object>(form: StoreForm<T>, area: StorageArea, lock?: Lock): Store<T> {
  const { key } = form;
  let last: Promise<unknown> = Promise.resolve();

  async function get(): Promise<T> {
    try {
      return valueIn(form, (await area.get(key))[key]);
    } catch (error) {
      throw storageFailure(error);
    }
  }

  async function change(make: (value: T) => T): Promise<T> {
    const value = await get();
    const next = make(value);
    if (next === value) return value;
    try {
      await area.set({ [key]: versioned(form, next) });
    } catch (error) {
      throw storageFailure(error);
    }
    return next;
  }

  /** After all that this part has asked for before, whether that went well or not. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const run = () => (lock ? lock(`hashiya:${key}`, work) : work());
    const result = last.then(run, run);
    last = result;
    return result;
  }

  return {
    get,
    update: (make) => inTurn(() => change(make)),
    remove: () =>
      inTurn(async () => {
        try {
          await area.remove(key);
        } catch (error) {
          throw storageFailure(error);
        }
      }),
    onChanged(changed, signal) {
      const heard = (changes: Record<string, { newValue?: unknown }>) => {
        const one = changes[key];
        if (!one) return;
        let value: T;
        try {
          value = valueIn(form, one.newValue);
        } catch (error) {
          // A newer copy of the extension writes beside this one, which is about to be replaced and keeps what it has.
          if (error instanceof StorageFailure) return;
          throw error;
        }
        changed(value);
      };
      area.onChanged.addListener(heard);
      signal?.addEventListener('abort', () => area.onChanged.removeListener(heard), { once: true });
    },
  };
}
