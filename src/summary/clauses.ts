/** The clauses of a long sentence, as far as commas and the words that open a clause show them. */

import { brackets, type Enclosure, quotations } from '../text/quotations.ts';
import type { Token } from '../text/words.ts';
import { type ClauseKind, kindAfterComma, kindWithoutComma, relativeStart } from './clause-kinds.ts';
import { DENIES, INSERTED, MUST_STAY, RELATIVE } from './clause-words.ts';

export interface Clause {
  kind: ClauseKind;
  /** Token indexes, the second exclusive. */
  from: number;
  to: number;
  /** Where the comma or space before it begins: a text cut there ends in the word or closing mark before. */
  gapStart: number;
  start: number;
  /** It holds what must not be lost: a negation, a condition, a contrast. */
  stays: boolean;
  /** It may be taken out when a comma follows: الوزير، الذي استقال أمس، أعلن. */
  inserted: boolean;
  /** No comma stands before it. */
  soft: boolean;
}

type Beginning = Pick<Clause, 'kind' | 'from' | 'gapStart' | 'soft'>;

/** 20,5: the comma is a part of the number. */
const isNumber = (text: string, a: Token, b: Token) => b.start - a.end === 1 && /^\d,\d$/.test(text.slice(a.end - 1, b.start + 1));

/** The clause that the token at `i` begins; absent when it goes on with the one before. */
function beginningAt(text: string, tokens: readonly Token[], i: number, first: number): Beginning | undefined {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token) return undefined;
  const gap = text.slice(before.end, token.start);
  const comma = isNumber(text, before, token) ? -1 : gap.search(/\s*[،,؛]/);
  if (comma >= 0) return { kind: kindAfterComma(tokens, i, gap), from: i, gapStart: before.end + comma, soft: false };
  if (!/^["”»)]?\s+$/.test(gap)) return undefined;
  const kind = kindWithoutComma(text, tokens, i, first);
  const from = kind && RELATIVE.has(token.folded) ? relativeStart(text, tokens, i) : i;
  if (!kind || from === undefined) return undefined;
  return { kind, from, gapStart: from === i ? before.end + gap.search(/\s/) : (tokens[from - 1]?.end ?? 0), soft: true };
}

/** The clauses of a text from the token `first` on, in order; none begins inside a quotation or bracket. */
export function clausesOf(text: string, tokens: readonly Token[], first: number): Clause[] {
  const kept: Enclosure[] = [...quotations(text), ...brackets(text)];
  const isInside = ({ start }: Token) => kept.some((part) => part.start < start && start < part.end);
  const clauseOf = (beginning: Beginning): Clause => {
    const token = tokens[beginning.from];
    const inserted = !beginning.soft && INSERTED.has(token?.folded ?? '');
    return { ...beginning, to: tokens.length, start: token?.start ?? text.length, stays: false, inserted };
  };
  let current = clauseOf({ kind: 'main', from: first, gapStart: tokens[first]?.start ?? 0, soft: false });
  const out = [current];
  for (const [i, token] of tokens.entries()) {
    if (i < first) continue;
    const beginning = i > first && !isInside(token) ? beginningAt(text, tokens, i, first) : undefined;
    if (beginning && beginning.from > current.from) {
      current.to = beginning.from;
      current = clauseOf(beginning);
      out.push(current);
    }
    if (MUST_STAY.has(token.folded)) {
      // مضيفا أن بلاده لن تقبل: a statement of its own goes with its own negation and quotation.
      const own = current.kind === 'loose' && i > current.from && (DENIES.has(token.folded) || isInside(token));
      if (!own) current.stays = true;
    }
  }
  return out;
}
