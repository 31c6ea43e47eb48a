/** A sentence too long for a bullet, cut where its first half is whole. */

import { brackets, quotations } from '../text/quotations.ts';
import type { Token } from '../text/words.ts';
import { CLAUSE_WORDS, LONGEST_BULLET, SHORTEST_HALF } from './weights.ts';
import { LAST_CLAUSE, LOOSE_CLAUSE, MUST_STAY, NEWS_VERBS, OPENS_CLAUSE, SAYING } from './wordlists.ts';

/** A clause of its own after the comma: ، وأعرب عن قلقه; ، وأن بلاده. */
function isSecondClause(folded: string): boolean {
  const rest = folded.slice(1);
  return folded[0] === 'و' && (SAYING.has(rest) || NEWS_VERBS.has(rest) || rest === 'ان' || rest === 'انه' || rest === 'انها');
}

/** A clause with أن just before the cut may still want its predicate: قال إن مدير المصنع، الذي استقال أمس، "مذنب". */
function awaitsVerb(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(at - CLAUSE_WORDS, 0), at).some((token) => OPENS_CLAUSE.has(token.folded));
}

/**
 * Where the shown part of a long sentence may end: a token index (exclusive) and the offset after its last word. Only
 * at a comma outside quotations, before a clause that adds (a participle, a second verb) or the last clause of all, and
 * never where attribution, negation or a condition would be lost. Absent when there is no such place.
 */
export function cutOf(text: string, tokens: readonly Token[], start: number): number | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return undefined;
  const kept = [...quotations(text), ...brackets(text)];
  const isOpen = (offset: number) => kept.some((part) => part.start < offset && offset < part.end);
  // From the end backwards: what is cut off must hold nothing that has to stay.
  let commas = 0;
  let best: number | undefined;
  for (let i = tokens.length - 1; i - from >= SHORTEST_HALF; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || MUST_STAY.has(token.folded)) break;
    const gap = text.slice(before.end, token.start);
    if (!/[،,]/.test(gap)) continue;
    const fits = i - from <= LONGEST_BULLET && /^["”»)]?\s*[،,]\s*$/.test(gap) && !isOpen(token.start);
    const loose = LOOSE_CLAUSE.has(token.folded) || isSecondClause(token.folded);
    if (fits && (loose || (commas === 0 && LAST_CLAUSE.has(token.folded) && !awaitsVerb(tokens, i)))) {
      best = before.end + gap.search(/\s*[،,]/);
      break;
    }
    commas++;
  }
  return best;
}
