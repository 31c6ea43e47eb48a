/** Names that no list has, put together from parts that are known: وزارة الخارجية السلوفاكية, مطار بيروت, الحزب الاشتراكي. */

import type { Mention } from '../analysis.ts';
import type { Entry, Knowledge } from '../knowledge/load.ts';
import { agreement, spellingKey } from '../text/spelling.ts';
import { withArticle } from '../text/with-article.ts';
import type { Via } from '../via.ts';
import { isTitle } from './apposition.ts';
import { listedAgreement, partyOfPolitician } from './composed-as-listed.ts';
import { BODIES, type Head, NAMESAKES, PARTIES, PORTFOLIOS_ALONE, SITES } from './composition-heads.ts';
import type { Context } from './context.ts';
import { isQualified } from './evidence.ts';
import { mainCountry } from './judge.ts';
import { type ListedNames, mentionOf, type NamedText, type Placed, spanOf } from './mentions.ts';
import { balanced } from './quotes.ts';
import type { Start, Word } from './reader.ts';
import { procliticVia, type Read } from './walk.ts';

/** A listed or composed entity; one that stays open has no English of its own, but readings. */
export interface Entity extends Entry {
  readings?: readonly Entry[];
}

/** A name in the text and the entity it stands for, the same object in each mention. */
export interface Named {
  entity: Entity;
  mention: Mention;
}

/** A composition: the head's place, how its first word is read, and the number of words in all. */
interface Composition {
  entity: Entry;
  at: number;
  start: Start;
  length: number;
  via: Via[];
}

/** Heads by their last word, the longest first. */
const byLastWord = (heads: readonly Head[]): ReadonlyMap<string, readonly Head[]> => {
  const out = new Map<string, Head[]>();
  for (const one of [...heads].sort((a, b) => b.words.length - a.words.length)) {
    const last = one.words.at(-1) ?? '';
    out.set(last, [...(out.get(last) ?? []), one]);
  }
  return out;
};

const WITH_ADJECTIVE = byLastWord([...BODIES, ...PORTFOLIOS_ALONE, ...PARTIES]);
const WITH_PLACE = byLastWord(SITES);
const WITH_PERSON = byLastWord(NAMESAKES);
const MINISTRIES = BODIES.filter(({ words }) => words[0] === 'وزاره');
const WITH_STORY = byLastWord([...PARTIES, ...MINISTRIES]);
const IS_MINISTRY: ReadonlySet<Head> = new Set(MINISTRIES);
const ALONE: ReadonlySet<Head> = new Set(PORTFOLIOS_ALONE);

/** Words before a portfolio that stands for its ministry; a minister or a foreign policy is none: وزيرة الخارجية السلوفاكية. Folded. */
const BEFORE_MINISTRY = new Set(
  'باسم من في عن علي مع الي لدي بين ان قالت اعلنت اكدت ذكرت اضافت نفت دانت ادانت استدعت حذرت نددت دعت طالبت طلبت رحبت افادت اوضحت اعربت كشفت رفضت اتهمت اشارت قررت شددت كانت بيان مقر مبني مصدر مصادر وكيل مسوول'.split(
    ' ',
  ),
);

/** أعلنت الدفاع, وقالت الدفاع, للدفاع. */
const standsForMinistry = (words: readonly Word[], at: number, { proclitics }: Start) =>
  proclitics.length > 0 || !words[at]?.joins || (words[at - 1]?.starts.some(({ stem }) => BEFORE_MINISTRY.has(stem)) ?? false);

/** The head that ends right before a word, and where it begins. */
function headBefore(heads: ReadonlyMap<string, readonly Head[]>, words: readonly Word[], end: number, test: (head: Head) => boolean) {
  for (const { stem: last } of words[end - 1]?.starts ?? [])
    for (const head of heads.get(last) ?? []) {
      const at = end - head.words.length;
      const first = words[at];
      const isInPlace = head.words.every((word, i) => i === 0 || (words[at + i]?.folded === word && words[at + i]?.joins));
      const start = first?.starts.find(({ stem }) => stem === head.words[0]);
      if (start && isInPlace && test(head) && (!ALONE.has(head) || standsForMinistry(words, at, start))) return { head, at, start };
    }
  return undefined;
}

/** Adjectives that newsrooms replace before the name of a body. */
const SHORT: Readonly<Record<string, string>> = { American: 'US', Emirati: 'UAE' };

const entityOf = (arabic: string, english: string, { type }: Head, country: string, description: string): Entry => ({
  arabic,
  english,
  type,
  gender: '',
  country,
  description,
});

/** The words as they stand, what is written onto the first one off: للجيش السلوفاكي → الجيش السلوفاكي. */
export function arabicOf({ raw, words }: Read, at: number, length: number, start: Start): string {
  const span = spanOf({ raw, words }, at, length, start);
  const text = raw.slice(span.start, span.end).replace(/\s+/g, ' ');
  return start.stem.startsWith('ال') && text.startsWith('لل') ? `ال${text.slice(2)}` : text;
}

/** Composes the names of an article; one entity for each English name. */
class Composer {
  readonly #knowledge: Knowledge;
  /** The country that the story is about. */
  readonly #country: Entry | undefined;
  /** The people's word of that country, where the article has it. */
  readonly #people: Entry | undefined;
  readonly #made = new Map<string, Entry>();
  readonly #open = new Map<string, Entity>();

  constructor(listed: readonly Entry[], knowledge: Knowledge, context: Context) {
    for (const entry of listed) if (entry.type === 'organisation') this.#made.set(entry.english, entry);
    this.#knowledge = knowledge;
    const country = mainCountry(context) ?? '';
    this.#country = knowledge.country(country);
    this.#people = listed.find((entry) => entry.type === 'demonym' && country !== '' && entry.country === country);
  }

  #once(entity: Entry): Entry {
    const known = this.#made.get(entity.english) ?? entity;
    this.#made.set(entity.english, known);
    return known;
  }

  /** The name that a listed adjective or place ends. */
  before({ read, step }: { read: Read; step: Placed }): Composition | undefined {
    const { words } = read;
    const entry = this.#knowledge.entry(step.entry);
    if (step.start.proclitics.length || !words[step.at]?.joins) return undefined;
    if (entry.type === 'person') return this.#namesake(read, step, entry);
    if (!entry.country) return undefined;
    if (entry.type === 'demonym') return this.#body(read, step, entry);
    if (entry.type !== 'place') return undefined;
    const adjective = this.#adjective(step);
    const description = entry.description && `${entry.english}: ${entry.description}`;
    return this.#site(read, step, entry, WITH_PLACE, description) ?? (adjective && this.#body(read, step, adjective));
  }

  /** The people's word that a country's name is too: الشرطة السعودية. */
  #adjective({ start, candidate }: Placed): Entry | undefined {
    if (candidate?.length !== 1) return undefined;
    const form = this.#knowledge.forms(start.key)?.find(({ kind, words }) => kind === 'demonym' && agreement(words[0] ?? '', start.stem));
    const entry = form && this.#knowledge.entry(form.entry);
    return entry?.country === candidate.entry.country ? entry : undefined;
  }

  #body(read: Read, step: Placed, entry: Entry): Composition | undefined {
    const { words } = read;
    const adjective = words[step.at];
    if (!adjective?.folded.startsWith('ال')) return undefined;
    const gender = adjective.folded.endsWith('ه') ? 'f' : 'm';
    const found = headBefore(WITH_ADJECTIVE, words, step.at, (head) => head.gender === gender);
    if (!found) return undefined;
    const { head, at, start } = found;
    const length = step.at - at + step.length;
    const english = head.special[entry.country] ?? head.english.replace('{}', SHORT[entry.english] ?? entry.english);
    const of = entry.of === undefined ? undefined : this.#knowledge.entry(entry.of).english;
    const description = of ? `${head.what} of ${withArticle(of)}` : '';
    const arabic = arabicOf(read, at, length, start);
    const made = entityOf(arabic, english, head, entry.country, description);
    const entity = this.#once(
      (ALONE.has(head) && this.#ministry([start.stem, ...words.slice(at + 1, at + length).map(({ folded }) => folded)])) || made,
    );
    return { entity, at, start, length, via: ['composed'] };
  }

  /** The listed ministry of a portfolio alone: الخارجية الأميركية is وزارة الخارجية الأميركية. */
  #ministry(words: readonly string[]): Entry | undefined {
    const [form] = this.#knowledge.forms(['وزاره', ...words].map(spellingKey).join(' ')) ?? [];
    return form && this.#knowledge.entry(form.entry);
  }

  /** What bears a person's full name, title and all: مطار رفيق الحريري الدولي, مسجد الملك الحسن الثاني. */
  #namesake(read: Read, step: Placed, entry: Entry): Composition | undefined {
    if (step.length < 2) return undefined;
    const { words } = read;
    const isTitled = words[step.at]?.joins && isTitle(words[step.at - 1]);
    const whole = isTitled ? { ...step, at: step.at - 1, length: step.length + 1 } : step;
    return words[whole.at]?.joins ? this.#site(read, whole, entry, WITH_PERSON, `named after ${entry.english}`) : undefined;
  }

  #site(read: Read, step: Placed, entry: Entry, heads: ReadonlyMap<string, readonly Head[]>, description: string): Composition | undefined {
    const { words } = read;
    const found = headBefore(heads, words, step.at, () => true);
    if (!found) return undefined;
    const { head, at, start } = found;
    const isInternational = words[step.at + step.length]?.joins === true && words[step.at + step.length]?.folded === 'الدولي';
    const length = step.at - at + step.length + (isInternational ? 1 : 0);
    const listed = isInternational ? undefined : listedAgreement(head, entry, this.#knowledge);
    if (listed) return { entity: listed, at, start, length, via: ['alias', 'evidence:type-word'] };
    const english = head.english.replace('{}', isInternational ? `${entry.english} International` : entry.english);
    const arabic = arabicOf(read, at, length, start);
    const entity = this.#once(entityOf(arabic, english, head, entry.country, description));
    return { entity, at, start, length, via: ['composed'] };
  }

  /** The entity of a listed name: its entry, or all that it may be. */
  listed({ entry, open, candidate }: Placed): Entity {
    const first = this.#knowledge.entry(entry);
    if (!open || !candidate) return first;
    const key = open.join(' ');
    const known = this.#open.get(key);
    if (known) return known;
    const arabic = candidate.form.spelt.join(' ');
    const made = { arabic, english: '', type: first.type, gender: '', country: '', description: '' } as const;
    const entity: Entity = { ...made, readings: open.map((number) => this.#knowledge.entry(number)) };
    this.#open.set(key, entity);
    return entity;
  }

  /** The English of a ministry of the story's country, and its entry where the lists have it. */
  #storyMinistry({ english, special, words }: Head, place: Entry): { name: string; listed?: Entry } {
    const people = this.#people;
    if (!people) return { name: special[place.country] ?? `${english.replace('{} ', '')} (${place.english})` };
    const listed = this.#ministry([...words.slice(1), `ال${people.arabic}ه`]);
    return {
      name: special[place.country] ?? english.replace('{}', SHORT[people.english] ?? people.english),
      ...(listed && { listed }),
    };
  }

  /** The party that an adjective behind a politician names. */
  membership(read: Read, at: number): Composition | undefined {
    const party = this.#country && partyOfPolitician(read, at, this.#country, this.#knowledge);
    return party && { ...party, at, length: 1, via: ['alias', 'evidence:country'] };
  }

  /** A party or ministry of a general name that ends before a word, in a story on one country. */
  ofStory(read: Read, end: number, next: Placed | undefined): Composition | undefined {
    const { words } = read;
    const place = this.#country;
    const found = place && headBefore(WITH_STORY, words, end, () => true);
    if (!found) return undefined;
    const { head, at, start } = found;
    const isMinistry = IS_MINISTRY.has(head);
    // What says more of a ministry agrees with it: the next word of أعلنت وزارة الداخلية القرار does not.
    if (isQualified(words, end, this.#knowledge) && (!isMinistry || words[end]?.folded.endsWith('ه'))) return undefined;
    // وزارة الصحة في غزة is of Gaza.
    if (isMinistry && next && next.at - end <= 1 && this.#knowledge.entry(next.entry).type === 'place') return undefined;
    const { name, listed }: { name: string; listed?: Entry } = isMinistry
      ? this.#storyMinistry(head, place)
      : { name: head.special[place.country] ?? `${head.english.replace('{} ', '')} (${place.english})` };
    const arabic = arabicOf(read, at, end - at, start);
    const entity = this.#once(listed ?? entityOf(arabic, name, head, place.country, `${head.what} of ${withArticle(place.english)}`));
    return { entity, at, start, length: end - at, via: ['composed', 'evidence:country'] };
  }
}

function namesOfText({ read, steps }: NamedText, composer: Composer): Named[] {
  const out: (Named & { at: number; end: number })[] = [];
  const put = (one: Composition): boolean => {
    const { start, end } = spanOf(read, one.at, one.length, one.start);
    const span = balanced(read.raw, start, end);
    if (!span || out.some((other) => other.at < one.at && other.end > one.at)) return false;
    while (out.length && (out.at(-1)?.at ?? -1) >= one.at) out.pop();
    const via = [...one.via, ...procliticVia(one.start)];
    out.push({ entity: one.entity, mention: mentionOf(read, { span, via }), at: one.at, end: one.at + one.length });
    return true;
  };
  let next = 0;
  for (let at = 0; at <= read.words.length; at++) {
    const step = steps[next];
    const isFree = (out.at(-1)?.end ?? 0) < at;
    const general = isFree ? composer.ofStory(read, at, step) : undefined;
    if (general && !(step?.at === at && composer.before({ read, step }))) put(general);
    const member = step?.at === at ? undefined : composer.membership(read, at);
    if (member && (out.at(-1)?.end ?? 0) <= at) put(member);
    if (step?.at !== at) continue;
    next++;
    const composed = composer.before({ read, step });
    if (composed && put(composed)) continue;
    out.push({ entity: composer.listed(step), mention: mentionOf(read, step), at, end: at + step.length });
  }
  return out.map(({ entity, mention }) => ({ entity, mention }));
}

/** All names of an article in reading order, without overlaps: those of the lists, and those put together from them. */
export function composed({ texts, context }: ListedNames, knowledge: Knowledge): Named[] {
  const listed = texts.flatMap(({ steps }) => steps.map(({ entry }) => knowledge.entry(entry)));
  const composer = new Composer(listed, knowledge, context);
  return texts.flatMap((text) => namesOfText(text, composer));
}
