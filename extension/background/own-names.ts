/** The reader's own names, changed from a page: the background alone writes for it, and checks what it is given. */

import { type OwnName, ownKey, ownNameIn } from '../../src/own-name.ts';
import { isRecord } from '../../src/record.ts';
import type { OwnNameReply, OwnNameRequest } from '../platform/messages.ts';
import { type OwnNames, withNames, withoutNames } from '../platform/own-names.ts';
import { type Store, storageFailure } from '../platform/store.ts';
import type { Sender } from './page-requests.ts';

export interface OwnNamePorts {
  /** The extension's own id: nobody else is heard. */
  ownId: string;
  store: Store<OwnNames>;
}

const isOurs = (message: unknown): message is OwnNameRequest =>
  isRecord(message) && message.type === ('content-to-background:own-name' satisfies OwnNameRequest['type']);

async function change({ put, drop }: OwnNameRequest, store: Store<OwnNames>): Promise<OwnNameReply> {
  const name = ownNameIn(put ?? drop);
  if (typeof name === 'string') return { ok: false, code: name };
  let before: OwnName | undefined;
  try {
    await store.update((own) => {
      before = own.names.find((other) => ownKey(other) === ownKey(name));
      return put ? withNames(own, [name]) : withoutNames(own, [name]);
    });
  } catch (error) {
    const { code, message } = storageFailure(error);
    return { ok: false, code, detail: message };
  }
  return { ok: true, ...(before && { before }) };
}

/** The reply to a page that gives a name or takes one back; undefined when it is not ours to answer. Never rejects. */
export function answerOwnName(message: unknown, { id, tab }: Sender, { ownId, store }: OwnNamePorts): Promise<OwnNameReply> | undefined {
  if (id !== ownId || !isOurs(message)) return undefined;
  // Of a private window nothing is kept.
  return tab?.incognito ? Promise.resolve({ ok: false, code: 'private' }) : change(message, store);
}
