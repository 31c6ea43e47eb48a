/** The entities guessed in an article, each once. */

import type { Entry } from '../knowledge/load.ts';
import { spellingKey } from '../text/spelling.ts';
import type { Kind } from './recogniser/labels.ts';

/** A guessed entity and how else it may be spelt. */
export interface Spelt {
  kind: Kind;
  entity: Entry;
  spellings: string[];
}

/** The least probability of a guessed name at its surest place: on news of the years before, four in five are right then. */
const LEAST_SCORE = 0.8;

interface Tally {
  arabic: string;
  /** The highest probability that a place of it has. */
  best: number;
  /** The folded last word. */
  last: string;
  isLong: boolean;
  /** What its places weigh, by kind. */
  weights: Map<Kind, number>;
}

/** Names alike in spelling are one, of the kind that its places speak most for; a family name is the person's who was named in full. */
export class Guesses {
  readonly #tallies = new Map<string, Tally>();
  readonly #spell: (name: string) => readonly string[];
  readonly #made = new Map<Tally, Spelt | undefined>();
  #families: ReadonlyMap<string, Tally | undefined> | undefined;

  constructor(spell: (name: string) => readonly string[]) {
    this.#spell = spell;
  }

  /** Counts one place of a name in folded words, before entities are asked for; gives the key to ask by. */
  count(arabic: string, words: readonly string[], kind: Kind, score: number): string {
    const key = words.map(spellingKey).join(' ');
    const tally = this.#tallies.get(key) ?? { arabic, best: 0, last: words.at(-1) ?? '', isLong: words.length > 1, weights: new Map() };
    tally.best = Math.max(tally.best, score);
    tally.weights.set(kind, (tally.weights.get(kind) ?? 0) + score);
    this.#tallies.set(key, tally);
    return key;
  }

  /** By the folded last word: the one person with that family name; absent where two have it. */
  #byFamily(): ReadonlyMap<string, Tally | undefined> {
    if (this.#families) return this.#families;
    const families = new Map<string, Tally | undefined>();
    for (const tally of this.#tallies.values())
      if (tally.isLong && tally.best >= LEAST_SCORE && kindOf(tally) === 'person')
        families.set(tally.last, families.has(tally.last) ? undefined : tally);
    this.#families = families;
    return families;
  }

  #spelt(tally: Tally): Spelt | undefined {
    if (this.#made.has(tally)) return this.#made.get(tally);
    const [english, ...spellings] = tally.best < LEAST_SCORE ? [] : this.#spell(tally.arabic);
    const kind = kindOf(tally);
    const entity: Entry = { arabic: tally.arabic, english: english ?? '', type: kind, gender: '', country: '', description: '' };
    const made = english ? { kind, entity, spellings } : undefined;
    this.#made.set(tally, made);
    return made;
  }

  /** The entity of a key; absent when no place is sure enough, or it cannot be spelt. */
  of(key: string): Spelt | undefined {
    const tally = this.#tallies.get(key);
    if (!tally) return undefined;
    return this.#spelt((tally.isLong ? undefined : this.#byFamily().get(tally.last)) ?? tally);
  }

  /** The entity whose name, or family name, is a folded word. */
  byWord(word: string): Spelt | undefined {
    const family = this.#byFamily();
    const tally = family.has(word) ? family.get(word) : this.#tallies.get(spellingKey(word));
    return tally && (tally.last === word || tally.isLong) ? this.#spelt(tally) : undefined;
  }
}

function kindOf({ weights }: Tally): Kind {
  let best: Kind = 'person';
  for (const [kind, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = kind;
  return best;
}
