/** One text as the model sees it: its words, what stands between them, and what the lists say of each. */

import type { EntityType } from '../../analysis.ts';
import type { Word } from '../reader.ts';
import type { Read } from '../walk.ts';

/** A name that the lists give to words `start` up to before `end`. */
export interface Listed {
  start: number;
  end: number;
  type: EntityType;
}

export interface Sentence {
  words: readonly Word[];
  /** The kind of gap before each word, and last the end. */
  gaps: readonly string[];
  /** By word: B or I and the type's letter for a name that was found, b or i with type and kind of form for an offer that was not taken; empty for none. */
  tags: readonly string[];
}

const LETTER: Readonly<Record<EntityType, string>> = {
  person: 'p',
  place: 'l',
  organisation: 'o',
  demonym: 'd',
  event: 'e',
  agreement: 'a',
  other: 'x',
};

/** Marks that are one to the model, by the sign that stands for them. */
const MARKS: readonly (readonly [sign: string, marks: string])[] = [
  ['-', '-–—'],
  ['"', '"“”„«»\'‘’'],
  ['(', '([{'],
  [')', ')]}'],
  [',', '،,؛;'],
  [':', ':'],
  ['.', '.!?؟…'],
];

/** What stands between two words in one or two signs: a space, or its first mark, with a space where one stands before a hyphen or quotation mark. */
function gapKind(gap: string): string {
  if (gap === ' ') return '_';
  const mark = gap.match(/[^\s\u00a0]/)?.[0];
  if (mark === undefined) return gap ? '_' : '';
  const sign = MARKS.find(([, marks]) => marks.includes(mark))?.[0] ?? '*';
  return (sign === '-' || sign === '"') && gap[0] !== mark ? ` ${sign}` : sign;
}

/** A text of an article for the model, with the names that were found in it. */
export function sentenceOf({ raw, words, offers }: Read, listed: readonly Listed[]): Sentence {
  const gaps = words.map(({ start }, at) => (at === 0 ? '^' : gapKind(raw.slice(words[at - 1]?.end, start))));
  const tags = words.map(() => '');
  for (const [at, [best]] of offers.entries())
    for (let k = 0; best && k < best.length; k++)
      if (!tags[at + k]) tags[at + k] = `${k ? 'i' : 'b'}${LETTER[best.entry.type]}${best.form.kind[0]}`;
  for (const { start, end, type } of listed) for (let k = start; k < end; k++) tags[k] = `${k === start ? 'B' : 'I'}${LETTER[type]}`;
  return { words, gaps: [...gaps, '$'], tags };
}
