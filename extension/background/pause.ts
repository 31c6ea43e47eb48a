/** Pausing in one article, asked for in its panel. */

import { articleAddress } from '../../src/article-address.ts';
import { isRecord } from '../../src/record.ts';
import type { PauseReply, PauseRequest } from '../platform/messages.ts';
import { type Store, storageFailure } from '../platform/store.ts';
import type { Sender } from './page-requests.ts';

export interface PausePorts {
  /** The extension's own id: nobody else is heard. */
  ownId: string;
  store: Store<{ pausedAt: readonly string[] }>;
}

const isOurs = (message: unknown): message is PauseRequest =>
  isRecord(message) && message.type === ('content-to-background:pause' satisfies PauseRequest['type']);

async function change({ url, paused }: PauseRequest, store: PausePorts['store']): Promise<PauseReply> {
  const address = typeof url === 'string' ? articleAddress(url) : undefined;
  if (address === undefined) return { ok: false, code: 'no-address' };
  try {
    await store.update((stored) => {
      const others = stored.pausedAt.filter((other) => other !== address);
      return { ...stored, pausedAt: paused === true ? [...others, address] : others };
    });
  } catch (error) {
    return { ok: false, code: storageFailure(error).code };
  }
  return { ok: true };
}

/** The reply to a page that pauses its article or goes on; undefined when it is not ours to answer. Never rejects. */
export function answerPause(message: unknown, { id, tab }: Sender, { ownId, store }: PausePorts): Promise<PauseReply> | undefined {
  if (id !== ownId || !isOurs(message)) return undefined;
  // Of a private window nothing is kept.
  return tab?.incognito ? Promise.resolve({ ok: false, code: 'private' }) : change(message, store);
}
