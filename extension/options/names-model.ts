/** The reader's own names on the options page. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { type OwnName, ownKey } from '../../src/own-name.ts';
import { namesOfTable, type TableError } from '../../src/own-name-table.ts';
import { fold } from '../../src/text/fold.ts';
import { type OwnNames, withNames, withoutNames } from '../platform/own-names.ts';
import type { Store } from '../platform/store.ts';
import type { Notice, Notices } from './notice.ts';

export interface NamesModel {
  /** Undefined until they are read. */
  names: ReadonlySignal<readonly OwnName[] | undefined>;
  /** Lines of the table imported last that are no names. */
  errors: ReadonlySignal<readonly TableError[]>;
  load(): Promise<void>;
  /** Keeps a name, in place of the one that was edited; true when it was done. */
  put(name: OwnName, instead?: OwnName): Promise<boolean>;
  drop(names: readonly OwnName[]): Promise<boolean>;
  /** Adds the names of a table's text to those that are there. */
  importTable(text: string): Promise<void>;
}

/** The names of which every word typed is found in one of the texts. */
export function namesFound(names: readonly OwnName[], typed: string): OwnName[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return names.filter(({ arabic, where, meaning }) => {
    const text = fold([arabic, where, meaning?.english, meaning?.description].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** Names of which nothing is read yet. */
export function createNames(store: Store<OwnNames>, notices: Notices, over: AbortSignal): NamesModel {
  const names = signal<readonly OwnName[] | undefined>(undefined);
  const errors = signal<readonly TableError[]>([]);
  store.onChanged((own) => {
    names.value = own.names;
  }, over);

  async function write(make: (own: OwnNames) => OwnNames): Promise<void> {
    names.value = (await store.update(make)).names;
  }

  /** Forgets some names and keeps others; the way back brings those of them that were there. */
  function change(put: readonly OwnName[], drop: readonly OwnName[], said: Notice): Promise<boolean> {
    return notices.act(async () => {
      const keys = new Set([...put, ...drop].map(ownKey));
      let before: OwnName[] = [];
      await write((own) => {
        before = own.names.filter((name) => keys.has(ownKey(name)));
        return withNames(withoutNames(own, drop), put);
      });
      return { ...said, undo: () => write((own) => withNames(withoutNames(own, put), before)) };
    });
  }

  return {
    names,
    errors,
    async load() {
      try {
        names.value = (await store.get()).names;
      } catch {
        notices.say({ key: 'options_names_unread' });
      }
    },
    put(name, instead) {
      const isMoved = instead !== undefined && ownKey(instead) !== ownKey(name);
      return change([name], isMoved ? [instead] : [], { key: 'options_name_kept', about: [name.arabic] });
    },
    drop: (dropped) => change([], dropped, { key: 'options_names_deleted', count: dropped.length }),
    async importTable(text) {
      const table = namesOfTable(text);
      errors.value = table.errors;
      await change(table.names, [], { key: 'options_names_imported', count: table.names.length });
    },
  };
}
