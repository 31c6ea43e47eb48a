/** What the page of saved things knows and can do; all changes are made by the background. */

import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { articlesOf, find } from '../../src/keeping/find.ts';
import type { ArticleFacts, Kept, Pin } from '../../src/keeping/kept.ts';
import { articleKey } from '../../src/keeping/kept.ts';
import type { Edit, Library } from '../../src/keeping/library.ts';
import type { LibraryChange } from '../platform/messages.ts';

export type ChangeOutcome = { ok: true } | { ok: false; code: string };

export interface SavedPorts {
  /** Rejects when the storage cannot be read. */
  read(): Promise<Library>;
  change(change: LibraryChange): Promise<ChangeOutcome>;
}

/** What happened last, in a locale key; `count` is for its plural form. */
export interface SavedNotice {
  key: string;
  count?: number;
}

export interface SavedModel {
  /** Undefined until it was read. */
  library: ReadonlySignal<Library | undefined>;
  typed: ReadonlySignal<string>;
  /** Key of the article that is looked at alone; empty for all. */
  article: ReadonlySignal<string>;
  articles: ReadonlySignal<readonly ArticleFacts[]>;
  pins: ReadonlySignal<readonly Pin[]>;
  /** What is found, the thing kept last first. */
  shown: ReadonlySignal<readonly Kept[]>;
  /** What was deleted last and can come back. */
  deleted: ReadonlySignal<readonly Kept[]>;
  notice: ReadonlySignal<SavedNotice | undefined>;
  load(): Promise<void>;
  look(typed: string, article: string): void;
  /** True when it was done. */
  edit(id: string, edit: Edit): Promise<boolean>;
  remove(items: readonly Kept[]): Promise<void>;
  undo(): Promise<void>;
  unpin(id: string): Promise<void>;
}

const newest = ({ places }: Kept): string => places.at(-1)?.at ?? '';

/** A page that has read nothing yet. */
export function createSaved({ read, change }: SavedPorts): SavedModel {
  const library = signal<Library | undefined>(undefined);
  const typed = signal('');
  const article = signal('');
  const deleted = signal<readonly Kept[]>([]);
  const notice = signal<SavedNotice | undefined>(undefined);
  const articles = computed(() => articlesOf(library.value?.items ?? []));
  const shown = computed(() => {
    const one = articles.value.find((facts) => articleKey(facts) === article.value);
    return find(library.value?.items ?? [], typed.value, one).sort((a, b) =>
      newest(a) < newest(b) ? 1 : Number(newest(a) > newest(b)) * -1,
    );
  });

  async function load(): Promise<void> {
    try {
      library.value = await read();
    } catch {
      notice.value = { key: 'saved_unreadable' };
    }
  }

  async function done(wanted: LibraryChange, said: SavedNotice): Promise<boolean> {
    const outcome = await change(wanted);
    notice.value = outcome.ok ? said : { key: `saved_failed_${outcome.code.replace('-', '_')}` };
    await load();
    return outcome.ok;
  }

  return {
    library,
    typed,
    article,
    articles,
    pins: computed(() => library.value?.pins ?? []),
    shown,
    deleted,
    notice,
    load,
    look(words, key) {
      typed.value = words;
      article.value = key;
    },
    edit: (id, edit) => done({ do: 'edit', id, edit }, { key: 'saved_edited' }),
    async remove(items) {
      if (await done({ do: 'remove', ids: items.map(({ id }) => id) }, { key: 'saved_deleted', count: items.length }))
        deleted.value = items;
    },
    async undo() {
      const items = deleted.value;
      if (await done({ do: 'restore', items }, { key: 'saved_restored', count: items.length })) deleted.value = [];
    },
    async unpin(id) {
      await done({ do: 'unpin', id }, { key: 'saved_unpinned' });
    },
  };
}
