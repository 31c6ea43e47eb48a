/** What may be written onto the front of a word: و ف, ب ك ل س, ال. */

export type Proclitic = 'wa' | 'fa' | 'bi' | 'ka' | 'li' | 'sa';

/** One way to read a folded word: what stands before the stem, and where the stem begins. */
export interface Reading {
  proclitics: readonly Proclitic[];
  /** The word without its proclitics; the article stays, and is put back where ل swallowed it (للبيت → البيت). */
  stem: string;
  /** Folded characters before the stem; for a stem whose article was put back, those before its ل. */
  offset: number;
}

const CONJUNCTIONS: Readonly<Record<string, Proclitic>> = { و: 'wa', ف: 'fa' };
const PREPOSITIONS: Readonly<Record<string, Proclitic>> = { ب: 'bi', ك: 'ka', ل: 'li' };

/** Shortest stem that a proclitic may be taken off: وزير is not و + زير only because a longer list says so, وبن is never و + بن. */
const SHORTEST = 2;

/**
 * The ways to read a folded word, the whole word first, the most taken off last. وبالكرملين: as it stands, و + بالكرملين,
 * و + ب + الكرملين. Only orders that Arabic has: one of و ف, then one of ب ك ل. Whether a stem exists is the caller's to know.
 */
export function readings(word: string): Reading[] {
  const out: Reading[] = [{ proclitics: [], stem: word, offset: 0 }];
  prepositional(word, [], 0, out);
  const conjunction = CONJUNCTIONS[word[0] ?? ''];
  if (conjunction && word.length - 1 >= SHORTEST) {
    out.push({ proclitics: [conjunction], stem: word.slice(1), offset: 1 });
    prepositional(word.slice(1), [conjunction], 1, out);
  }
  return out;
}

function prepositional(word: string, before: readonly Proclitic[], offset: number, out: Reading[]): void {
  const preposition = PREPOSITIONS[word[0] ?? ''];
  if (!preposition || word.length - 1 < SHORTEST) return;
  out.push({ proclitics: [...before, preposition], stem: word.slice(1), offset: offset + 1 });
  // للكرملين: the alef of the article is not written after ل.
  if (word.startsWith('لل') && word.length - 2 >= SHORTEST) out.push({ proclitics: [...before, 'li'], stem: `ال${word.slice(2)}`, offset });
}

/** Attached pronouns, longest first: كتابهما → كتاب. */
const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي'] as const;

/** A folded word without its attached pronoun, or the word itself where the rest would be shorter than three letters. */
export function withoutPronoun(word: string): string {
  for (const pronoun of PRONOUNS) if (word.length - pronoun.length >= 3 && word.endsWith(pronoun)) return word.slice(0, -pronoun.length);
  return word;
}
