/** What the model knows of a word by itself. */

import type { EntityType } from '../../analysis.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { hashOf } from '../../text/hash.ts';
import { bare } from '../../text/spelling.ts';
import type { Word } from '../reader.ts';
import { opensType, TITLES } from '../type-words.ts';
import { featureOf } from './feature-numbers.ts';

/** What the features are made from besides the text. */
export interface Aids {
  knowledge: Pick<Knowledge, 'givenNames' | 'commonWords'>;
  /** How much a folded word, article off, looks like a name; about -4 to 4. */
  likeness: (word: string) => number;
  /** How often Latin sources write it as a name, in steps of 0 to 4. */
  nameLevel: (word: string) => number;
}

/** The features of a word: the first `far` of them also speak of words two places off, the first `near` also of its neighbours. */
export interface WordFeatures {
  all: readonly number[];
  near: number;
  far: number;
  /** A number for its letters. */
  word: number;
  /** A number for its class, which pairs of neighbours are made of. */
  sign: number;
}

const TYPES: readonly EntityType[] = ['place', 'organisation', 'agreement', 'event', 'other'];
const EXTREME = 4;
const step = (value: number) => Math.max(-EXTREME, Math.min(EXTREME, Math.round(value)));

/** One letter for each class a word is in: a first name, a common word, definite, a title, a type word, with digits, with Latin letters. */
function classes(word: Word, stems: readonly string[], { givenNames, commonWords }: Aids['knowledge']): string {
  const { folded, starts, isDefinite } = word;
  let out = '';
  if (givenNames.has(folded)) out += 'g';
  else if (starts.some(({ stem }) => givenNames.has(stem))) out += 'G';
  if (commonWords.has(bare(folded))) out += 'k';
  else if (stems.some((stem) => commonWords.has(stem))) out += 'K';
  if (isDefinite) out += 'd';
  if (stems.some((stem) => TITLES.has(stem))) out += 't';
  const opened = TYPES.find((type) => opensType(folded, type));
  if (opened) out += `y${opened[0]}`;
  if (/[0-9]/.test(folded)) out += '0';
  if (/[a-z]/.test(folded)) out += 'a';
  return out;
}

function signOf(found: string, isDefinite: boolean, looks: number, level: number): string {
  const type = found.indexOf('y');
  const kind = /g/i.test(found)
    ? 'g'
    : found.includes('t')
      ? 't'
      : type >= 0
        ? found.slice(type, type + 2)
        : (found.match(/[k0]/)?.[0] ?? '');
  return `${kind}${isDefinite ? 'd' : ''}${looks > 1 ? '+' : looks < -1 ? '-' : '='}${level > 1 ? 'f' : ''}`;
}

/** The features of a word; they depend on its letters alone. */
export function wordFeatures(word: Word, aids: Aids): WordFeatures {
  const { folded, starts, isDefinite } = word;
  const plain = bare(folded);
  const stems = [...new Set(starts.map(({ stem }) => bare(stem)))];
  const found = classes(word, stems, aids.knowledge);
  const looks = aids.likeness(plain);
  // What is left after a clitic counts a little less: و + زير.
  const best = Math.max(looks, ...stems.filter((stem) => stem.length > 2).map((stem) => aids.likeness(stem) - 0.7));
  const level = aids.nameLevel(plain);
  const bestLevel = Math.max(...stems.map(aids.nameLevel));

  const all = [`w${folded}`, `C${found}`, `q${step(looks)}`, `Q${step(best)}`, `f${step(level)}`, `F${step(bestLevel)}`];
  for (const one of found) all.push(`k${one}`);
  const far = all.length;
  for (const stem of stems) if (stem !== folded) all.push(`c${stem}`);
  for (let length = 1; length <= 3 && length <= folded.length; length++) all.push(`s${folded.slice(-length)}`);
  all.push(`p${folded.slice(0, 2)}`);
  const near = all.length;
  all.push(`n${Math.min(9, folded.length)}`, `p${folded.slice(0, 1)}`);
  if (folded.length > 3) all.push(`s${folded.slice(-4)}`, `p${folded.slice(0, 3)}`, `p${folded.slice(0, 4)}`);
  if (plain !== folded) for (let length = 1; length <= 3; length++) all.push(`P${plain.slice(0, length)}`);
  const sign = signOf(found, isDefinite, looks, level);
  return { all: all.map(featureOf), near, far, word: hashOf(folded), sign: hashOf(sign) };
}
