/** The points of a story: sentences of it, chosen so that each adds a fact. */

import type { Bullet, GlossaryEntry } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import type { Via } from '../via.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Features } from './features.ts';
import type { NameStems } from './profile.ts';
import { overlap, tellsTheSame } from './repeats.ts';
import { BULLETS, COVER, FULLER, MORE_BULLETS, NOVELTY } from './weights.ts';

/** One statement of the article and what became of it. */
export interface ExplainedStatement {
  /** Raw text. */
  text: string;
  sources: Span[];
  features: Features;
  score: number;
  verdict: 'bullet' | 'more' | 'left';
  /** Order of importance among bullets and more; absent for what was left. */
  rank?: number;
  /** Why it was taken and edited, or why it was left. */
  via: Via[];
}

const bulletCount = (sentences: number) => BULLETS.find(({ upTo }) => sentences <= upTo)?.bullets ?? 3;

/** Number of content stems that no chosen sentence has. */
function unsaid({ profile }: Candidate, said: ReadonlySet<string>): number {
  let fresh = 0;
  for (const item of profile.set) if (!said.has(item)) fresh++;
  return fresh;
}

/** How fully a sentence tells: named actors, figures and dates. */
const fullness = ({ features }: Candidate) => features.actors + features.figures;

interface Choice {
  /** Most important first. */
  chosen: Candidate[];
  repeats: ReadonlySet<Candidate>;
  fuller: ReadonlySet<Candidate>;
}

/** Takes the best sentence that tells something new, again and again; of two versions of a fact the fuller one. */
function choose(candidates: readonly Candidate[], count: number, names: NameStems): Choice {
  let left = candidates.filter((candidate) => candidate.fault === undefined);
  const chosen: Candidate[] = [];
  /** Content stems of what was chosen. */
  const said = new Set<string>();
  /** The largest share of a sentence that one chosen sentence tells too. */
  const alreadySaid = new Map<Candidate, number>();
  const repeats = new Set<Candidate>();
  const fuller = new Set<Candidate>();
  while (chosen.length < count && left.length) {
    let best: Candidate | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of left) {
      const fresh = COVER.weight * Math.min(unsaid(candidate, said) / COVER.enough, 1);
      const value = candidate.score * (1 - NOVELTY * (alreadySaid.get(candidate) ?? 0) ** 2) + fresh;
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (!best) break;
    const same = left.filter((other) => other !== best && tellsTheSame(other.profile, best.profile, names));
    const version = fullerVersion(best, same, chosen, names);
    if (version !== best) fuller.add(version);
    chosen.push(version);
    for (const item of version.profile.set) said.add(item);
    for (const other of left) alreadySaid.set(other, Math.max(alreadySaid.get(other) ?? 0, overlap(other.profile, version.profile, names)));
    const gone = new Set([...same, best, ...left.filter((other) => tellsTheSame(other.profile, version.profile, names))]);
    gone.delete(version);
    for (const other of gone) repeats.add(other);
    left = left.filter((other) => other !== version && !gone.has(other));
  }
  return { chosen, repeats, fuller };
}

function fullerVersion(best: Candidate, same: readonly Candidate[], chosen: readonly Candidate[], names: NameStems): Candidate {
  let version = best;
  for (const other of same)
    if (
      fullness(other) > fullness(version) + 0.25 &&
      other.score >= best.score - FULLER &&
      !chosen.some((earlier) => tellsTheSame(other.profile, earlier.profile, names))
    )
      version = other;
  return version;
}

/** What spoke for a sentence, strongest reasons only. */
function reasons({ statement, features, edits }: Candidate, isFuller: boolean): Via[] {
  const via: Via[] = [];
  if (statement.sources[0]?.block === 'standfirst') via.push('standfirst');
  else if (features.position >= 0.5) via.push('lead');
  if (features.headline >= 0.3) via.push('headline-match');
  if (features.central >= 0.25) via.push('central');
  if (features.actors >= 0.5) via.push('actors');
  if (features.figures > 0.3) via.push('figures');
  if (isFuller) via.push('fuller-version');
  if (statement.sources.length > 1) via.push('joined-break');
  return [...(via.length ? via : (['adds'] as const)), ...edits];
}

function decide(article: Article, glossary: readonly GlossaryEntry[]) {
  const { candidates, names } = candidatesOf(article, glossary);
  const sayings = candidates.filter(({ statement }) => statement.kind === 'sentence').length;
  const count = bulletCount(sayings);
  return { candidates, count, ...choose(candidates, count + MORE_BULLETS, names) };
}

const bulletOf = (candidate: Candidate, rank: number, isFuller: boolean): Bullet => ({
  text: candidate.text,
  sources: candidate.sources,
  entities: candidate.entities,
  rank,
  via: reasons(candidate, isFuller),
});

/** The bullets of an article in source order, and further ones by rank. */
export function chooseBullets(article: Article, glossary: readonly GlossaryEntry[]): { bullets: Bullet[]; more: Bullet[] } {
  const { candidates, count, chosen, fuller } = decide(article, glossary);
  const place = new Map(candidates.map((candidate, i) => [candidate, i]));
  const all = chosen.map((candidate, i) => ({ at: place.get(candidate) ?? 0, bullet: bulletOf(candidate, i + 1, fuller.has(candidate)) }));
  const bullets = all.slice(0, count).sort((a, b) => a.at - b.at);
  return { bullets: bullets.map(({ bullet }) => bullet), more: all.slice(count).map(({ bullet }) => bullet) };
}

/** Every statement of an article in reading order with its features, score, and why it was taken or left. */
export function explainBullets(article: Article, glossary: readonly GlossaryEntry[]): ExplainedStatement[] {
  const { candidates, count, chosen, repeats, fuller } = decide(article, glossary);
  return candidates.map((candidate): ExplainedStatement => {
    const { statement, features, score, fault } = candidate;
    const at = chosen.indexOf(candidate);
    const base = { text: statement.text, sources: statement.sources, features, score };
    if (at >= 0) return { ...base, verdict: at < count ? 'bullet' : 'more', rank: at + 1, via: reasons(candidate, fuller.has(candidate)) };
    return { ...base, verdict: 'left', via: [fault ?? (repeats.has(candidate) ? 'left:repeat' : 'left:rank')] };
  });
}
