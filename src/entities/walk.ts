/** Goes through the words of one text and takes the longest supported name at each. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import type { Via } from '../via.ts';
import { type Candidate, candidatesAt } from './candidates.ts';
import type { Context } from './context.ts';
import { type Accepted, decide, type Refusal, type Site } from './judge.ts';
import { nearAt } from './near.ts';
import { type NearOffer, nearOffersAt } from './near-offers.ts';
import { fathersBehind } from './patronymics.ts';
import { readWords, type Start, type Word } from './reader.ts';
import { cutShortAt, slipAt } from './variants.ts';

/** One text, read. */
export interface Read {
  block: string;
  raw: string;
  words: readonly Word[];
  /** What the lists offer at each word, best first; the same in every reading. */
  offers: readonly (readonly Candidate[])[];
  /** Listed persons whose names may be misspelt there, by the number of the first word. */
  near: ReadonlyMap<number, readonly NearOffer[]>;
}

/** The words of a text with all that the lists offer at them. */
export function read(block: string, raw: string, knowledge: Knowledge): Read {
  const words = readWords(raw);
  const near = new Map<number, readonly NearOffer[]>();
  for (const at of words.keys()) {
    const offers = nearOffersAt(words, at, knowledge);
    if (offers.length) near.set(at, offers);
  }
  return { block, raw, words, offers: words.map((_, at) => candidatesAt(words, at, knowledge)), near };
}

/** A name that begins at a word, and the number of words it takes. */
export interface Step {
  entry: number;
  start: Start;
  length: number;
  via: Via[];
  /** The offer that was taken; absent for a slip, which no list has. */
  candidate?: Candidate;
  /** The numbers of all entries that the name may stand for, where the story leaves it open. */
  open?: readonly number[];
  /** The listed name of several words that a misspelt one stands for. */
  form?: Form;
}

/** The rules for how a written form differs from the listed one. */
export const AGREEMENT_VIA: Readonly<Record<Candidate['agreement'], Via[]>> = {
  exact: [],
  article: ['article:al'],
  letters: ['spelling'],
  vowels: ['spelling'],
};

/** The rules for what was taken off the front of a word. */
export const procliticVia = ({ proclitics }: Start): Via[] => proclitics.filter((p) => p !== 'sa').map((p) => `proclitic:${p}` as const);

function ofList({ candidate, open, via: [rule, ...evidence] }: Accepted, words: readonly Word[], at: number): Step {
  const { form, entry, start, agreement } = candidate;
  const length = candidate.length + (entry.type === 'person' && candidate.length > 1 ? fathersBehind(words, at + candidate.length) : 0);
  // Adjectives take the article as they need it; that is no difference.
  const isRegular = agreement === 'article' && entry.type === 'demonym';
  const via = [...(rule ? [rule] : []), ...(isRegular ? [] : AGREEMENT_VIA[agreement]), ...procliticVia(start), ...evidence];
  return { entry: form.entry, start, length, via, candidate, ...(open && { open }) };
}

function stepAt({ offers, near }: Read, site: Site, refuse: (candidate: Candidate, reason: Refusal) => void): Step | undefined {
  const { words, at, context, knowledge } = site;
  const refusals: [Candidate, Refusal][] = [];
  const here = offers[at] ?? [];
  const accepted = here.length ? decide(here, site, (candidate, reason) => refusals.push([candidate, reason])) : undefined;
  // Namesakes that the article never names say nothing about a name that was found.
  for (const [candidate, reason] of refusals) if (!accepted || reason !== 'needs-full-name') refuse(candidate, reason);
  // The longest wins: the list itself before a misspelling with evidence of its own, that before a slip the article explains.
  const slip = slipAt(words, at, context, knowledge);
  const misspelt = nearAt(site, near.get(at) ?? []);
  const longest = Math.max(slip?.length ?? 0, misspelt?.length ?? 0);
  if (accepted && accepted.candidate.length >= longest) return ofList(accepted, words, at);
  if (misspelt?.length === longest) return { ...misspelt, via: [misspelt.rule, ...procliticVia(misspelt.start), misspelt.evidence] };
  const variant = slip ?? cutShortAt(words, at, context, knowledge);
  return variant && { ...variant, via: [variant.rule, ...procliticVia(variant.start), 'evidence:full-name'] };
}

/** Calls back for each name of a text and for each offer that was refused, in reading order. */
export function walk(
  read: Read,
  text: number,
  context: Context,
  knowledge: Knowledge,
  take: (step: Step, at: number) => void,
  refuse: (candidate: Candidate, at: number, reason: Refusal) => void = () => undefined,
): void {
  const { words } = read;
  for (let at = 0; at < words.length; ) {
    const site = { words, at, text, context, knowledge };
    const step = stepAt(read, site, (candidate, reason) => refuse(candidate, at, reason));
    if (step) take(step, at);
    at += step?.length ?? 1;
  }
}
