/** Who goes on speaking: the name for a verb of saying whose subject stands in the sentence before. */

import type { Span } from '../article.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/words.ts';
import type { Opening } from './opening.ts';
import type { Statement } from './statements.ts';
import { ENDS_SUBJECT, NO_SUBJECT, OPENS_CLAUSE, SAYING, TAKES_OBJECT, TIMES, UNNAMED } from './wordlists.ts';

/** A name in a statement; offsets into its text. */
export interface NamePlace {
  entity: number;
  start: number;
  end: number;
}

export interface Speaker {
  /** As the text names him: ماكرون, المتحدث باسم الحكومة. */
  surface: string;
  span: Span;
  /** The known names in it. */
  entities: number[];
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

/** Several persons: قال مسؤولون, قالت مصادر is left in, for وأضافت goes on with it. */
const PLURAL = /(?:ون|ين)$/;

/** A name that stands as a subject has at most this many words: المتحدث باسم وزارة الخارجية الروسية. */
const LONGEST_SUBJECT = 8;
/** Words within which what is said must begin, or the verb tells of something else. */
const CONTENT_WITHIN = 14;

/** What follows the opening mark of a name: كورنوف". */
const SHORT_QUOTATION = /^[^"”»]{0,25}["”»]/;

/** قالت لجمهور ضم يونكر: whom she spoke to is named, not who spoke. */
const TO_SOMEBODY = /^(?:لل|ل(?=[^ا]))/;
/** لإذاعة, لأنصاره: the hamza shows that the first letter is joined on; folding takes it off. */
const TO_SOMETHING = /^ل[أإ]/;

/**
 * The subject between a verb of saying and what is said: token indexes, the second exclusive. Absent when it has to be
 * guessed where it ends: قال مسؤول في الوزارة زار باريس إن.
 */
function subjectAfter(
  { text, tokens }: Statement,
  verb: number,
  isName: (token: Token | undefined) => boolean,
): [number, number] | undefined {
  const from = verb + 1;
  const content = tokens.findIndex(
    (token, i) => i >= from && (OPENS_CLAUSE.has(token.folded) || /["“«:]/.test(text.slice(tokens[i - 1]?.end ?? 0, token.start))),
  );
  if (content <= from || content - from > CONTENT_WITHIN) return undefined;
  // قالت عمدة بلدية "كورنوف" إن: the quotation marks hold a name.
  const opens = text.slice(tokens[content - 1]?.end, tokens[content]?.start);
  if (/^\s*["“«]$/.test(opens) && SHORT_QUOTATION.test(text.slice(tokens[content]?.start))) return undefined;
  const first = tokens[from];
  if (!first || NO_SUBJECT.has(first.folded) || ENDS_SUBJECT.has(first.folded) || (TO_SOMEBODY.test(first.folded) && !isName(first)))
    return undefined;
  const last = tokens.findIndex(
    (token, i) =>
      i > from &&
      (i === content ||
        /[،,()]/.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)) ||
        (!isName(token) &&
          (ENDS_SUBJECT.has(token.folded) ||
            TIMES.has(token.folded) ||
            TO_SOMEBODY.test(token.folded) ||
            TO_SOMETHING.test(text.slice(token.start, token.end))))),
  );
  // قال مسؤول في الوزارة إن: "an official" alone says too little, the whole of it is his name.
  if (last === from + 1 && UNNAMED.has(first.folded)) return [from, content];
  // قال مارك لوفتشوك خلال: what looks like "to" after a lone word may be the rest of his name.
  const isDoubtful = last === from + 1 && !isName(first) && TO_SOMEBODY.test(tokens[last]?.folded ?? '');
  return isDoubtful ? undefined : [from, last];
}

/** The subject before a verb of saying, when it opens the sentence: الرئيس ماكرون أكد أن. */
function subjectBefore({ text, tokens }: Statement, start: number): [number, number] | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  const verb = tokens.findIndex((token, i) => i > from && SAYING.has(token.folded));
  const next = tokens[verb + 1];
  if (from < 0 || verb < 0 || !next || !OPENS_CLAUSE.has(next.folded)) return undefined;
  const inside = tokens.slice(from, verb);
  const whole = !/[،,:;؛"“«(]/.test(text.slice(start, tokens[verb]?.start));
  return whole && !inside.some((token) => ENDS_SUBJECT.has(token.folded) || OPENS_CLAUSE.has(token.folded)) ? [from, verb] : undefined;
}

/** Offsets in the text of a statement as a span of its block; absent where they lie across a break. */
function spanOf({ sources }: Statement, start: number, end: number): Span | undefined {
  const first = sources[0];
  return first && first.start + end <= first.end ? { block: first.block, start: first.start + start, end: first.start + end } : undefined;
}

function ownSpeaker(
  statement: Statement,
  opening: Opening,
  names: readonly NamePlace[],
  company: ReadonlySet<number>,
): Speaker | undefined {
  const { tokens, text } = statement;
  // على is a preposition even where the list of names knows an Ali.
  const isName = (token: Token | undefined) =>
    token !== undefined &&
    text.slice(token.start, token.end) !== 'على' &&
    names.some(({ start, end }) => start <= token.start && token.end <= end);
  const { says } = opening;
  const range = says
    ? subjectAfter(
        statement,
        tokens.findIndex((token) => token.end === says.end),
        isName,
      )
    : subjectBefore(statement, opening.start);
  if (!range) return undefined;
  const verb = says ? says.word : (tokens[range[1]]?.folded ?? '');
  const gender = genderOf(verb);
  const first = tokens[range[0]];
  const last = tokens[range[1] - 1];
  if (!gender || !first || !last || range[1] - range[0] > LONGEST_SUBJECT || PLURAL.test(first.folded)) return undefined;
  const start = Math.max(first.start, opening.start);
  const span = spanOf(statement, start, last.end);
  const surface = text.slice(start, last.end);
  const inside = names.filter((name) => name.start >= start && name.end <= last.end).map(({ entity }) => entity);
  // اتهم برويدي قطر: the name is whom he accused.
  if (TAKES_OBJECT.has(verb) && names.some((name) => name.start > start && name.end === last.end) && !isName(first)) return undefined;
  // قال فالادو بحضور سيك, قال فالادو وسيك: two persons in the subject.
  if (!span || inside.filter((entity) => company.has(entity)).length > 1) return undefined;
  return { surface, span, entities: [...new Set(inside)], gender, company };
}

/**
 * The speaker of a statement. `before` is the speaker of the statement directly before; he is taken over (and must be
 * named) when the verb has no subject of its own and only he can be meant: أضاف after قال ماكرون → أضاف ماكرون.
 */
export function speakerOf(
  statement: Statement,
  opening: Opening,
  names: readonly NamePlace[],
  isPerson: (entity: number) => boolean,
  before: Speaker | undefined,
): { speaker?: Speaker; named: boolean } {
  const { says } = opening;
  const company = new Set(names.map(({ entity }) => entity).filter(isPerson));
  if (!says || says.subject) {
    const own = ownSpeaker(statement, opening, names, company);
    return own ? { speaker: own, named: false } : { named: false };
  }
  const gender = genderOf(says.word);
  if (!gender || before?.gender !== gender) return { named: false };
  const others = [...before.company].filter((entity) => !before.entities.includes(entity));
  if (others.length && !GOES_ON.has(says.word)) return { named: false };
  return { speaker: { ...before, company: new Set([...company, ...before.entities.filter(isPerson)]) }, named: true };
}
