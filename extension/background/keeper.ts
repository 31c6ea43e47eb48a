/** The one writer of the library: what pages ask to keep, in turn, checked, and never from a private window. */

import type { ArticleFacts } from '../../src/keeping/kept.ts';
import { articleFactsFrom, isOf, keepableFrom, LONGEST, pinFrom } from '../../src/keeping/kept.ts';
import type { Library } from '../../src/keeping/library.ts';
import { keep, pin, release, unpin } from '../../src/keeping/library.ts';
import type { KeepingFailureCode, KeepingReply, KeepingView } from '../../src/keeping/view.ts';
import { isRecord } from '../../src/record.ts';
import type { Store } from '../platform/store.ts';
import { storageFailure } from '../platform/store.ts';

export interface KeeperPorts {
  library: Store<Library>;
  /** How the article's names were met before; undefined unless the reader wants it. Counts the article when `counts`. */
  meet(article: ArticleFacts, names: readonly string[], counts: boolean): Promise<KeepingView['met']>;
  /** The moment, ISO 8601. */
  now(): string;
}

export interface Keeper {
  /** Does what a panel asks, or says why not. Never rejects. */
  answer(request: unknown, isPrivate: boolean): Promise<KeepingReply>;
}

class Refusal extends Error {
  readonly code: KeepingFailureCode;
  constructor(code: KeepingFailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

type Change = (library: Library) => Library;

const idIn = (value: unknown): string => {
  if (typeof value !== 'string') throw new Refusal('bad-input', 'no id');
  return value;
};

/** What an act makes of the library; undefined when it only looks. */
function changeOf(act: Readonly<Record<string, unknown>>, article: ArticleFacts, now: () => string): Change | undefined {
  switch (act.do) {
    case 'look':
      return undefined;
    case 'save': {
      const thing = keepableFrom(act.thing);
      if (!thing) throw new Refusal('bad-input', 'nothing to keep');
      if (thing.arabic.length > LONGEST) throw new Refusal('too-long', `${thing.arabic.length} of at most ${LONGEST} characters`);
      const { sentence, ...rest } = thing;
      const fits = sentence !== undefined && sentence.length <= LONGEST && sentence !== thing.arabic;
      return (library) => keep(library, fits ? thing : rest, article, now());
    }
    case 'unsave': {
      const id = idIn(act.id);
      return (library) => release(library, id, article);
    }
    case 'pin': {
      const wanted = pinFrom(act.pin);
      if (!wanted) throw new Refusal('bad-input', 'no name to pin');
      return (library) => pin(library, wanted);
    }
    case 'unpin': {
      const id = idIn(act.id);
      return (library) => unpin(library, id);
    }
    default:
      throw new Refusal('bad-input', 'an unknown act');
  }
}

/** A keeper of this library. */
export function createKeeper({ library, meet, now }: KeeperPorts): Keeper {
  async function done(request: unknown, isPrivate: boolean): Promise<KeepingView> {
    if (!isRecord(request) || !isRecord(request.act)) throw new Refusal('bad-input', 'no act');
    const article = articleFactsFrom(request.article);
    const change = changeOf(request.act, article, now);
    if (change && isPrivate) throw new Refusal('private', 'a private window');
    const { items, pins } = await (change ? library.update(change) : library.get());
    const { names } = request.act;
    const ids = Array.isArray(names) ? names.filter((id) => typeof id === 'string') : undefined;
    const met = ids && (await meet(article, ids, !isPrivate));
    return {
      isPrivate,
      saved: items.filter(({ places }) => places.some((place) => isOf(place, article))).map(({ id }) => id),
      pinned: pins.map(({ id }) => id),
      ...(met && { met }),
    };
  }
  return {
    async answer(request, isPrivate) {
      try {
        return { ok: true, view: await done(request, isPrivate) };
      } catch (error) {
        const failure = error instanceof Refusal ? error : storageFailure(error);
        return { ok: false, code: failure.code, message: failure.message };
      }
    },
  };
}
