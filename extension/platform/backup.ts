/** Everything that the reader has chosen and keeps, in one file: written, and read without losing what is there. */

import { type Library, pin, restore } from '../../src/keeping/library.ts';
import type { Meeting, Met } from '../../src/keeping/met.ts';
import { isRecord } from '../../src/record.ts';
import { LIBRARY, MET } from './library.ts';
import { OWN_NAMES, type OwnNames, withNames } from './own-names.ts';
import type { Preferences } from './preferences.ts';
import { settingsForm } from './settings-form.ts';
import { type Lock, type StorageArea, StorageFailure, type StoreForm, storageFailure, valueIn, versioned } from './store.ts';

/** The version of the file; the parts in it have their own. */
const VERSION = 1;

export const BACKUP_FAULTS = ['not-json', 'not-ours', 'newer', 'broken-part', 'empty'] as const;
/** not-ours: JSON of another kind; newer: written by a later version; broken-part: a part that is no object; empty: nothing that is known. */
export type BackupFault = (typeof BACKUP_FAULTS)[number];

/** One stored key, how the file's value joins what is there, and how many things the file has in it. */
interface Part<T extends object> {
  form: StoreForm<T>;
  /** Nothing that is there is lost; doing it twice is doing it once. */
  merge(present: T, imported: T): T;
  /** Names of the lists in it. */
  lists: readonly (keyof T & string)[];
}

function laterOf(a: Meeting, b: Meeting): Meeting {
  return { times: Math.max(a.times, b.times), first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

function withMet({ names }: Met, more: Met): Met {
  const all = new Map(Object.entries(names));
  for (const [id, meeting] of Object.entries(more.names)) {
    const known = all.get(id);
    all.set(id, known ? laterOf(known, meeting) : meeting);
  }
  return { names: Object.fromEntries(all) };
}

const partsOf = (touch: boolean) =>
  [
    { form: settingsForm(touch), merge: (_, imported) => imported, lists: [] } satisfies Part<Preferences>,
    { form: OWN_NAMES, merge: (present, { names }) => withNames(present, names), lists: ['names'] } satisfies Part<OwnNames>,
    {
      form: LIBRARY,
      merge: (present, { items, pins }) => pins.reduce(pin, restore(present, items)),
      lists: ['items', 'pins'],
    } satisfies Part<Library>,
    { form: MET, merge: withMet, lists: [] } satisfies Part<Met>,
  ] as unknown as readonly Part<Record<string, unknown>>[];

/** The text of a file with all that is stored under the known keys; keys without a value are left out. */
export async function writeBackup(area: Pick<StorageArea, 'get'>, touch: boolean): Promise<string> {
  const parts: Record<string, unknown> = {};
  for (const { form } of partsOf(touch)) {
    const stored = await area.get(form.key).catch((error: unknown) => {
      throw storageFailure(error);
    });
    if (stored[form.key] !== undefined) parts[form.key] = versioned(form, valueIn(form, stored[form.key]));
  }
  return `${JSON.stringify({ format: 'hashiya-backup', version: VERSION, parts }, null, 2)}\n`;
}

/** What a file holds: a value by the key of each part, and how many of the listed things in it were not understood. */
export interface Backup {
  values: ReadonlyMap<string, Record<string, unknown>>;
  leftOut: number;
}

/** What a file's text holds, older forms migrated, or why it is none of ours. Parts that are not known are left out. */
export function readBackup(text: string, touch: boolean): Backup | BackupFault {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!isRecord(file) || file.format !== 'hashiya-backup' || !isRecord(file.parts) || typeof file.version !== 'number') return 'not-ours';
  if (file.version > VERSION) return 'newer';
  const values = new Map<string, Record<string, unknown>>();
  let leftOut = 0;
  for (const { form, lists } of partsOf(touch)) {
    const stored = file.parts[form.key];
    if (stored === undefined) continue;
    if (!isRecord(stored)) return 'broken-part';
    try {
      const value = valueIn(form, stored);
      values.set(form.key, value);
      for (const list of lists) leftOut += lengthOf(stored[list]) - lengthOf(value[list]);
    } catch (error) {
      if (error instanceof StorageFailure) return 'newer';
      throw error;
    }
  }
  return values.size === 0 ? 'empty' : { values, leftOut };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Puts a file's values beside what is stored, all in one write: either everything is in, or a `StorageFailure` says why nothing is. */
export async function applyBackup({ values }: Backup, area: Pick<StorageArea, 'get' | 'set'>, lock: Lock, touch: boolean): Promise<void> {
  const parts = partsOf(touch).filter(({ form }) => values.has(form.key));
  const merged: Record<string, unknown> = {};
  const write = async () => {
    for (const { form, merge } of parts) {
      const imported = values.get(form.key);
      const present = valueIn(form, (await area.get(form.key))[form.key]);
      if (imported) merged[form.key] = versioned(form, merge(present, imported));
    }
    await area.set(merged);
  };
  // No other writer may come between the reading and the writing of any of the keys.
  const held = parts.reduceRight<() => Promise<void>>(
    (work, { form }) =>
      () =>
        lock(`hashiya:${form.key}`, work),
    write,
  );
  try {
    await held();
  } catch (error) {
    throw storageFailure(error);
  }
}
