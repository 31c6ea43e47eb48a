/** Who goes on speaking: the name for a verb of saying whose subject stands in the sentence before. */

import type { Span } from '../article.ts';
import { fold } from '../text/fold.ts';
import type { Opening } from './opening.ts';
import type { Statement } from './statements.ts';
import { OPENS_CLAUSE } from './wordlists.ts';

/** A person named in a statement; offsets into its text, the span into the block. */
export interface Person {
  entity: number;
  start: number;
  end: number;
  span: Span;
}

export interface Speaker extends Person {
  surface: string;
  gender: 'm' | 'f';
  /** Persons that the sentence names or lets speak. */
  company: ReadonlySet<number>;
}

const list = (text: string) => new Set(text.split(' ').map(fold));
/** Past verbs that begin like present ones. */
const PAST = list('تابع تابعت توقع توقعت تعهد تعهدت تحدث تحدثت تساءل تساءلت');
/** Verbs by which the same person goes on: وأضاف, وتابع. */
const GOES_ON = list('أضاف أضافت تابع تابعت أردف أردفت استطرد استدرك ختم ختمت');

/** The gender of the one person that a past verb of saying has for its subject; absent for the plural and the present. */
function genderOf(verb: string): 'm' | 'f' | undefined {
  if (!PAST.has(verb) && /^[يت]/.test(verb)) return undefined;
  if (/(?:وا|[^د]ا)$/.test(verb)) return undefined;
  return verb.endsWith('ت') && verb !== 'لفت' ? 'f' : 'm';
}

/** قالت لجمهور ضم يونكر: whom she spoke to is named, not who spoke. */
const TO_SOMEBODY = /^[لب]/;

/** The person whom a statement lets speak: the only one named between its verb of saying and what is said. */
function ownSpeaker({ text, tokens }: Statement, says: NonNullable<Opening['says']>, persons: readonly Person[]): Person | undefined {
  const after = tokens.filter((token) => token.start > says.end);
  const next = after[0];
  if (!next || (TO_SOMEBODY.test(next.folded) && !persons.some((person) => person.start === next.start))) return undefined;
  const content = after.find((token) => OPENS_CLAUSE.has(token.folded) || /["“«:]/.test(text.slice(says.end, token.start)));
  const until = content?.start ?? says.end;
  const named = persons.filter((person) => person.start > says.end && person.end <= until);
  return new Set(named.map((person) => person.entity)).size === 1 ? named[0] : undefined;
}

/**
 * The speaker of a statement. `before` is the speaker of the statement directly before; he is taken over (and must be
 * named) when the verb has no subject of its own and only he can be meant: أضاف after قال ماكرون → أضاف ماكرون.
 */
export function speakerOf(
  statement: Statement,
  opening: Opening,
  persons: readonly Person[],
  before: Speaker | undefined,
): { speaker?: Speaker; named: boolean } {
  const { says } = opening;
  const gender = says && genderOf(says.word);
  if (!says || !gender) return { named: false };
  const company = new Set(persons.map((person) => person.entity));
  if (says.subject) {
    const own = ownSpeaker(statement, says, persons);
    return own
      ? { speaker: { ...own, surface: statement.text.slice(own.start, own.end), gender, company }, named: false }
      : { named: false };
  }
  if (before?.gender !== gender || !(GOES_ON.has(says.word) || before.company.size === 1)) return { named: false };
  return { speaker: { ...before, company: company.add(before.entity) }, named: true };
}
