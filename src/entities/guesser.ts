/** What finds and spells the names that no list has. */

import type { Knowledge } from '../knowledge/load.ts';
import type { Start, Word } from './reader.ts';
import { frontOf } from './recogniser/front.ts';
import { loadRecogniser } from './recogniser/model.ts';
import { type Reading, recogniser } from './recogniser/recognise.ts';
import type { Sentence } from './recogniser/sentence.ts';
import { transliterate } from './transliterate/full-name.ts';
import { loadTransliterationModel } from './transliterate/model.ts';

export interface Guesser {
  /** The names that a text may have. */
  read(sentence: Sentence): Reading;
  /** How the word at a place is read where it begins a name; absent for a word without readings. */
  front(words: readonly Word[], at: number, isWritten: (word: string) => boolean): Start | undefined;
  /** Whether the letters of a folded word, article off, may be a name's. */
  mayBeName(word: string): boolean;
  /** Latin spellings of a name, best first; none when it has no Arabic letters. */
  spell(name: string): string[];
}

/** The texts of the trained models and the table of frequent names. */
export interface GuesserTexts {
  recogniser: string;
  transliterator: string;
  nameParts: string;
}

/** Where each text is, below the folder of the knowledge and in the extension. */
export const GUESSER_FILES: Readonly<Record<keyof GuesserTexts, string>> = {
  recogniser: 'models/recogniser.generated.txt',
  transliterator: 'models/transliterator.generated.txt',
  nameParts: 'names-parts/given-names.tsv',
};

/** Log odds, halved, below which a word that no source has as a name is none: الحدوث, السابق. */
const LEAST_LIKENESS = -1;

/** Bound on the spelt names that a guesser remembers: about 1 MB. */
const REMEMBERED = 2_000;

/**
 * A guesser of the trained models, with the lists that help the recogniser; throws when a text is broken. It remembers how it spelt a
 * name, for a page is read again when more of it has come.
 */
export function guesserOf(texts: GuesserTexts, knowledge: Knowledge): Guesser {
  const model = loadRecogniser(texts.recogniser);
  const latin = loadTransliterationModel(texts.transliterator, texts.nameParts);
  const spelt = new Map<string, string[]>();
  return {
    read: recogniser(model, knowledge),
    front: (words, at, isWritten) => frontOf(words, at, { model, knowledge, isWritten }),
    mayBeName: (word) => model.nameLevel(word) > 0 || model.likeness(word) >= LEAST_LIKENESS,
    spell(name) {
      const known = spelt.get(name);
      if (known) return known;
      if (spelt.size >= REMEMBERED) spelt.clear();
      const spellings = transliterate(name, latin);
      spelt.set(name, spellings);
      return spellings;
    },
  };
}
