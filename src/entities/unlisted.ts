/** Adds the names that no list has to those of the lists. */

import type { EntityType } from '../analysis.ts';
import type { Entry, Knowledge } from '../knowledge/load.ts';
import { bare, spellingKey } from '../text/spelling.ts';
import { arabicOf, type Named } from './compose.ts';
import type { Guesser } from './guesser.ts';
import { byBlock, type ListedNames, mentionOf, type NamedText, spanOf } from './mentions.ts';
import { balanced } from './quotes.ts';
import type { Start, Word } from './reader.ts';
import type { Kind } from './recogniser/labels.ts';
import type { Reading, Recognised } from './recogniser/recognise.ts';
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

interface Spelt {
  kind: Kind;
  entity: Entry;
  spellings: string[];
}

/** The entities guessed in an article, each once: by the keys of its words, a family name under the full name before it. */
class Guesses {
  readonly #byKey = new Map<string, Spelt | undefined>();
  /** By the word that may stand for them alone; absent entities for a word of two. */
  readonly #byWord = new Map<string, Spelt | undefined>();
  readonly #guesser: Guesser;

  constructor(guesser: Guesser) {
    this.#guesser = guesser;
  }

  /** The entity of a name in folded words; absent when it cannot be spelt. */
  of(arabic: string, words: readonly string[], type: Kind): Spelt | undefined {
    const keys = words.map(spellingKey);
    const key = `${type} ${keys.join(' ')}`;
    if (!this.#byKey.has(key)) this.#byKey.set(key, this.#made(arabic, type));
    const found = this.#byKey.get(key);
    const last = words.at(-1) ?? '';
    if (found && (words.length === 1 || type === 'person')) {
      this.#byWord.set(last, (this.#byWord.get(last) ?? found) === found ? found : undefined);
      const alone = `${type} ${keys.at(-1)}`;
      if (!this.#byKey.has(alone)) this.#byKey.set(alone, found);
    }
    return found;
  }

  #made(arabic: string, type: Kind): Spelt | undefined {
    const [english, ...spellings] = this.#guesser.spell(arabic);
    return english ? { kind: type, entity: { arabic, english, type, gender: '', country: '', description: '' }, spellings } : undefined;
  }

  /** The entity whose name, or family name, is a folded word. */
  byWord(word: string): Spelt | undefined {
    return this.#byWord.get(word);
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
  const stems = [start.stem, ...words.slice(1).map(({ folded }) => folded)];
  const guess = guesses.of(arabicOf(read, found.start, words.length, start), stems, found.type);
  if (!guess) return undefined;
  const { entity, spellings } = guess;
  return { taken, guess: { entity, spellings, mention: mentionOf(read, { span, via: ['recognised', ...procliticVia(start)] }) } };
}

/** The names of a text, and what the model says of it. */
interface Guessed {
  names: Guess[];
  reading: Reading;
}

function inText(site: Site): Guessed {
  const { text, names, guesser, knowledge } = site;
  const listed = text.steps.map(({ at, length, entry }) => ({ start: at, end: at + length, type: knowledge.entry(entry).type }));
  const out = new Set<Guess>(names);
  const reading = guesser.read(sentenceOf(text.read, listed));
  for (const found of reading.names) {
    const at = guessAt(found, site);
    if (!at) continue;
    for (const name of at.taken) out.delete(name);
    out.add(at.guess);
  }
  return { names: [...out], reading };
}

/** Shortest word that stands for a guessed entity wherever it is met, and the least probability that it is a whole name there. */
const SHORTEST_REPEAT = 4;
const LEAST_TO_REPEAT = 0.1;

/** Further places of what was guessed elsewhere in the article: ورفض كوفالسكي after مارتن كوفالسكي. */
function repeats({ read }: NamedText, { names, reading }: Guessed, guesses: Guesses, { givenNames }: Knowledge): Guess[] {
  return read.words.flatMap((word, at) => {
    const start = word.starts.find(({ stem }) => stem.length >= SHORTEST_REPEAT && guesses.byWord(stem));
    const guess = start && guesses.byWord(start.stem);
    if (!guess || givenNames.has(start.stem) || (word.joins && givenNames.has(read.words[at - 1]?.folded ?? ''))) return [];
    if (reading.probability(at, at + 1, guess.kind) < LEAST_TO_REPEAT) return [];
    const span = spanOf(read, at, 1, start);
    if (names.some(({ mention }) => mention.start < span.end && span.start < mention.end)) return [];
    const { entity, spellings } = guess;
    return [{ entity, spellings, mention: mentionOf(read, { span, via: ['recognised', ...procliticVia(start)] }) }];
  });
}

/** The names of an article, with those that the guesser adds; all in reading order, without overlaps. */
export function withGuesses({ texts }: ListedNames, names: readonly Named[], guesser: Guesser, knowledge: Knowledge): Guess[] {
  const inBlock = byBlock(names);
  const written = new Set(texts.flatMap(({ read }) => read.words.map(({ folded }) => folded)));
  const guesses = new Guesses(guesser);
  const isWritten = (word: string) => written.has(word);
  const found = texts.map((text) => inText({ text, names: inBlock.get(text.read.block) ?? [], guesser, guesses, knowledge, isWritten }));
  return texts.flatMap((text, at) => {
    const guessed = found[at];
    if (!guessed) return [];
    return [...guessed.names, ...repeats(text, guessed, guesses, knowledge)].sort((a, b) => a.mention.start - b.mention.start);
  });
}
