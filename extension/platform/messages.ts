/** Every message between the parts of the extension; the direction is in each name. */

import type { Analysis } from '../../src/analysis.ts';
import type { Article } from '../../src/article.ts';

/** Article in, analysis out. `article` is unknown to the receiver until it is checked. */
export interface AnalyseRequest {
  type: 'content-to-background:analyse';
  article: Article;
}

/** Opens or closes the panel of one tab. */
export interface ToggleRequest {
  type: 'background-to-content:toggle';
}

export const REFUSAL_CODES = ['bad-input', 'too-large', 'unexpected'] as const;
/** bad-input: not an `Article`; too-large: more text than is analysed; unexpected: our own fault. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type AnalyseReply = { ok: true; analysis: Analysis } | { ok: false; code: RefusalCode; message: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** True when a message asks for an analysis; what it carries is not checked yet. */
export const asksForAnalysis = (value: unknown): value is { type: AnalyseRequest['type']; article?: unknown } =>
  isRecord(value) && value.type === ('content-to-background:analyse' satisfies AnalyseRequest['type']);

/** True when an answer has the form that the background gives. */
export function isAnalyseReply(value: unknown): value is AnalyseReply {
  if (!isRecord(value)) return false;
  if (value.ok === false) return REFUSAL_CODES.some((code) => code === value.code) && typeof value.message === 'string';
  const { analysis } = value;
  return value.ok === true && isRecord(analysis) && [analysis.glossary, analysis.bullets, analysis.more].every(Array.isArray);
}
