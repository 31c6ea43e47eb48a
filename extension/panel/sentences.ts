/** The article's sentences, and which of them name whom. */

import type { Mention } from '../../src/analysis.ts';
import type { Article, Span } from '../../src/article.ts';
import { sentences } from '../../src/text/sentences.ts';

/** Ids of everything that can be read, in reading order; the captions are last. */
const readable = ({ headline, standfirst, blocks, figures }: Article): { block: string; text: string }[] => [
  ...(headline === undefined ? [] : [{ block: 'headline', text: headline }]),
  ...(standfirst === undefined ? [] : [{ block: 'standfirst', text: standfirst }]),
  ...blocks.map(({ id, text }) => ({ block: id, text })),
  ...figures.map(({ id, caption }) => ({ block: id, text: caption })),
];

/** Every sentence of the headline, the introduction, the text and the captions. */
export const sentencesOf = (article: Article): Span[] =>
  readable(article).flatMap(({ block, text }) => sentences(text).map(({ start, end }) => ({ block, start, end })));

/** Index of the sentence in which a stretch begins; -1 where it begins in none. */
export const sentenceAt = (all: readonly Span[], { block, start }: Span): number =>
  all.findIndex((sentence) => sentence.block === block && sentence.start <= start && start < sentence.end);

/** Indexes of the sentences that hold one of these mentions at least, in reading order. */
export function sentencesNaming(all: readonly Span[], mentions: readonly Mention[]): number[] {
  const indexes = new Set(mentions.map((mention) => sentenceAt(all, mention)));
  indexes.delete(-1);
  return [...indexes].sort((a, b) => a - b);
}

/** Indexes of the sentences that name every one of these names; all empty for no names. */
export function sentencesNamingAll(all: readonly Span[], names: readonly (readonly Mention[])[]): number[] {
  const [first, ...others] = names.map((mentions) => sentencesNaming(all, mentions));
  return (first ?? []).filter((index) => others.every((own) => own.includes(index)));
}

/** A run of a sentence: a name or what stands between names. */
export interface Run {
  text: string;
  isName: boolean;
}

/** A sentence's words, taken apart at these mentions. */
export function runsOf(text: string, { block, start, end }: Span, mentions: readonly Mention[]): Run[] {
  const within = mentions
    .filter((mention) => mention.block === block && mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run[] = [];
  let at = start;
  for (const mention of within) {
    if (mention.start < at) continue;
    if (mention.start > at) runs.push({ text: text.slice(at, mention.start), isName: false });
    runs.push({ text: text.slice(mention.start, mention.end), isName: true });
    at = mention.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), isName: false });
  return runs;
}
