/** The reader's own names in an article: they stand before all that the lists and the models find. */

import type { Mention } from '../analysis.ts';
import type { Entry, Form, Knowledge } from '../knowledge/load.ts';
import type { OwnName } from '../own-name.ts';
import { citation } from '../text/citation.ts';
import { fold } from '../text/fold.ts';
import { foldListed, spellingKey } from '../text/spelling.ts';
import { foldKey, words } from '../text/words.ts';
import { type Candidate, candidatesAt } from './candidates.ts';
import type { Entity, Named } from './compose.ts';
import { mentionOf, type NamedText, spanOf } from './mentions.ts';
import { balanced } from './quotes.ts';
import type { Word } from './reader.ts';
import type { Guess } from './unlisted.ts';
import { AGREEMENT_VIA, procliticVia } from './walk.ts';

/** An entity that the reader gave. */
export interface OwnEntity extends Entity {
  /** Where it was given for. */
  own: 'article' | 'everywhere';
  /** What the lists or models had for it. */
  instead?: Entity;
}

/** The words of a name without vowel marks: what a reader copies with its marks is meant without them too. */
const spelt = (arabic: string): string[] => {
  const plain = citation(arabic);
  return words(plain).map(({ start, end }) => plain.slice(start, end));
};

/** The own names in the form of a list: looked up, compared and refused like the listed ones (وللكرملين finds الكرملين). */
function listOf(entities: readonly OwnEntity[], texts: readonly NamedText[], knowledge: Knowledge): Knowledge {
  const forms = new Map<string, Form[]>();
  const written = new Set(texts.flatMap(({ read }) => read.words.flatMap(({ starts }) => starts.map(({ key }) => key))));
  for (const [entry, { arabic }] of entities.entries()) {
    // Of thousands of names a text has a few.
    if (!written.has(spellingKey(foldKey(arabic).split(' ', 1)[0] ?? ''))) continue;
    const name = spelt(arabic);
    const keys = name.map((word) => spellingKey(fold(word)));
    for (let length = 1; length <= keys.length; length++) {
      const key = keys.slice(0, length).join(' ');
      const here = forms.get(key) ?? [];
      if (length === keys.length) here.push({ entry, kind: 'citation', words: name.map(foldListed), spelt: name });
      forms.set(key, here);
    }
  }
  const entry = (number: number): Entry => {
    const found = entities[number];
    if (!found) throw new RangeError(`no own name ${number}`);
    return found;
  };
  return { ...knowledge, size: entities.length, entry, forms: (key) => forms.get(key) };
}

/** A mention of an own name; absent where quotation marks inside it do not pair. */
function foundAt({ read }: NamedText, at: number, { entry, start, length, agreement }: Candidate): Named | undefined {
  const { start: from, end: to } = spanOf(read, at, length, start);
  const span = balanced(read.raw, from, to);
  const via: Mention['via'] = ['own-name', ...AGREEMENT_VIA[agreement], ...procliticVia(start)];
  return span && { entity: entry, mention: mentionOf(read, { span, via }) };
}

/** The own names in a text, the longest at each word, in reading order. */
function ownIn(text: NamedText, list: Knowledge): Named[] {
  const out: Named[] = [];
  const { words: all } = text.read;
  for (let at = 0; at < all.length; at++) {
    const [best] = candidatesAt(all, at, list);
    const found = best && foundAt(text, at, best);
    if (!found) continue;
    out.push(found);
    at += best.length - 1;
  }
  return out;
}

/** Shortest family name that stands for a person whom the article names in full. */
const SHORTEST_SURNAME = 4;

/** The persons of these mentions by their folded last word; absent entities for a word of two. */
function bySurname(found: readonly Named[]): ReadonlyMap<string, Entity | undefined> {
  const out = new Map<string, Entity | undefined>();
  for (const { entity } of found) {
    const name = foldKey(entity.arabic).split(' ');
    const last = name.at(-1) ?? '';
    if (entity.type !== 'person' || name.length < 2 || last.length < SHORTEST_SURNAME) continue;
    out.set(last, (out.get(last) ?? entity) === entity ? entity : undefined);
  }
  return out;
}

const isGivenName = (word: Word | undefined, { givenNames }: Knowledge) => word !== undefined && givenNames.has(word.folded);

/** Family names alone, of persons of the reader's whom the article names in full: ورفض كوفالسكي after مارتن كوفالسكي. */
function surnamesIn({ read }: NamedText, surnames: ReadonlyMap<string, Entity | undefined>, knowledge: Knowledge): Named[] {
  return read.words.flatMap((word, at) => {
    const start = word.starts.find(({ stem }) => surnames.get(stem));
    const entity = start && surnames.get(start.stem);
    // جوان كوفالسكي is another one of the family.
    if (!entity || (word.joins && isGivenName(read.words[at - 1], knowledge))) return [];
    const span = spanOf(read, at, 1, start);
    return [{ entity, mention: mentionOf(read, { span, via: ['own-name', 'surname', ...procliticVia(start)] }) }];
  });
}

const overlap = (a: Named, b: Named) => a.mention.start < b.mention.end && b.mention.start < a.mention.end;

/** True when a name of the lists is longer than an own one inside it: واشنطن بوست is not the reader's واشنطن. A guess is never. */
const isLonger = ({ mention: { start, end, via } }: Named, { mention: own }: Named) =>
  !via.includes('recognised') && start <= own.start && end >= own.end && end - start > own.end - own.start;

/** The article's names with the reader's own put in, and without those that the reader hides; in reading order, without overlaps. */
export function withOwnNames(
  named: readonly Guess[],
  texts: readonly NamedText[],
  given: readonly OwnName[],
  knowledge: Knowledge,
): Guess[] {
  if (given.length === 0) return [...named];
  const hidden = new Set(given.filter(({ meaning }) => !meaning).map(({ arabic }) => foldKey(arabic)));
  const entities = given.flatMap(({ arabic, where, meaning }): OwnEntity[] => {
    if (!meaning) return [];
    const { english, type, description = '' } = meaning;
    return [{ arabic, english, type, description, gender: '', country: '', own: where === undefined ? 'everywhere' : 'article' }];
  });
  const byKey = new Map(entities.map((entity) => [foldKey(entity.arabic), entity]));

  const list = listOf(entities, texts, knowledge);
  const full = texts.map((text) => ownIn(text, list));
  const surnames = bySurname(full.flat());

  const isHidden = ({ entity, mention }: Named) => hidden.has(foldKey(entity.arabic)) || hidden.has(foldKey(mention.surface));
  /** What was found before, under the reader's entity where one is given for it. */
  const asGiven = (one: Guess): Guess => {
    const entity = byKey.get(foldKey(one.entity.arabic));
    if (!entity) return one;
    entity.instead ??= one.entity;
    if (one.entity.type === entity.type) entity.gender ||= one.entity.gender;
    const via = one.mention.via.filter((code) => code !== 'recognised');
    return { entity, mention: { ...one.mention, via: ['own-name', ...via] } };
  };

  return texts.flatMap((text, at) => {
    const before = named.filter((one) => one.mention.block === text.read.block && !isHidden(one)).map(asGiven);
    const whole = (full[at] ?? []).filter((one) => !isHidden(one) && !before.some((other) => isLonger(other, one)));
    const alone = surnamesIn(text, surnames, knowledge).filter(
      (one) =>
        !isHidden(one) &&
        !whole.some((other) => overlap(one, other)) &&
        !before.some((other) => overlap(one, other) && !other.mention.via.includes('recognised')),
    );
    const own = [...whole, ...alone];
    const left = before.filter((one) => !own.some((other) => overlap(one, other)));
    return [...left, ...own].sort((a, b) => a.mention.start - b.mention.start);
  });
}
