/** Adds the names that no list has to those of the lists. */

import type { Entry, Knowledge } from '../knowledge/load.ts';
import type { Via } from '../via.ts';
import { arabicOf, type Named } from './compose.ts';
import { isAny, wordBefore } from './evidence.ts';
import { withGuessedFamilies } from './family-of-guess.ts';
import { isPartOfLonger, type NoGuess, objectionTo, withoutEdges } from './guess-rules.ts';
import type { Guesser } from './guesser.ts';
import { Guesses, type Spelt } from './guesses.ts';
import { type ListedNames, mentionOf, type NamedText, spanOf } from './mentions.ts';
import { balanced } from './quotes.ts';
import type { Start } from './reader.ts';
import type { Kind } from './recogniser/labels.ts';
import type { Reading, Recognised } from './recogniser/recognise.ts';
import { sentenceOf } from './recogniser/sentence.ts';
import { opensType, TITLES } from './type-words.ts';
import { procliticVia, type Read } from './walk.ts';

/** A name, guessed or not. */
export interface Guess extends Named {
  /** Further Latin spellings; absent for a name that is no guess. */
  spellings?: string[];
  /** The probability that it is a name of these words, 0 to 1; absent for a name that is no guess. */
  score?: number;
}

/** What reads like a name and is not shown. */
export interface Unshown {
  block: string;
  start: number;
  end: number;
  surface: string;
  type: Kind;
  score: number;
  reason: NoGuess;
}

/** The least probability of a person whose name takes in what the lists find: باتريك القطري is no Qatari. */
const LEAST_TO_TAKE_IN = 0.8;

/** What the article and the lists say for one text. */
interface Site {
  text: NamedText;
  /** The names that are already there, in reading order. */
  names: readonly Named[];
  guesser: Guesser;
  guesses: Guesses;
  knowledge: Knowledge;
  isWritten: (word: string) => boolean;
}

/** A name that is shown when it can be spelt, and the listed names that it takes the place of. */
interface Found {
  key: string;
  /** Number of its first word. */
  at: number;
  span: { start: number; end: number };
  start: Start;
  score: number;
  taken: readonly Named[];
}

function foundAt(recognised: Recognised, { text: { read }, names, guesser, guesses, knowledge, isWritten }: Site): Found | NoGuess {
  const found = withoutEdges(recognised, read.words);
  const objection = found ? objectionTo(found, read.words, knowledge, guesser.mayBeName) : 'common-words';
  if (!found || objection) return objection ?? 'common-words';
  const { start: at, end, type, score } = found;
  // What the lists offer and the text does not support is no name to be spelt anew: درهم, الكونغو.
  if (end - at === 1 && read.offers[at]?.some(({ entry }) => entry.type !== 'person')) return 'listed-name';
  const start = guesser.front(read.words, at, isWritten);
  if (!start) return 'not-spelt';
  const { start: from, end: to } = spanOf(read, at, end - at, start);
  const span = balanced(read.raw, from, to);
  if (!span) return 'unbalanced-quotes';
  const taken = names.filter(({ mention }) => mention.start < span.end && span.start < mention.end);
  const mayTake = type === 'person' && end - at > 1 && score >= LEAST_TO_TAKE_IN;
  const isInside = ({ mention, entity }: Named) =>
    mention.start >= span.start && mention.end <= span.end && (entity.type === 'demonym' || entity.type === 'place');
  if (taken.length && !(mayTake && taken.every(isInside))) return 'listed-name';
  const stems = [start.stem, ...read.words.slice(at + 1, end).map(({ folded }) => folded)];
  const key = guesses.count(arabicOf(read, at, end - at, start), stems, type, score);
  return { key, at, span, start, score, taken };
}

/** What the model finds in a text. */
interface TextFinds {
  site: Site;
  reading: Reading;
  found: Found[];
  unshown: Unshown[];
}

function findsOf(site: Site): TextFinds {
  const { text, guesser, knowledge } = site;
  const { read } = text;
  const listed = text.steps.map(({ at, length, entry }) => ({ start: at, end: at + length, type: knowledge.entry(entry).type }));
  const reading = guesser.read(sentenceOf(read, listed));
  const found: Found[] = [];
  const unshown: Unshown[] = [];
  for (const recognised of reading.names) {
    const one = foundAt(recognised, site);
    if (typeof one === 'object') found.push(one);
    else {
      const [start, end] = [read.words[recognised.start]?.start ?? 0, read.words[recognised.end - 1]?.end ?? 0];
      const { type, score } = recognised;
      unshown.push({ block: read.block, start, end, surface: read.raw.slice(start, end), type, score, reason: one });
    }
  }
  return { site, reading, found, unshown };
}

/** What stands before a name and says what it is: الطبيب before a person, مدينة before a place. */
function evidenceBefore({ words }: Read, at: number, { type }: Entry): Via[] {
  const before = wordBefore(words, at);
  if (!before) return [];
  if (type === 'person') return isAny(before, (stem) => TITLES.has(stem)) ? ['evidence:title'] : [];
  return before.starts.some(({ stem }) => opensType(stem, type)) ? ['evidence:type-word'] : [];
}

function guessOf({ read }: NamedText, { entity, spellings }: Spelt, { at, span, start, score }: Omit<Found, 'key' | 'taken'>): Guess {
  const via: Via[] = ['recognised', ...procliticVia(start), ...evidenceBefore(read, at, entity)];
  return { entity, spellings, score, mention: mentionOf(read, { span, via }) };
}

/** The names of a text with what was found in it. */
function withFound({ site: { text, names, guesses }, found }: TextFinds): Guess[] {
  const out = new Set<Guess>(names);
  for (const one of found) {
    const spelt = guesses.of(one.key);
    if (!spelt) continue;
    for (const name of one.taken) out.delete(name);
    out.add(guessOf(text, spelt, one));
  }
  return [...out];
}

/** Shortest word that stands for a guessed entity wherever it is met, and the least probability that it is a whole name there. */
const SHORTEST_REPEAT = 4;
const LEAST_TO_REPEAT = 0.1;

/** Further places of what was guessed elsewhere in the article: ورفض كوفالسكي after مارتن كوفالسكي. */
function repeats({ site: { text, guesses, knowledge }, reading }: TextFinds, names: readonly Guess[]): Guess[] {
  const { words } = text.read;
  return words.flatMap((word, at) => {
    const start = word.starts.find(({ stem }) => stem.length >= SHORTEST_REPEAT && guesses.byWord(stem));
    const spelt = start && guesses.byWord(start.stem);
    if (!spelt || knowledge.givenNames.has(start.stem) || isPartOfLonger(words, at, spelt.kind, knowledge)) return [];
    const score = reading.probability(at, at + 1, spelt.kind);
    if (score < LEAST_TO_REPEAT) return [];
    const span = spanOf(text.read, at, 1, start);
    if (names.some(({ mention }) => mention.start < span.end && span.start < mention.end)) return [];
    return [guessOf(text, spelt, { at, span, start, score })];
  });
}

/** The names of an article, with those that the guesser adds, in reading order and without overlaps; and what it found and does not add. */
export function withGuesses(
  { texts, context }: ListedNames,
  names: readonly Named[],
  guesser: Guesser,
  knowledge: Knowledge,
): { names: Guess[]; unshown: Unshown[] } {
  const byBlock = new Map<string, Named[]>();
  for (const name of names) {
    const inBlock = byBlock.get(name.mention.block);
    if (inBlock) inBlock.push(name);
    else byBlock.set(name.mention.block, [name]);
  }
  const written = new Set(texts.flatMap(({ read }) => read.words.map(({ folded }) => folded)));
  const guesses = new Guesses(guesser.spell);
  const isWritten = (word: string) => written.has(word);
  const siteOf = (text: NamedText): Site => ({ text, names: byBlock.get(text.read.block) ?? [], guesser, guesses, knowledge, isWritten });
  // What an entity is, its places say together: all are found first.
  const finds = texts.map((text) => findsOf(siteOf(text)));
  return {
    names: withGuessedFamilies(
      finds.flatMap((one) => {
        const named = withFound(one);
        return [...named, ...repeats(one, named)].sort((a, b) => a.mention.start - b.mention.start);
      }),
      context,
    ),
    unshown: finds.flatMap(({ unshown }) => unshown),
  };
}
