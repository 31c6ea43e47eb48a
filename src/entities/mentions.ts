/** Finds every place where an article names a listed entity. */

import type { Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { FormKind, Knowledge } from '../knowledge/load.ts';
import type { Candidate } from './candidates.ts';
import { type Context, contextOf, type FullMention, NO_CONTEXT } from './context.ts';
import type { Refusal } from './judge.ts';
import { balanced } from './quotes.ts';
import { nameStart, type Start } from './reader.ts';
import { type Read, read, type Step, walk } from './walk.ts';

/** A mention and whose it is. */
export interface Found {
  /** Number of the entry in `Knowledge`. */
  entry: number;
  mention: Mention;
}

/** An offer of the lists that was not taken. */
export interface Refused {
  entry: number;
  block: string;
  start: number;
  end: number;
  surface: string;
  reason: Refusal;
}

/** Kinds that name their entity beyond doubt once they are taken; a common word vouches for nothing. */
const SURE: ReadonlySet<FormKind> = new Set<FormKind>(['citation', 'alias', 'demonym', 'evidence']);

/** What a reading is sure of. */
function fullMentions(reads: readonly Read[], context: Context, knowledge: Knowledge): FullMention[] {
  const out: FullMention[] = [];
  for (const [text, one] of reads.entries())
    walk(one, text, context, knowledge, ({ candidate, via }, word) => {
      // What the country of the story alone speaks for must not then speak for itself.
      const isSure = candidate && SURE.has(candidate.form.kind) && !via.includes('evidence:country');
      if (isSure) out.push({ form: candidate.form, text, word });
    });
  return out;
}

/** Raw offsets of the words of a name, quotation marks at its edges left out. */
function spanOf({ raw, words }: Read, at: number, length: number, start: Start): { start: number; end: number } {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) throw new RangeError(`no words ${at} to ${at + length - 1}`);
  return { start: nameStart(raw, first, start), end: last.end };
}

/** All mentions of an article in reading order, without overlaps, and the offers that were refused. */
export function findMentions(article: Article, knowledge: Knowledge): { found: Found[]; refused: Refused[] } {
  const reads = texts(article).map(({ block, text }) => read(block, text, knowledge));
  // The first reading learns the countries of the story, the second what they make certain, the third everything.
  const countries = contextOf(fullMentions(reads, NO_CONTEXT, knowledge), knowledge);
  const context = contextOf(fullMentions(reads, countries, knowledge), knowledge);
  const found: Found[] = [];
  const refused: Refused[] = [];
  for (const [text, one] of reads.entries()) {
    const { raw, block } = one;
    let taken = 0;
    const refuse = (candidate: Candidate, at: number, reason: Refusal) => {
      const span = spanOf(one, at, candidate.length, candidate.start);
      refused.push({ entry: candidate.form.entry, block, ...span, surface: raw.slice(span.start, span.end), reason });
    };
    const take = ({ entry, start, length, via, candidate }: Step, at: number) => {
      const { start: from, end } = spanOf(one, at, length, start);
      const span = balanced(raw, from, end);
      if (span && span.start >= taken) {
        found.push({ entry, mention: { block, ...span, surface: raw.slice(span.start, span.end), via } });
        taken = span.end;
      } else if (candidate) refuse(candidate, at, 'unbalanced-quotes');
    };
    walk(one, text, context, knowledge, take, refuse);
  }
  return { found, refused };
}
