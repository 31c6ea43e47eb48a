/** Where a long sentence may end early. */

import type { Token } from '../text/words.ts';
import { RELATIVE } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { isVerb } from './verbs.ts';
import { CLAUSE_WORDS, LONGEST_ATTRIBUTION, SHORTEST_CLAUSE, SHORTEST_FOLLOWER } from './weights.ts';
import { NEWS_VERBS, OPENS_CLAUSE, SAYING } from './wordlists.ts';

/** What is shown of a sentence that ends early. */
export interface Ending {
  /** How many clauses from the first on. */
  keep: number;
  /** The clause behind the cut that tells who said it; absent when there is none. */
  attribution?: Clause;
}

/** A clause with أن just before the cut may still want its predicate: قال إن مدير المصنع، الذي استقال أمس، "مذنب". */
function awaitsVerb(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(at - CLAUSE_WORDS, 0), at).some((token) => OPENS_CLAUSE.has(token.folded));
}

/** True when a sentence has its verb before the token `to`, and not only in a relative clause. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const bare = (i: number) => tokens[i]?.folded.replace(/^و/, '') ?? '';
  if (isVerb(bare(from))) return true;
  return tokens
    .slice(from, to)
    .some(({ folded }, i) => (SAYING.has(folded) || NEWS_VERBS.has(folded)) && !RELATIVE.has(bare(from + i - 1)));
}

/** True when a sentence that is cut before the clause at `at` is whole. */
function isWholeBefore(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  const [kept, cut, after] = [clauses[at - 1], clauses[at], clauses[at + 1]];
  if (!kept || !cut || cut.kind === 'main') return false;
  if (kept.kind !== 'attribution' && kept.to - kept.from < SHORTEST_CLAUSE) return false;
  // الوزير الجديد، يعلن: the verb may be the main one.
  if ((cut.soft || isVerb(tokens[cut.from]?.folded ?? '')) && !hasVerb(tokens, clauses[0]?.from ?? 0, cut.from)) return false;
  // قال إن أفريقيا، التي استضافته مرة، وكانت…: the relative clause before stands between أن and its verb.
  if (RELATIVE.has(tokens[kept.from]?.folded ?? '') && awaitsVerb(tokens, kept.from)) return false;
  if (cut.kind === 'loose') return true;
  // ، وبرلين، ومدريد: one more of a list is no clause.
  const follower = !cut.soft && /^[وف]/.test(tokens[cut.from]?.folded ?? '');
  if (follower && (after?.from ?? tokens.length) - cut.from < SHORTEST_FOLLOWER) return false;
  return !awaitsVerb(tokens, cut.from);
}

/** True when the clause after a cut goes with it: another loose one, one more of a list (، وبرلين), or the part of a loose one. */
function goesAlong(cut: Clause, after: Clause | undefined, tokens: readonly Token[]): boolean {
  if (after?.kind !== 'main' || tokens[after.from]?.folded[0] === 'و') return true;
  return cut.kind === 'loose' && !cut.soft;
}

/** Every way to end a sentence early that loses neither attribution nor negation nor condition, longest first. */
export function endings(clauses: readonly Clause[], tokens: readonly Token[]): Ending[] {
  const out: Ending[] = [];
  const tail = clauses.at(-1);
  const attribution = tail?.kind === 'attribution' && !tail.soft && tail.to - tail.from <= LONGEST_ATTRIBUTION ? tail : undefined;
  const last = clauses.length - (attribution ? 2 : 1);
  for (let at = last; at > 0; at--) {
    const cut = clauses[at];
    if (!cut || cut.stays || cut.kind === 'attribution') break;
    const after = at === last ? undefined : clauses[at + 1];
    if (goesAlong(cut, after, tokens) && isWholeBefore(clauses, tokens, at)) out.push({ keep: at, ...(attribution && { attribution }) });
  }
  return out;
}
