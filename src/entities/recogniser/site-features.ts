/** What the model knows of a word by its place: the lists, the gaps, and the classes of its neighbours. */

import type { Sentence } from './sentence.ts';

/** The features of the place of a word; `signs` are those of the words of the sentence. */
export function siteFeatures({ words, gaps, tags }: Sentence, at: number, signs: readonly string[]): string[] {
  const before = gaps[at] ?? '';
  const after = gaps[at + 1] ?? '';
  const sign = signs[at] ?? '';
  const leftSign = before + (signs[at - 1] ?? '$');
  const rightSign = after + (signs[at + 1] ?? '$');
  const out = [
    `g${before}`,
    `G${after}`,
    `c-${leftSign}|${sign}`,
    `c+${sign}|${rightSign}`,
    `c=${leftSign}|${sign}|${rightSign}`,
    `b-${words[at - 1]?.folded ?? '$'}|${sign}${before}`,
    `b+${sign}|${after}${words[at + 1]?.folded ?? '$'}`,
  ];
  const word = words[at]?.folded ?? '';
  const tag = tags[at];
  const left = tags[at - 1];
  const right = tags[at + 1];
  // Most words are in no list: then the lists say nothing here.
  if (tag) out.push(`T${tag}`, `z${tag}|${sign}`);
  if (left) out.push(`t-${left}`, `T-${left}|${tag}`, `x-${left}|${word}`, `y-${left}|${sign}`);
  if (right) out.push(`t+${right}`, `T+${tag}|${right}`, `x+${word}|${right}`, `y+${sign}|${right}`);
  return out;
}
