/** Decides whether the text means what the lists offer, and which of several. */

import type { Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import type { Via } from '../via.ts';
import { byWorth, type Candidate } from './candidates.ts';
import type { Context, Position } from './context.ts';
import { evidenceFor, hasOtherGivenName, isPlaceSite, typeWordBefore } from './evidence.ts';
import type { Word } from './reader.ts';

/** Why an offer was not taken. */
export const REFUSALS = [
  'needs-full-name',
  'needs-evidence',
  'needs-type-word',
  'needs-country',
  'other-given-name',
  'several-owners',
  'unbalanced-quotes',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** An offer that was taken, and the rules that spoke for it. */
export interface Accepted {
  candidate: Candidate;
  via: Via[];
}

/** Where a candidate stands, and what is known there. */
export interface Site {
  words: readonly Word[];
  at: number;
  text: number;
  raw: string;
  context: Context;
  knowledge: Knowledge;
}

const isAccepted = (verdict: Via[] | Refusal): verdict is Via[] => typeof verdict !== 'string';

function judgeDemonym({ form, entry }: Candidate, { words, at, context, knowledge }: Site): Via[] | Refusal {
  if (hasOtherGivenName(words, at, entry, knowledge)) return 'other-given-name';
  // مالي is financial far more often than Malian.
  const isCommon = form.words.length === 1 && knowledge.commonWords.has(bare(fold(form.words[0] ?? '')));
  if (!isCommon) return ['demonym'];
  return entry.of !== undefined && context.named.has(entry.of) ? ['demonym', 'evidence:country'] : 'needs-country';
}

/** The rules that speak for a candidate by itself, or what it lacks. */
function judge(candidate: Candidate, site: Site): Via[] | Refusal {
  const { form, entry } = candidate;
  const { words, at, context, knowledge } = site;
  const evidence = () => evidenceFor(candidate, words, at, context, knowledge);
  switch (form.kind) {
    case 'demonym':
      return judgeDemonym(candidate, site);
    case 'short':
      return context.named.has(form.entry) ? ['short-form'] : 'needs-full-name';
    case 'surname':
      if (!context.named.has(form.entry)) return 'needs-full-name';
      return hasOtherGivenName(words, at, entry, knowledge) ? 'other-given-name' : ['surname'];
    case 'typed': {
      const opened = entry.type === 'person' ? evidence() === 'evidence:title' : typeWordBefore(words, at, entry);
      return opened ? ['alias', entry.type === 'person' ? 'evidence:title' : 'evidence:type-word'] : 'needs-type-word';
    }
    case 'evidence': {
      const found = evidence();
      if (!found) return 'needs-evidence';
      return entry.type === 'person' && form.words.length === 1 && hasOtherGivenName(words, at, entry, knowledge)
        ? 'other-given-name'
        : ['alias', found];
    }
    default:
      if (entry.type === 'person' && form.words.length === 1 && hasOtherGivenName(words, at, entry, knowledge)) return 'other-given-name';
      return [form.kind === 'citation' ? 'gazetteer' : 'alias'];
  }
}

/** Between a country and its people's word in one spelling: روسياً with its mark is Russian, روسيا is Russia; سورية by what stands before. */
function placeOrDemonym(found: readonly Accepted[], { words, at, raw }: Site): Accepted | undefined {
  const demonym = found.find(({ candidate }) => candidate.entry.type === 'demonym');
  const place = found.find(({ candidate }) => candidate.entry.type !== 'demonym');
  const word = words[at];
  if (!demonym || !place || !word) return undefined;
  if (place.via.includes('evidence:type-word')) return place;
  if (word.folded.endsWith('ا')) return /\u064b/.test(raw.slice(word.start, word.end + 1)) ? demonym : place;
  return place.candidate.form.kind === 'citation' || isPlaceSite(words, at, place.candidate.start.proclitics) ? place : demonym;
}

const isBefore = (a: Position, b: Position) => a.text < b.text || (a.text === b.text && a.word < b.word);

/** Of several persons named in full, the one named last before this place; absent when none was, or two are as near. */
function nearest(found: readonly Accepted[], { text, at, context }: Site): Accepted | undefined {
  const here = { text, word: at };
  const last = found.map((accepted) => ({
    accepted,
    position: context.named.get(accepted.candidate.form.entry)?.findLast((position) => isBefore(position, here)),
  }));
  let best: (typeof last)[number] | undefined;
  for (const one of last) if (one.position && (!best?.position || isBefore(best.position, one.position))) best = one;
  return best?.accepted;
}

/** The one of equally good offers that the article supports; absent when it stays open. */
function choose(found: readonly Accepted[], site: Site): Accepted | undefined {
  const owners = new Set(found.map(({ candidate }) => candidate.form.entry));
  if (owners.size === 1) return found[0];
  const split = placeOrDemonym(found, site);
  if (split) return split;
  const opened = found.filter(({ via }) => via.includes('evidence:type-word') || via.includes('evidence:title'));
  if (opened.length === 1) return opened[0];
  const certain = found.filter(({ candidate }) => candidate.form.kind === 'citation');
  if (certain.length === 1 && certain[0]?.candidate.entry.type !== 'person') return certain[0];
  const named = found.filter(({ candidate }) => candidate.form.kind === 'surname' || site.context.named.get(candidate.form.entry)?.length);
  return named.length === 1 ? named[0] : nearest(named, site);
}

/** The first of the offers at a word, best first, that the text supports, and what became of the others. */
export function decide(
  ordered: readonly Candidate[],
  site: Site,
  refuse: (candidate: Candidate, reason: Refusal) => void,
): Accepted | undefined {
  let from = 0;
  while (from < ordered.length) {
    const first = ordered[from];
    let to = from;
    const found: Accepted[] = [];
    for (; to < ordered.length; to++) {
      const candidate = ordered[to];
      if (!first || !candidate || byWorth(first, candidate) !== 0) break;
      const verdict = judge(candidate, site);
      if (isAccepted(verdict)) found.push({ candidate, via: verdict });
      else refuse(candidate, verdict);
    }
    const best = choose(found, site);
    if (best) return best;
    for (const { candidate } of found) refuse(candidate, 'several-owners');
    // Two owners in the listed spelling: a variant of a third one is no way out.
    if (found.length) return undefined;
    from = to;
  }
  return undefined;
}
