/** Every message between the parts of the extension; the direction is in each name. */

import type { Analysis } from '../../src/analysis.ts';
import type { Article } from '../../src/article.ts';
import type { ExportRow } from '../../src/keeping/exports/rows.ts';
import type { Kept } from '../../src/keeping/kept.ts';
import type { Edit } from '../../src/keeping/library.ts';
import type { KeepingRequest } from '../../src/keeping/view.ts';
import { OWN_FAULTS, type OwnFault, type OwnName } from '../../src/own-name.ts';
import { isRecord } from '../../src/record.ts';
import type { PanelAct } from './panel-act.ts';
import { STORAGE_FAULTS, type StorageFailureCode } from './store.ts';

/** Article in, analysis out. `article` is unknown to the receiver until it is checked. */
export interface AnalyseRequest {
  type: 'content-to-background:analyse';
  article: Article;
  /** An answer without guesses will do, where those would have to be waited for. */
  atOnce?: true;
}

/** Opens or closes the panel of one tab. */
export interface ToggleRequest {
  type: 'background-to-content:toggle';
}

/** Keeps a name of the reader's own in the place of the one with the same words and article, or forgets that one. */
export interface OwnNameRequest {
  type: 'content-to-background:own-name';
  put?: OwnName;
  drop?: OwnName;
}

/** Has nothing done unasked in the article at this address, or done again. The answer is a `PauseReply`. */
export interface PauseRequest {
  type: 'content-to-background:pause';
  url: string;
  paused: boolean;
}
export type PauseReply = { ok: true } | { ok: false; code: StorageFailureCode | 'no-address' | 'private' };

export const OWN_NAME_REFUSALS = [...OWN_FAULTS, ...STORAGE_FAULTS, 'private'] as const;
/** private: in a private window nothing is kept. */
export type OwnNameRefusal = OwnFault | StorageFailureCode | 'private';

/** `before` is what was kept in its place, for taking the change back. */
export type OwnNameReply = { ok: true; before?: OwnName } | { ok: false; code: OwnNameRefusal; detail?: string };

/** Has an open panel do something; answered with true by one, and by nobody where none is open. */
export interface DoRequest {
  type: 'background-to-content:do';
  act: PanelAct;
}

/** Adds a selection to the reader's own names; answered with true by an open panel. */
export interface AddNameRequest {
  type: 'background-to-content:add-name';
  text: string;
}

/** Keeps, forgets or pins something of the sender's article. The answer is a `KeepingReply`. */
export interface LibraryRequest extends KeepingRequest {
  type: 'content-to-background:library';
}

/** Changes what is kept, from a page of the extension's own. The answer is a `ChangeReply`. */
export interface LibraryChangeRequest {
  type: 'page-to-background:library';
  change: LibraryChange;
}
export type LibraryChange =
  | { do: 'edit'; id: string; edit: Edit }
  | { do: 'remove'; ids: readonly string[] }
  | { do: 'restore'; items: readonly Kept[] }
  | { do: 'unpin'; id: string };

/** Shows a page of the extension's own: what is saved, the export of these rows, or the options. The answer is true when that was done. */
export interface ShowRequest {
  type: 'content-to-background:show';
  page: 'saved' | 'export' | 'options';
  rows?: readonly ExportRow[];
}

/** The reader is about to ask: the background can get ready. Nothing is answered. */
export interface WarmRequest {
  type: 'content-to-background:warm';
}

/** On another site: puts the panel's script into the sender's page. The answer is true when that was done. */
export interface PanelRequest {
  type: 'content-to-background:panel';
}

/** On another site: puts the rules for marks and hidden repeats into the sender's page, or takes them out. The answer is true when that was done. */
export interface StylesRequest {
  type: 'content-to-background:styles';
  wanted: boolean;
}

/** On another site: shows the options with the sender's site filled in. */
export interface SiteOptionsRequest {
  type: 'content-to-background:site-options';
}

export type PageRequest = WarmRequest | PanelRequest | StylesRequest | SiteOptionsRequest;

export const REFUSAL_CODES = ['bad-input', 'too-large', 'unexpected'] as const;
/** bad-input: not an `Article`; too-large: more text than is analysed; unexpected: our own fault. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Analysed {
  analysis: Analysis;
  /** Year and month of the newest checked fact in the name lists, `2025-05`; absent where a list names none. */
  asOf?: string;
  /** The reader's own names could not be read and are not in it. */
  ownNamesUnread?: true;
  /** What spells names that no list has was not loaded yet; asked again, the background waits for it. */
  withoutGuesses?: true;
}

export type AnalyseReply = ({ ok: true } & Analysed) | { ok: false; code: RefusalCode; message: string };

/** True when a message asks for an analysis; what it carries is not checked yet. */
export const asksForAnalysis = (value: unknown): value is { type: AnalyseRequest['type']; article?: unknown; atOnce?: unknown } =>
  isRecord(value) && value.type === ('content-to-background:analyse' satisfies AnalyseRequest['type']);

/** True when an answer has the form that the background gives. */
export function isAnalyseReply(value: unknown): value is AnalyseReply {
  if (!isRecord(value)) return false;
  if (value.ok === false) return REFUSAL_CODES.some((code) => code === value.code) && typeof value.message === 'string';
  const { analysis, asOf } = value;
  if (asOf !== undefined && typeof asOf !== 'string') return false;
  return value.ok === true && isRecord(analysis) && [analysis.glossary, analysis.bullets, analysis.more].every(Array.isArray);
}

/** True when an answer has the form that the background gives to an `OwnNameRequest`. */
export function isOwnNameReply(value: unknown): value is OwnNameReply {
  if (!isRecord(value)) return false;
  return value.ok === true || (value.ok === false && OWN_NAME_REFUSALS.some((code) => code === value.code));
}

/** True when an answer has the form that the background gives to a `PauseRequest`. */
export const isPauseReply = (value: unknown): value is PauseReply =>
  isRecord(value) && (value.ok === true || (value.ok === false && OWN_NAME_REFUSALS.some((code) => code === value.code)));
