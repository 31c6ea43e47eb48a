/** Which messages reach the library, and from whom. */

import { keptFrom } from '../../src/keeping/kept.ts';
import type { Library } from '../../src/keeping/library.ts';
import { edit, remove, restore, unpin } from '../../src/keeping/library.ts';
import type { KeepingReply } from '../../src/keeping/view.ts';
import { isRecord } from '../../src/record.ts';
import type { LibraryChangeRequest, LibraryRequest } from '../platform/messages.ts';
import { type StorageFailure, type Store, storageFailure } from '../platform/store.ts';
import type { Keeper } from './keeper.ts';
import type { Sender } from './page-requests.ts';

export type ChangeReply = { ok: true } | { ok: false; code: StorageFailure['code'] | 'bad-input'; message: string };

export interface LibraryPorts {
  /** The extension's own id: nobody else is heard. */
  ownId: string;
  /** The address that all pages of the extension's own begin with: they alone change what is kept. */
  ownAddress: string;
  keeper: Keeper;
  library: Pick<Store<Library>, 'update'>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What a page wants done to the library; undefined when it is not understood. */
function changeIn(change: unknown): ((library: Library) => Library) | undefined {
  if (!isRecord(change)) return undefined;
  const { id, ids, items } = change;
  if (change.do === 'remove' && Array.isArray(ids)) return (library) => remove(library, ids.filter(isText));
  if (change.do === 'restore' && Array.isArray(items))
    return (library) =>
      restore(
        library,
        items.flatMap((item) => keptFrom(item) ?? []),
      );
  if (change.do === 'unpin' && isText(id)) return (library) => unpin(library, id);
  if (change.do !== 'edit' || !isText(id) || !isRecord(change.edit)) return undefined;
  const { english, note } = change.edit;
  return (library) => edit(library, id, { ...(isText(english) && { english }), ...(isText(note) && { note }) });
}

async function changed(change: unknown, library: LibraryPorts['library']): Promise<ChangeReply> {
  const make = changeIn(change);
  if (!make) return { ok: false, code: 'bad-input', message: 'an unknown change' };
  try {
    await library.update(make);
    return { ok: true };
  } catch (error) {
    const { code, message } = storageFailure(error);
    return { ok: false, code, message };
  }
}

const KEEPING: LibraryRequest['type'] = 'content-to-background:library';
const CHANGING: LibraryChangeRequest['type'] = 'page-to-background:library';

/** The answer to a message about the library; undefined when it is about something else or from somebody else. */
export function answerLibrary(
  message: unknown,
  { id, url, tab }: Sender,
  { ownId, ownAddress, keeper, library }: LibraryPorts,
): Promise<KeepingReply | ChangeReply> | undefined {
  if (id !== ownId || !isRecord(message)) return undefined;
  if (message.type === KEEPING) return keeper.answer(message, tab?.incognito === true);
  if (message.type === CHANGING && url?.startsWith(ownAddress)) return changed(message.change, library);
  return undefined;
}
