/** Finds every place where an article names a listed entity. */

import type { Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { FormKind, Knowledge } from '../knowledge/load.ts';
import type { Via } from '../via.ts';
import { type Candidate, candidatesAt } from './candidates.ts';
import { type Context, contextOf, type FullMention, NO_CONTEXT } from './context.ts';
import { type Accepted, decide, type Refusal } from './judge.ts';
import { balanced } from './quotes.ts';
import { nameStart, newReader, type Start, type Word } from './reader.ts';
import { cutShortAt, slipAt } from './variants.ts';

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

interface Read {
  block: string;
  raw: string;
  words: readonly Word[];
  /** What the lists offer at each word, best first; the same in every reading. */
  offers: readonly (readonly Candidate[])[];
}

/** What happens at one word: a mention and the number of words it takes. */
interface Step {
  entry: number;
  start: Start;
  length: number;
  via: Via[];
  accepted?: Accepted;
}

const AGREEMENT_VIA: Readonly<Record<Candidate['agreement'], Via[]>> = {
  exact: [],
  article: ['article:al'],
  letters: ['spelling'],
  vowels: ['spelling'],
};

const procliticVia = ({ proclitics }: Start): Via[] => proclitics.filter((p) => p !== 'sa').map((p) => `proclitic:${p}` as const);

/** Walks the words of one text, longest name first, and calls back for each mention and each refusal. */
function walk(
  { raw, words, offers }: Read,
  text: number,
  context: Context,
  knowledge: Knowledge,
  take: (step: Step, at: number) => void,
  refuse: (candidate: Candidate, at: number, reason: Refusal) => void,
): void {
  for (let at = 0; at < words.length; ) {
    const candidates = offers[at] ?? [];
    const site = { words, at, text, raw, context, knowledge };
    const accepted = candidates.length ? decide(candidates, site, (candidate, reason) => refuse(candidate, at, reason)) : undefined;
    const slip = slipAt(words, at, context);
    const variant = slip && slip.length > (accepted?.candidate.length ?? 0) ? slip : accepted ? undefined : cutShortAt(words, at, context);
    let step: Step | undefined;
    if (variant) step = { ...variant, via: [variant.rule, ...procliticVia(variant.start), 'evidence:full-name'] };
    else if (accepted) {
      const { form, entry, start, length, agreement } = accepted.candidate;
      const [rule, ...evidence] = accepted.via;
      // Adjectives take the article as they need it; that is no difference.
      const isRegular = agreement === 'article' && entry.type === 'demonym';
      const via = [...(rule ? [rule] : []), ...(isRegular ? [] : AGREEMENT_VIA[agreement]), ...procliticVia(start), ...evidence];
      step = { entry: form.entry, start, length, via, accepted };
    }
    if (step) take(step, at);
    at += step?.length ?? 1;
  }
}

const SURE: ReadonlySet<FormKind> = new Set<FormKind>(['citation', 'alias', 'demonym', 'evidence']);

/** What a reading is sure of: names as listed, and ambiguous ones that their surroundings confirm; common words vouch for nothing. */
function fullMentions(reads: readonly Read[], context: Context, knowledge: Knowledge): FullMention[] {
  const out: FullMention[] = [];
  for (const [text, read] of reads.entries())
    walk(
      read,
      text,
      context,
      knowledge,
      ({ accepted }, word) => {
        const form = accepted?.candidate.form;
        if (form && SURE.has(form.kind)) out.push({ form, text, word });
      },
      () => undefined,
    );
  return out;
}

/** All mentions of an article in reading order, without overlaps, and the offers that were refused. */
export function findMentions(article: Article, knowledge: Knowledge): { found: Found[]; refused: Refused[] } {
  const reader = newReader();
  const reads = texts(article).map(({ block, text }): Read => {
    const words = reader(text);
    return { block, raw: text, words, offers: words.map((_, at) => candidatesAt(words, at, knowledge)) };
  });
  // The first reading learns the countries of the story, the second what they make certain, the third everything.
  const countries = contextOf(fullMentions(reads, NO_CONTEXT, knowledge), knowledge);
  const context = contextOf(fullMentions(reads, countries, knowledge), knowledge);
  const found: Found[] = [];
  const refused: Refused[] = [];
  for (const [text, read] of reads.entries()) {
    const { raw, words, block } = read;
    const spanOf = (at: number, length: number, start: Start) => {
      const first = words[at];
      return balanced(raw, first ? nameStart(raw, first, start) : 0, words[at + length - 1]?.end ?? 0);
    };
    const refuse = (candidate: Candidate, at: number, reason: Refusal) => {
      const span = spanOf(at, candidate.length, candidate.start);
      if (span) refused.push({ entry: candidate.form.entry, block, ...span, surface: raw.slice(span.start, span.end), reason });
    };
    const take = ({ entry, start, length, via, accepted }: Step, at: number) => {
      const span = spanOf(at, length, start);
      if (span) found.push({ entry, mention: { block, ...span, surface: raw.slice(span.start, span.end), via } });
      else if (accepted) refuse(accepted.candidate, at, 'unbalanced-quotes');
    };
    walk(read, text, context, knowledge, take, refuse);
  }
  return { found, refused };
}
