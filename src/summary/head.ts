/** The head of a sentence, read word by word: what may safely go so that the sentence reads alone. */

import { fold } from '../text/fold.ts';
import type { Token } from '../text/words.ts';
import type { Via } from '../via.ts';
import { ACCUSATIVE, AFTER_CONJUNCTION, CONTRASTS, NEGATIONS, NO_SUBJECT, REMOVABLE_LINKS, SAYING, TAKES_OBJECT } from './wordlists.ts';

/** True for a place in the statement's text where a known name begins. */
export type NameAt = (offset: number) => boolean;

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

const HAS_ARTICLE = /^ال/;

/** The character run between two tokens. */
const between = (text: string, a: Token | undefined, b: Token | undefined) => (a && b ? text.slice(a.end, b.start) : '');

export class Head {
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

  /** What stands between two of the next words, counted from the first. */
  gap(a: number, b: number): string {
    return between(this.text, this.tokens[this.at + a], this.tokens[this.at + b]);
  }

  isName(ahead: number): boolean {
    const token = this.tokens[this.at + ahead];
    return token !== undefined && this.nameAt(token.start);
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
    if (alone && /^\s*$/.test(this.gap(0, 1))) {
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

  /** من جهته، قال ماكرون → قال ماكرون; هذا، وأعلن → أعلن; a link without comma goes only before a verb of saying. */
  link(): boolean {
    for (const phrase of REMOVABLE_LINKS) {
      if (!phrase.every((word, i) => this.word(i) === word)) continue;
      const next = this.tokens[this.at + phrase.length];
      if (!next) return false;
      const gap = this.gap(phrase.length - 1, phrase.length);
      if (!/^[\s،,]*$/.test(gap) || !(/[،,]/.test(gap) || (SAYING.has(next.folded) && phrase[0] !== 'هذا'))) return false;
      this.skipTo(this.at + phrase.length, 'edit:link');
      return true;
    }
    return false;
  }

  /**
   * لكن وزير الدفاع نفى → وزير الدفاع نفى; غير أن ماكرون أعلن → ماكرون أعلن. What the sentence tells is as true without the
   * link. It stays where its grammar shows (لكن المسؤولين), before a pronoun, and before a negation without its subject.
   */
  contrast(): boolean {
    const phrase = CONTRASTS.find((words) => words.every((word, i) => this.word(i) === word));
    if (!phrase) return false;
    const length = phrase.length;
    const next = this.word(length);
    if (!next || !/^[\s،,]*$/.test(this.gap(length - 1, length))) return false;
    if (!this.isName(length) && ACCUSATIVE.test(next)) return false;
    if (NEGATIONS.has(next) && !this.isName(length + 2) && !HAS_ARTICLE.test(this.word(length + 2))) return false;
    this.skipTo(this.at + length, 'edit:contrast');
    return true;
  }

  /** كما أعلن الوزير أن → أعلن الوزير أن; كما وافق ترامب → وافق ترامب; كما أن and كما نشرت نص stay (and dangle). */
  also(): boolean {
    const verb = this.word(1);
    const subject = this.word(2);
    if (!ALSO.has(this.first) || !verb || !subject || NOT_AFTER_ALSO.has(verb)) return false;
    const named = this.isName(2);
    // كما دعت المسلحين إلى: the noun may be the object.
    const told = SAYING.has(verb) && !NO_SUBJECT.has(subject) && (named || !TAKES_OBJECT.has(verb));
    if (!told && !(named && !this.isName(1) && !/^(?:ال|[وفبلك]ال)/.test(verb))) return false;
    if (!/^\s*$/.test(this.gap(0, 1))) return false;
    this.skipTo(this.at + 1, 'edit:also');
    return true;
  }
}
