/** The points of a story: sentences of it, chosen so that each adds a fact. */

import type { Bullet, GlossaryEntry } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import type { Via } from '../via.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Choice, choose, type Pick } from './choice.ts';
import type { Features } from './features.ts';
import type { Shown } from './shown.ts';
import { BULLETS, MORE_BULLETS } from './weights.ts';

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

/** What a bullet shows of a pick. */
const shownOf = ({ head, tail }: Pick): Shown => tail?.leansOn?.shown ?? head;

/** What spoke for a sentence, strongest reasons only. */
function reasons(pick: Pick): Via[] {
  const { statement, features } = pick.head;
  const via: Via[] = [];
  if (statement.sources[0]?.block === 'standfirst') via.push('standfirst');
  else if (features.position >= 0.5) via.push('lead');
  if (features.headline >= 0.3) via.push('headline-match');
  if (features.central >= 0.25) via.push('central');
  if (features.actors >= 0.5) via.push('actors');
  if (features.figures > 0.3) via.push('figures');
  if (pick.fuller) via.push('fuller-version');
  if (statement.sources.length > 1) via.push('joined-break');
  return [...(via.length ? via : (['adds'] as const)), ...shownOf(pick).edits];
}

function decide(article: Article, glossary: readonly GlossaryEntry[]): Choice & { candidates: Candidate[]; count: number } {
  const { candidates, names, news } = candidatesOf(article, glossary);
  const sayings = candidates.filter(({ statement }) => statement.kind === 'sentence').length;
  const count = bulletCount(sayings);
  return { candidates, count, ...choose(candidates, count, count + MORE_BULLETS, names, news) };
}

function bulletOf(pick: Pick, rank: number): Bullet {
  const { text, sources, entities } = shownOf(pick);
  return { text, sources, entities, rank, via: reasons(pick) };
}

/** The bullets of an article in source order, and further ones by rank. */
export function chooseBullets(article: Article, glossary: readonly GlossaryEntry[]): { bullets: Bullet[]; more: Bullet[] } {
  const { candidates, first, picks } = decide(article, glossary);
  const place = new Map(candidates.map((candidate, i) => [candidate, i]));
  const all = picks.map((pick, i) => ({ at: place.get(pick.head) ?? 0, bullet: bulletOf(pick, i + 1) }));
  const bullets = all.slice(0, first).sort((a, b) => a.at - b.at);
  return { bullets: bullets.map(({ bullet }) => bullet), more: all.slice(first).map(({ bullet }) => bullet) };
}

/** Every statement of an article in reading order with its features, score, and why it was taken or left. */
export function explainBullets(article: Article, glossary: readonly GlossaryEntry[]): ExplainedStatement[] {
  const { candidates, first, picks, repeats } = decide(article, glossary);
  return candidates.map((candidate): ExplainedStatement => {
    const { statement, features, score, fault } = candidate;
    const at = picks.findIndex(({ head, tail }) => head === candidate || tail === candidate);
    const base = { text: statement.text, sources: statement.sources, features, score };
    const pick = picks[at];
    if (pick) return { ...base, verdict: at < first ? 'bullet' : 'more', rank: at + 1, via: reasons(pick) };
    return { ...base, verdict: 'left', via: [repeats.has(candidate) ? 'left:repeat' : (fault ?? 'left:rank')] };
  });
}
