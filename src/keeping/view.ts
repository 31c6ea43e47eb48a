/** What a panel is told of the reader's library, and what it may ask for. */

import { isRecord } from '../record.ts';
import type { ArticleFacts, Keepable, Pin } from './kept.ts';
import type { Meeting } from './met.ts';

/** What of the library concerns one article. */
export interface KeepingView {
  /** In a private window nothing is kept. */
  isPrivate: boolean;
  /** Ids of what is kept from this article. */
  saved: readonly string[];
  /** Ids of all pinned names. */
  pinned: readonly string[];
  /** How the article's names were met before it; a name that is not in it is new. Absent unless the reader wants it. */
  met?: Readonly<Record<string, Meeting>>;
}

export const KEEPING_FAILURES = ['private', 'full', 'broken', 'newer', 'too-long', 'bad-input'] as const;
/** private: a private window; full: no room; broken, newer: the storage cannot be used; too-long: more text than is kept; bad-input: our own fault. */
export type KeepingFailureCode = (typeof KEEPING_FAILURES)[number];

export type KeepingReply = { ok: true; view: KeepingView } | { ok: false; code: KeepingFailureCode; message: string };

/** One thing that a panel asks for; the answer is what then is. */
export type KeepingAct =
  /** `names`: ids of the article's names, to tell new ones from those met before. */
  | { do: 'look'; names: readonly string[] }
  | { do: 'save'; thing: Keepable }
  | { do: 'unsave'; id: string }
  | { do: 'pin'; pin: Pin }
  | { do: 'unpin'; id: string };

/** An act and the article that it is done in. */
export interface KeepingRequest {
  act: KeepingAct;
  article: ArticleFacts;
}

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** True when an answer has the form of a reply. */
export function isKeepingReply(value: unknown): value is KeepingReply {
  if (!isRecord(value)) return false;
  if (value.ok === false) return KEEPING_FAILURES.some((code) => code === value.code) && typeof value.message === 'string';
  const { view } = value;
  if (value.ok !== true || !isRecord(view)) return false;
  return (
    typeof view.isPrivate === 'boolean' && areTexts(view.saved) && areTexts(view.pinned) && (view.met === undefined || isRecord(view.met))
  );
}
