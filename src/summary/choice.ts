/** Which sentences are taken: the best that tells something new, again and again. */

import type { Candidate } from './candidates.ts';
import { type News, tellsSameNews } from './news.ts';
import type { NameStems } from './profile.ts';
import { type Likeness, likeness } from './repeats.ts';
import { FEWEST_BULLETS, LIST } from './weights.ts';

/** One bullet: a sentence, and the next where that leans on it. */
export interface Pick {
  head: Candidate;
  tail?: Candidate;
  /** It was taken for another that tells the same less fully. */
  fuller: boolean;
}

export interface Choice {
  /** Most important first. */
  picks: Pick[];
  /** How many of them make the list that is shown at first. */
  first: number;
  repeats: ReadonlySet<Candidate>;
}

/** Number of content stems that no chosen sentence has. */
function unsaid({ profile }: Candidate, said: ReadonlySet<string>): number {
  let fresh = 0;
  for (const item of profile.set) if (!said.has(item)) fresh++;
  return fresh;
}

/** How fully a sentence tells: named actors, figures and dates. */
const fullness = ({ features }: Candidate) => features.actors + features.figures;

/** Takes sentences from those that are left, of two versions of a fact the fuller one. */
class Chooser {
  readonly names: NameStems;
  readonly news: News | undefined;
  readonly picks: Pick[] = [];
  readonly repeats = new Set<Candidate>();
  left: Candidate[];
  /** Number of sentences taken; a bullet may hold two. */
  taken = 0;
  /** Content stems of what was chosen. */
  private readonly said = new Set<string>();
  /** The largest share of a sentence that one chosen sentence tells too. */
  private readonly alreadySaid = new Map<Candidate, number>();

  constructor(candidates: readonly Candidate[], names: NameStems, news: News | undefined) {
    this.left = candidates.filter((candidate) => candidate.fault === undefined || candidate.leansOn);
    this.names = names;
    this.news = news;
  }

  private likenessTo(candidate: Candidate, other: Candidate): Likeness {
    const found = likeness(other.profile, candidate.profile, this.names);
    if (found.same || !this.news || candidate.entities.filter((entity) => other.entities.includes(entity)).length < LIST.sameActors)
      return found;
    return { ...found, same: tellsSameNews(candidate.statement.tokens, other.statement.tokens, this.news, this.names) };
  }

  private best(): Candidate | undefined {
    let best: Candidate | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of this.left) {
      const fresh = LIST.cover * Math.min(unsaid(candidate, this.said) / LIST.coverWords, 1) - (candidate.leansOn ? LIST.joined : 0);
      const value = candidate.score * (1 - LIST.novelty * (this.alreadySaid.get(candidate) ?? 0) ** 2) + fresh;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    return best;
  }

  private fullerVersion(best: Candidate, same: readonly Candidate[]): Candidate {
    let version = best;
    for (const other of same)
      if (
        !other.leansOn &&
        fullness(other) > fullness(version) + 0.25 &&
        other.score >= best.score - LIST.fuller &&
        !this.picks.some(({ head }) => this.likenessTo(head, other).same)
      )
        version = other;
    return version;
  }

  /** Marks a sentence as told, and what tells the same as a repeat. */
  private told(candidate: Candidate): void {
    this.taken++;
    for (const item of candidate.profile.set) this.said.add(item);
    this.left = this.left.filter((other) => {
      if (other === candidate) return false;
      const { same, overlap } = this.likenessTo(candidate, other);
      if (same) this.repeats.add(other);
      else this.alreadySaid.set(other, Math.max(this.alreadySaid.get(other) ?? 0, overlap));
      return !same;
    });
  }

  /** Takes one more sentence; false when none is left. */
  next(): boolean {
    const best = this.best();
    if (!best) return false;
    this.left = this.left.filter((other) => other !== best);
    if (best.leansOn) this.takeTail(best, best.leansOn.head);
    else this.take(best);
    return true;
  }

  private take(best: Candidate): void {
    const before = this.left;
    this.told(best);
    const left = new Set(this.left);
    const same = before.filter((other) => !left.has(other));
    const version = same.length ? this.fullerVersion(best, same) : best;
    this.picks.push({ head: version, fuller: version !== best });
    if (version === best) return;
    this.repeats.add(best);
    this.repeats.delete(version);
    this.taken--;
    this.told(version);
  }

  /** A sentence that leans on the one before comes with it: into its bullet, or both as one. */
  private takeTail(tail: Candidate, head: Candidate): void {
    const pick = this.picks.find((other) => other.head === head);
    if (pick) {
      if (pick.tail) return;
      pick.tail = tail;
    } else {
      if (!this.left.includes(head)) return;
      this.picks.push({ head, tail, fuller: false });
      this.told(head);
    }
    this.told(tail);
  }
}

/** Enough sentences for `count` bullets, and further ones up to `all`. */
export function choose(candidates: readonly Candidate[], count: number, all: number, names: NameStems, news?: News): Choice {
  const chooser = new Chooser(candidates, names, news);
  const { picks, repeats } = chooser;
  while (chooser.taken < count || picks.length < Math.min(count, FEWEST_BULLETS)) if (!chooser.next()) break;
  const first = picks.length;
  // A list that is shown does not grow when more are asked for.
  chooser.left = chooser.left.filter((candidate) => !candidate.leansOn);
  while (picks.length < all) if (!chooser.next()) break;
  return { picks, first, repeats };
}
