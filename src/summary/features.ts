/** What speaks for and against a sentence as a bullet. */

import { isDigit } from '../text/alphabet.ts';
import { quotations } from '../text/quotations.ts';
import type { Token } from '../text/words.ts';
import type { Opening } from './opening.ts';
import { type NameStems, type Profile, saidIn } from './profile.ts';
import type { Statement } from './statements.ts';
import { GAINS, LENGTHY_BULLET, LOSSES, POSITION_HALF, SHORT_BULLET } from './weights.ts';
import { FIGURE_WORDS } from './wordlists.ts';

/** For and against by name, each from 0 to 1. */
export type Features = Record<keyof typeof GAINS | keyof typeof LOSSES | 'actors', number>;

/** What the sentences of one article are measured against. */
export interface Background {
  headline: Profile | undefined;
  standfirst: Profile | undefined;
  /** Number of sentences that have a stem, by stem. */
  frequency: ReadonlyMap<string, number>;
  sentences: number;
  names: NameStems;
}

const FIRST_PERSON = new Set(['نحن', 'انا', 'اننا', 'انني', 'لدينا', 'لقد', 'نريد', 'علينا', 'لنا', 'بلدنا', 'بلادنا']);

/** Stems per sentence that are shared with others, smoothed so that one-stem sentences gain nothing. */
function centrality(profile: Profile, { frequency, sentences }: Background): number {
  if (sentences < 2) return 0;
  let shared = 0;
  for (const item of profile.set) shared += Math.min((frequency.get(item) ?? 1) - 1, 4) / 4;
  return shared / (profile.set.size + 4);
}

function figures(tokens: readonly Token[]): number {
  let count = 0;
  for (const { folded } of tokens) if (isDigit(folded.charCodeAt(0)) || FIGURE_WORDS.has(folded)) count++;
  return Math.min(count, 3) / 3;
}

function quotedShare(text: string): number {
  let quoted = 0;
  for (const { start, end } of quotations(text)) quoted += end - start;
  return text.length ? quoted / text.length : 0;
}

/** The features of a sentence; `actors` is the number of different known names in it. */
export function featuresOf(statement: Statement, profile: Profile, opening: Opening, actors: number, background: Background): Features {
  const { headline, standfirst, names } = background;
  const length = statement.tokens.length;
  const inStandfirst = statement.sources[0]?.block === 'standfirst';
  return {
    position: 0.5 ** (statement.order / POSITION_HALF),
    headline: headline ? saidIn(headline, profile, names) : 0,
    standfirst: standfirst && !inStandfirst ? saidIn(standfirst, profile, names) : 0,
    central: centrality(profile, background),
    opens: statement.opens ? 1 : 0,
    actors: Math.min(actors, 4) / 4,
    figures: figures(statement.tokens),
    standIn: opening.standIn ? 1 : 0,
    firstPerson: statement.tokens.some(({ folded }) => FIRST_PERSON.has(folded)) ? 1 : 0,
    mostlyQuoted: quotedShare(statement.text) > 0.6 ? 1 : 0,
    short: length < SHORT_BULLET ? 1 : 0,
    lengthy: length > LENGTHY_BULLET ? 1 : 0,
  };
}

/** The weighted sum of what speaks for a sentence less what speaks against it. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of Object.entries(GAINS)) score += weight * features[name as keyof typeof GAINS];
  for (const [name, weight] of Object.entries(LOSSES)) score -= weight * features[name as keyof typeof LOSSES];
  return score;
}
