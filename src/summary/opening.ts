/** How a sentence opens: what may safely go so that it reads alone, and whether it still leans on what went before. */

import { fold } from '../text/fold.ts';
import type { Token } from '../text/words.ts';
import type { Via } from '../via.ts';
import {
  AFTER_CONJUNCTION,
  LOOKS_BACK,
  LOOKS_BACK_PAIRS,
  NO_SUBJECT,
  POINTING,
  REMOVABLE_LINKS,
  SAYING,
  STAND_INS,
  TAKES_OBJECT,
  TIMES,
} from './wordlists.ts';

export interface Opening {
  /** Where the words to show begin, in the text of the statement. */
  start: number;
  /** The edits made, in order; none when `start` is 0. */
  via: Via[];
  /** The sentence cannot be read without the one before. */
  dangling: boolean;
  /** Its subject is a common noun or pronoun that stands for somebody named before: readable, yet weaker. */
  standIn: boolean;
  /** The verb of saying it opens with: folded, the offset after it, and whether its subject follows. */
  says?: { word: string; end: number; subject: boolean };
}

/** True for a place in the statement's text where a known name begins. */
export type NameAt = (offset: number) => boolean;

/** باريس (أ ف ب) - … ; بروكسل، 12 أيار (رويترز) – … : a place, an agency in brackets, a dash. */
const DATELINE = /^[^\s()"“«]+(?:[ \u00a0]+[^\s()"“«]+){0,4}[ \u00a0]*\([^()]{2,30}\)[ \u00a0]*[-–—:][ \u00a0]*/u;

/** A و before these is surely the conjunction: the article, hamza on alef, verbs of forms VIII and X (واقترح, واستقبل). */
const JOINED = /^و(?:[أإ]|ال(?!د|ت)|است|ا[^صولي]ت[^س])/u;
/** Names and nouns that the pattern would take for joined words: والتر is kept by `ال(?!ت)`, واتساب by `ت[^س]`. */
const TOGETHER = new Set(['والدة', 'والد', 'واتفورد', 'واتسون', 'والي', 'والية', 'وأد'].map(fold));

/** Past verbs are told from present ones by their first letter: قد أعلن (has), قد يعلن (may). */
const PRESENT = /^[يتنس]/;

/** After كما these make a comparison or a clause that needs the link: كما هو, كما أن, كما لو, كما جرت العادة. */
const NOT_AFTER_ALSO = new Set(
  'أن أنه أنها أنهم إن هو هي لو في على ورد جاء كان كانت يقول تقول قال قالت يبدو تبدو فعل فعلت حدث حصل جرت تعود اعتاد يظهر'
    .split(' ')
    .map(fold),
);
/** Links that a second main clause may open with: كما, فيما, بينما. */
const ALSO = new Set(['كما', 'فيما', 'بينما'].map(fold));

/** The character run between two tokens. */
const between = (text: string, a: Token | undefined, b: Token | undefined) => (a && b ? text.slice(a.end, b.start) : '');

class Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly nameAt: NameAt;
  at = 0;
  start = 0;
  via: Via[] = [];
  /** The folded first word once its conjunction is off. */
  first: string;

  constructor(text: string, tokens: readonly Token[], nameAt: NameAt) {
    this.text = text;
    this.tokens = tokens;
    this.nameAt = nameAt;
    this.first = tokens[0]?.folded ?? '';
  }

  word(ahead: number): string {
    return ahead === 0 ? this.first : (this.tokens[this.at + ahead]?.folded ?? '');
  }

  skipTo(token: number, why: Via): void {
    this.at = token;
    this.start = this.tokens[token]?.start ?? this.start;
    this.first = this.tokens[token]?.folded ?? '';
    this.via.push(why);
  }

  /** و at the head: وأكد → أكد, و شدد → شدد; واشنطن and وزير stay. */
  conjunction(): void {
    const token = this.tokens[this.at];
    if (!token || this.nameAt(token.start)) return;
    const raw = this.text.slice(token.start, token.end);
    const alone = raw === 'و' || raw === 'وـ';
    if (alone && /^\s*$/.test(between(this.text, token, this.tokens[this.at + 1]))) {
      this.skipTo(this.at + 1, 'edit:conjunction');
      return;
    }
    const rest = token.folded.slice(1);
    const named = this.nameAt(token.start + 1);
    if (
      raw[0] === 'و'
        ? !(named || (!TOGETHER.has(token.folded) && (AFTER_CONJUNCTION.has(rest) || JOINED.test(raw))))
        : !(raw[0] === 'ف' && named)
    )
      return;
    this.start = token.start + 1;
    this.first = rest;
    this.via.push('edit:conjunction');
  }

  /** قد after the conjunction, before a past verb: وقد أعلن → أعلن. */
  already(): void {
    if (this.first === 'قد' && this.via.includes('edit:conjunction') && !PRESENT.test(this.word(1)) && this.word(1))
      this.skipTo(this.at + 1, 'edit:conjunction');
  }

  /** من جهته، قال ماكرون → قال ماكرون; a link without comma goes only before a verb of saying. */
  link(): boolean {
    for (const phrase of REMOVABLE_LINKS) {
      if (!phrase.every((word, i) => this.word(i) === word)) continue;
      const last = this.tokens[this.at + phrase.length - 1];
      const next = this.tokens[this.at + phrase.length];
      if (!next) return false;
      const gap = between(this.text, last, next);
      if (!/^[\s،,]*$/.test(gap) || !(/[،,]/.test(gap) || SAYING.has(next.folded))) return false;
      this.skipTo(this.at + phrase.length, 'edit:link');
      return true;
    }
    return false;
  }

  /** كما أعلن الوزير أن → أعلن الوزير أن; كما وافق ترامب → وافق ترامب; كما أن and كما نشرت نص stay (and dangle). */
  also(): boolean {
    const verb = this.tokens[this.at + 1];
    const subject = this.tokens[this.at + 2];
    if (!ALSO.has(this.first) || !verb || !subject || NOT_AFTER_ALSO.has(verb.folded)) return false;
    const named = this.nameAt(subject.start);
    // كما دعت المسلحين إلى: the noun may be the object.
    const told = SAYING.has(verb.folded) && !NO_SUBJECT.has(subject.folded) && (named || !TAKES_OBJECT.has(verb.folded));
    if (!told && !(named && !this.nameAt(verb.start) && !/^(?:ال|[وفبلك]ال)/.test(verb.folded))) return false;
    if (!/^\s*$/.test(between(this.text, this.tokens[this.at], verb))) return false;
    this.skipTo(this.at + 1, 'edit:also');
    return true;
  }
}

/** A name in quotation marks after a verb of saying is its subject, not what was said: قالت "أوكسفام" إنها. */
function isQuotedName(reader: Reader, next: Token): boolean {
  const opens = reader.text[next.start - 1];
  const close = reader.text.slice(next.end).search(/["”»]/);
  if (!opens || close < 0 || close > 25) return false;
  return /^\s*[^\s.،,:]/.test(reader.text.slice(next.end + close + 1));
}

/** True when a verb of saying opens and nobody says it: أضاف أن, قال: "…", أوضحت للصحافيين. */
function saysWithoutSubject(reader: Reader): boolean {
  const verb = reader.tokens[reader.at];
  const next = reader.tokens[reader.at + 1];
  if (!verb || !SAYING.has(reader.first)) return false;
  if (!next || /["“”«:]/.test(between(reader.text, verb, next))) return !next || !isQuotedName(reader, next);
  return NO_SUBJECT.has(next.folded) || next.folded.startsWith('لل');
}

function dangles(reader: Reader): boolean {
  const [first, second, third] = [reader.first, reader.word(1), reader.word(2)];
  // وهو ما, فهي: joined words that the conjunction is left on still look back.
  const bare = /^[وف]/.test(first) ? first.slice(1) : first;
  if ([first, bare].some((word) => LOOKS_BACK.has(word) || LOOKS_BACK_PAIRS.has(`${word} ${second}`))) return true;
  // يأتي هذا القرار, في هذه الأثناء look back; هذا العام does not.
  if ([bare, second, third].some((word, i) => POINTING.has(word) && !TIMES.has(reader.word(i + 1)))) return true;
  // رغم ذلك, على إثر ذلك: what "that" is stands in the sentence before.
  if (second === 'ذلك' || (third === 'ذلك' && second.length <= 4)) return true;
  // ولم يوضح ما: a verb of saying, negated, without its person.
  if ((first === 'لم' || first === 'لا') && SAYING.has(second)) return !third || NO_SUBJECT.has(third);
  return saysWithoutSubject(reader);
}

/** Words with an attached pronoun near the front, as far as their form shows: في كلمته, زيارتها. */
const POSSESSED = /(?:ته|تها|تهم|ابه|ابها|يسه|هما|ائه|يره)$/;

function standsIn(reader: Reader): boolean {
  if (SAYING.has(reader.first) && STAND_INS.has(reader.word(1))) {
    const next = reader.tokens[reader.at + 2];
    return !next || !reader.nameAt(next.start);
  }
  // أدان الهجوم, رفضت الاتهامات: what follows is the object, and who did it stands in the sentence before.
  const object = reader.tokens[reader.at + 1];
  if (TAKES_OBJECT.has(reader.first) && object?.folded.startsWith('ال') && !reader.nameAt(object.start)) return true;
  const head = reader.tokens.slice(reader.at, reader.at + 10);
  const pronoun = head.findIndex((token) => token.folded.length >= 5 && POSSESSED.test(token.folded));
  return pronoun >= 0 && pronoun <= 3 && !head.some((token) => reader.nameAt(token.start) || reader.nameAt(token.start + 1));
}

/** How the sentence opens. `leads` tells that a dateline may stand at its head. */
export function openingOf(text: string, tokens: readonly Token[], leads: boolean, nameAt: NameAt): Opening {
  const reader = new Reader(text, tokens, nameAt);
  const dateline = leads ? DATELINE.exec(text) : null;
  if (dateline) {
    const after = tokens.findIndex((token) => token.start >= dateline[0].length);
    if (after > 0) reader.skipTo(after, 'edit:dateline');
  }
  reader.conjunction();
  if (reader.link() || reader.also()) reader.conjunction();
  reader.already();
  const says = SAYING.has(reader.first) && { word: reader.first, end: tokens[reader.at]?.end ?? 0, subject: !saysWithoutSubject(reader) };
  return {
    start: reader.start,
    via: [...new Set(reader.via)],
    dangling: dangles(reader),
    standIn: standsIn(reader),
    ...(says && { says }),
  };
}
