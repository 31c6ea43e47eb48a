/** Finds every place where an article names a listed entity. */

import type { Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { Entry, FormKind, Knowledge } from '../knowledge/load.ts';
import { withoutApposition } from './apposition.ts';
import type { Candidate } from './candidates.ts';
import { type Context, contextOf, type FullMention, NO_CONTEXT } from './context.ts';
import type { Refusal } from './judge.ts';
import { misspeltWords } from './misspelt-words.ts';
import { balanced } from './quotes.ts';
import { nameStart, type Start } from './reader.ts';
import { type Read, read, type Step, walk } from './walk.ts';

/** A listed name where it stands: the number of its first word and its raw offsets. */
export interface Placed extends Step {
  at: number;
  span: { start: number; end: number };
}

/** One text with the listed names in it, in reading order, without overlaps. */
export interface NamedText {
  read: Read;
  steps: Placed[];
}

/** An offer of the lists that was not taken. */
export interface Refused {
  entry: Entry;
  block: string;
  start: number;
  end: number;
  surface: string;
  reason: Refusal;
}

/** What the lists find in an article. */
export interface ListedNames {
  texts: NamedText[];
  context: Context;
  refused: Refused[];
}

/** Kinds that name their entity beyond doubt once they are taken; a common word vouches for nothing. */
const SURE: ReadonlySet<FormKind> = new Set<FormKind>(['citation', 'alias', 'demonym', 'evidence']);

/** What a reading is sure of. */
function fullMentions(reads: readonly Read[], context: Context, knowledge: Knowledge): FullMention[] {
  const out: FullMention[] = [];
  for (const [text, one] of reads.entries())
    walk(one, text, context, knowledge, ({ candidate, form, via, length }, word) => {
      // What the country of the story alone speaks for must not then speak for itself.
      const isSure = candidate && SURE.has(candidate.form.kind) && !via.includes('evidence:country') && !via.includes('open');
      if (isSure) out.push({ form: candidate.form, text, word });
      else if (form) {
        const last = one.words[word + length - 1]?.folded ?? '';
        out.push({ form, text, word, ...(last !== form.words.at(-1) && { written: last }) });
      }
    });
  return out;
}

/** Raw offsets of the words of a name, quotation marks at its edges left out. */
export function spanOf(
  { raw, words }: Pick<Read, 'raw' | 'words'>,
  at: number,
  length: number,
  start: Start,
): { start: number; end: number } {
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) throw new RangeError(`no words ${at} to ${at + length - 1}`);
  return { start: nameStart(raw, first, start), end: last.end };
}

/** صباح الأحمد | الصباح: two names of one person in a row are one. */
const goesOnWith = (last: Placed, { entry, start, candidate }: Step, at: number, { words }: Read) =>
  last.entry === entry &&
  last.at + last.length === at &&
  words[at]?.joins === true &&
  !start.proclitics.length &&
  candidate?.form.kind === 'surname';

/** The listed names of an article, and the offers that were refused. */
export function findListed(article: Article, knowledge: Knowledge): ListedNames {
  const reads = texts(article).map(({ block, text }) => read(block, text, knowledge));
  // The first reading learns the countries of the story, the second what they make certain, the third everything.
  const countries = contextOf(fullMentions(reads, NO_CONTEXT, knowledge), knowledge);
  const learnt = contextOf(fullMentions(reads, countries, knowledge), knowledge);
  const context = { ...learnt, bySlip: misspeltWords(learnt.named.keys(), knowledge) };
  const refused: Refused[] = [];
  const named = reads.map((one, text): NamedText => {
    const { raw, block } = one;
    const steps: Placed[] = [];
    const refuse = ({ entry, length, start }: Candidate, at: number, reason: Refusal) => {
      const span = spanOf(one, at, length, start);
      refused.push({ entry, block, ...span, surface: raw.slice(span.start, span.end), reason });
    };
    const take = (whole: Step, first: number) => {
      const { step, at } = withoutApposition(one, whole, first, knowledge);
      const last = steps.at(-1);
      if (last && goesOnWith(last, step, at, one)) {
        const { step: more, at: from } = withoutApposition(one, { ...last, length: last.length + step.length }, last.at, knowledge);
        steps[steps.length - 1] = { ...more, at: from, span: spanOf(one, from, more.length, more.start) };
        return;
      }
      const { start, end } = spanOf(one, at, step.length, step.start);
      const span = balanced(raw, start, end);
      if (span && span.start >= (steps.at(-1)?.span.end ?? 0)) steps.push({ ...step, at, span });
      else if (step.candidate) refuse(step.candidate, at, 'unbalanced-quotes');
    };
    walk(one, text, context, knowledge, take, refuse);
    return { read: one, steps };
  });
  return { texts: named, context, refused };
}

/** The mention that a step is. */
export const mentionOf = ({ block, raw }: Read, { span, via }: Pick<Placed, 'span' | 'via'>): Mention => ({
  block,
  ...span,
  surface: raw.slice(span.start, span.end),
  via,
});

/** Names by the text they stand in, each text's in the order given. */
export function byBlock<Name extends { mention: Mention }>(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const out = new Map<string, Name[]>();
  for (const name of names) {
    const same = out.get(name.mention.block);
    if (same) same.push(name);
    else out.set(name.mention.block, [name]);
  }
  return out;
}
