/** Adds the names that no list has to those of the lists. */

import type { EntityType } from '../analysis.ts';
import type { Entry, Knowledge } from '../knowledge/load.ts';
import { bare, spellingKey } from '../text/spelling.ts';
import { arabicOf, type Named } from './compose.ts';
import type { Guesser } from './guesser.ts';
import { type ListedNames, mentionOf, type NamedText, spanOf } from './mentions.ts';
import { balanced } from './quotes.ts';
import type { Start, Word } from './reader.ts';
import type { Recognised } from './recogniser/recognise.ts';
import { sentenceOf } from './recogniser/sentence.ts';
import { opensType, TITLES } from './type-words.ts';
import { procliticVia } from './walk.ts';

/** A name, guessed or not. */
export interface Guess extends Named {
  /** Further Latin spellings; absent for a name that is no guess. */
  spellings?: string[];
}

/** The least probability of a name that is shown: on news of the years before, four in five are right then. */
const LEAST_SCORE = 0.6;
/** The least for a person whose name takes in what the lists find: باتريك القطري is no Qatari. */
const LEAST_TO_TAKE_IN = 0.8;
const SHORTEST = 3;

const TYPE_WORDS: readonly EntityType[] = ['place', 'organisation', 'agreement', 'event', 'other'];

/** A name made of common words needs translating, not spelling: لجنة الحوار, المجلس الأعلى. */
const isSpoken = (word: Word, { commonWords }: Knowledge) =>
  word.starts.some(
    ({ stem }) => commonWords.has(bare(stem)) || TITLES.has(bare(stem)) || TYPE_WORDS.some((type) => opensType(bare(stem), type)),
  );

/** Whether a Latin spelling of the words helps the reader. */
function canBeSpelt({ type }: Recognised, words: readonly Word[], knowledge: Knowledge): boolean {
  if (type === 'other' || words.some(({ folded }) => !/^[\u0621-\u064a]+$/.test(folded))) return false;
  const [only, ...more] = words;
  if (!more.length && (only?.folded.length ?? 0) < SHORTEST) return false;
  // A person's name may have common words in it (جمال كامل), not be one.
  const common = words.filter((word) => isSpoken(word, knowledge)).length;
  return type === 'person' && more.length ? common < words.length : common === 0;
}

/** The entities guessed in an article, each once: by the keys of its words, a family name under the full name before it. */
class Guesses {
  readonly #byKey = new Map<string, { entity: Entry; spellings: string[] } | undefined>();
  readonly #guesser: Guesser;

  constructor(guesser: Guesser) {
    this.#guesser = guesser;
  }

  /** The entity of a name; absent when it cannot be spelt. */
  of(arabic: string, keys: readonly string[], type: EntityType): { entity: Entry; spellings: string[] } | undefined {
    const key = `${type} ${keys.join(' ')}`;
    if (this.#byKey.has(key)) return this.#byKey.get(key);
    const [english, ...spellings] = this.#guesser.spell(arabic);
    const made = english
      ? { entity: { arabic, english, type, gender: '', country: '', description: '' } satisfies Entry, spellings }
      : undefined;
    this.#byKey.set(key, made);
    const last = `${type} ${keys.at(-1)}`;
    if (type === 'person' && keys.length > 1 && !this.#byKey.has(last)) this.#byKey.set(last, made);
    return made;
  }
}

interface Site {
  text: NamedText;
  /** The names that are already there, in reading order. */
  names: readonly Named[];
  guesser: Guesser;
  guesses: Guesses;
  knowledge: Knowledge;
  isWritten: (word: string) => boolean;
}

/** A guess and the names that it takes the place of; absent where the text or the lists speak against it. */
function guessAt(found: Recognised, { text: { read }, names, guesser, guesses, knowledge, isWritten }: Site) {
  const words = read.words.slice(found.start, found.end);
  const first = words[0];
  if (found.score < LEAST_SCORE || !first || words.slice(1).some(({ joins }) => !joins) || !canBeSpelt(found, words, knowledge))
    return undefined;
  const start: Start | undefined = guesser.front(first, isWritten);
  if (!start) return undefined;
  const { start: from, end: to } = spanOf(read, found.start, words.length, start);
  const span = balanced(read.raw, from, to);
  if (!span) return undefined;
  const taken = names.filter(({ mention }) => mention.start < span.end && span.start < mention.end);
  const mayTake = found.type === 'person' && words.length > 1 && found.score >= LEAST_TO_TAKE_IN;
  const isInside = ({ mention, entity }: Named) =>
    mention.start >= span.start && mention.end <= span.end && (entity.type === 'demonym' || entity.type === 'place');
  if (taken.length && !(mayTake && taken.every(isInside))) return undefined;
  const keys = [start.key, ...words.slice(1).map(({ key }) => key)].map(spellingKey);
  const guess = guesses.of(arabicOf(read, found.start, words.length, start), keys, found.type);
  if (!guess) return undefined;
  return { taken, guess: { ...guess, mention: mentionOf(read, { span, via: ['recognised', ...procliticVia(start)] }) } };
}

function inText(site: Site): Guess[] {
  const { text, names, guesser, knowledge } = site;
  const listed = text.steps.map(({ at, length, entry }) => ({ start: at, end: at + length, type: knowledge.entry(entry).type }));
  const out = new Set<Guess>(names);
  for (const found of guesser.read(sentenceOf(text.read, listed)).names) {
    const at = guessAt(found, site);
    if (!at) continue;
    for (const name of at.taken) out.delete(name);
    out.add(at.guess);
  }
  return [...out].sort((a, b) => a.mention.start - b.mention.start);
}

/** The names of an article, with those that the guesser adds; all in reading order, without overlaps. */
export function withGuesses({ texts }: ListedNames, names: readonly Named[], guesser: Guesser, knowledge: Knowledge): Guess[] {
  const byBlock = new Map<string, Named[]>();
  for (const name of names) {
    const inBlock = byBlock.get(name.mention.block);
    if (inBlock) inBlock.push(name);
    else byBlock.set(name.mention.block, [name]);
  }
  const written = new Set(texts.flatMap(({ read }) => read.words.map(({ folded }) => folded)));
  const guesses = new Guesses(guesser);
  const isWritten = (word: string) => written.has(word);
  return texts.flatMap((text) => inText({ text, names: byBlock.get(text.read.block) ?? [], guesser, guesses, knowledge, isWritten }));
}
