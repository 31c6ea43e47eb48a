/** "Met before": counted once an article, only while the reader wants it, and forgotten when that is no longer so. */

import type { ArticleFacts } from '../../src/keeping/kept.ts';
import { articleKey } from '../../src/keeping/kept.ts';
import type { Meeting, Met } from '../../src/keeping/met.ts';
import { meet, metBefore } from '../../src/keeping/met.ts';
import { stableHash } from '../../src/keeping/stable-id.ts';
import { isRecord } from '../../src/record.ts';
import type { Store } from '../platform/store.ts';

export interface MeetingPorts {
  met: Store<Met>;
  /** Memory that outlasts the background but not the browser. */
  session: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(key: string): Promise<void>;
  };
  isWanted(): Promise<boolean>;
  /** The reader's own day, `2026-01-31`. */
  today(): string;
}

export interface Meetings {
  /** How these names were met before the article; undefined unless the reader wants it. Counts them when `counts`. */
  meet(article: ArticleFacts, names: readonly string[], counts: boolean): Promise<Readonly<Record<string, Meeting>> | undefined>;
  /** Forgets all names met, where the reader does not want them marked. */
  tidy(): Promise<void>;
}

/** Articles of this session whose answer is given again: else an article opened twice would have met itself. */
const SESSION_KEY = 'met-in-session';
const MOST_ARTICLES = 50;

type Answers = [article: string, met: Record<string, Meeting>][];

/** The meetings in these stores. */
export function createMeetings({ met, session, isWanted, today }: MeetingPorts): Meetings {
  let last: Promise<unknown> = Promise.resolve();

  async function remembered(): Promise<Answers> {
    const answers = (await session.get(SESSION_KEY))[SESSION_KEY];
    return Array.isArray(answers) ? (answers as Answers).filter((one) => Array.isArray(one) && isRecord(one[1])) : [];
  }

  async function answer(article: ArticleFacts, names: readonly string[], counts: boolean): Promise<Record<string, Meeting> | undefined> {
    if (!(await isWanted())) return undefined;
    if (!counts) return metBefore(await met.get(), names);
    const key = stableHash(articleKey(article));
    const answers = await remembered();
    const known = answers.find(([one]) => one === key)?.[1];
    if (known) return known;
    const before = metBefore(await met.get(), names);
    // Remembered before it is counted: a background that is stopped in between forgets a meeting, and invents none.
    await session.set({ [SESSION_KEY]: [...answers, [key, before]].slice(-MOST_ARTICLES) });
    await met.update((value) => meet(value, names, today()));
    return before;
  }

  return {
    meet(article, names, counts) {
      // One article after the other: two panels that open at once would take each other's answers away.
      const result = last.then(
        () => answer(article, names, counts),
        () => answer(article, names, counts),
      );
      last = result;
      return result;
    },
    async tidy() {
      if (await isWanted()) return;
      await Promise.all([met.remove(), session.remove(SESSION_KEY)]);
    },
  };
}
