/** Decides whether the text means what the lists offer, and which of several. */

import type { FormKind, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import { REGNAL } from '../text/surname.ts';
import type { Via } from '../via.ts';
import { byWorth, type Candidate } from './candidates.ts';
import type { Context, Position } from './context.ts';
import { evidenceFor, isPlaceSite, isQualified } from './evidence.ts';
import { genderBefore } from './gender.ts';
import { goesOn, hasOtherGivenName, isPartOfPatronymic, isPersonInstead } from './given-names.ts';
import { isAccusative, isOfOtherYear, isOtherWord } from './homographs.ts';
import { isFathersName } from './patronymics.ts';
import type { Word } from './reader.ts';

/** Why an offer was not taken. */
export type Refusal =
  | 'needs-full-name'
  | 'needs-evidence'
  | 'needs-type-word'
  | 'needs-country'
  | 'other-given-name'
  | 'several-owners'
  | 'another-of-the-kind'
  | 'place-as-written'
  | 'other-word'
  | 'unbalanced-quotes';

/** An offer that was taken, and the rules that spoke for it. */
export interface Accepted {
  candidate: Candidate;
  via: Via[];
  /** The numbers of all entries it may be, where the article does not say which. */
  open?: readonly number[];
}

/** Where a candidate stands, and what is known there. */
export interface Site {
  words: readonly Word[];
  at: number;
  text: number;
  context: Context;
  knowledge: Knowledge;
}

/** The mark of an adverb or predicate: روسيًا. */
const TANWEEN = '\u064b';

const isAccepted = (verdict: Via[] | Refusal): verdict is Via[] => typeof verdict !== 'string';

/** جورجيا is Georgia or nothing; only جورجيًا with its mark is Georgian. */
function isPlaceAsWritten(word: Word | undefined, { form, start }: Candidate, { forms, entry }: Knowledge): boolean {
  if (form.words.length > 1 || !word?.folded.endsWith('يا') || word.raw.includes(TANWEEN)) return false;
  return forms(start.key)?.some((other) => entry(other.entry).type === 'place' && fold(other.words[0] ?? '') === start.stem) ?? false;
}

function judgeDemonym(candidate: Candidate, { words, at, context, knowledge }: Site): Via[] | Refusal {
  const { form, entry } = candidate;
  if (isPlaceAsWritten(words[at], candidate, knowledge)) return 'place-as-written';
  if (hasOtherGivenName(words, at, entry, knowledge)) return 'other-given-name';
  // مالي is financial far more often than Malian.
  const isCommon = form.words.length === 1 && knowledge.commonWords.has(bare(fold(form.words[0] ?? '')));
  if (!isCommon) return ['demonym'];
  return entry.of !== undefined && context.named.has(entry.of) ? ['demonym', 'evidence:country'] : 'needs-country';
}

/** Evidence that stands beside the word. */
const BESIDE: ReadonlySet<Via> = new Set<Via>(['evidence:latin', 'evidence:type-word', 'evidence:title', 'evidence:sport']);

/** What each kind of form needs, and the rules that then speak for it. */
const NEEDS: Readonly<Record<FormKind, (candidate: Candidate, site: Site) => Via[] | Refusal>> = {
  citation: () => ['gazetteer'],
  alias: () => ['alias'],
  demonym: judgeDemonym,
  short({ form, length }, { words, at, context, knowledge }) {
    if (!context.named.has(form.entry)) return 'needs-full-name';
    return isQualified(words, at + length, knowledge) ? 'another-of-the-kind' : ['short-form'];
  },
  surname({ form, length }, { words, at, context, knowledge }) {
    if (!context.named.has(form.entry)) return 'needs-full-name';
    // منصور العتيبي is nobody of the family منصور.
    return knowledge.givenNames.has(form.words[0] ?? '') && isQualified(words, at + length, knowledge) ? 'other-given-name' : ['surname'];
  },
  evidence(candidate, { words, at, context, knowledge }) {
    const { entry, length } = candidate;
    if (entry.type !== 'person' && isQualified(words, at + length, knowledge, entry.country)) return 'another-of-the-kind';
    const found = evidenceFor(candidate, words, at, context, knowledge);
    return found ? ['alias', found] : 'needs-evidence';
  },
  near: () => 'needs-evidence',
  typed(candidate, { words, at, context, knowledge }) {
    const found = evidenceFor(candidate, words, at, context, knowledge);
    return found && BESIDE.has(found) ? ['alias', found] : 'needs-type-word';
  },
};

const isInsideOther = ({ entry, length }: Candidate, { words, at, knowledge }: Site) =>
  hasOtherGivenName(words, at, entry, knowledge) || goesOn(words, at + length, entry, knowledge);

/** The rules that speak for a candidate by itself, or what it lacks. */
function judge(candidate: Candidate, site: Site): Via[] | Refusal {
  const { form, entry } = candidate;
  if (isOtherWord(candidate, site.words, site.at, site.context)) return 'other-word';
  if (isAccusative(candidate, site.words, site.at, site.context)) return 'other-word';
  if (isOfOtherYear(candidate, site.words, site.at)) return 'another-of-the-kind';
  const verdict = NEEDS[form.kind](candidate, site);
  if (!isAccepted(verdict)) return verdict;
  const { words, at, knowledge } = site;
  if (entry.type !== 'person')
    return form.words.length === 1 && entry.type !== 'demonym' && isPersonInstead(words, at, entry, knowledge)
      ? 'other-given-name'
      : verdict;
  // خالد محمد مصطفى, محمد مصطفى البرادعي: a name that many have, with more of another's name around it.
  if (form.kind === 'evidence' && form.words.length > 1 && isInsideOther(candidate, site)) return 'other-given-name';
  if (isFathersName(words, at, form.words, entry)) return 'other-given-name';
  const isFamilyName = form.words.length === 1 || form.kind === 'surname';
  // البابا أوربان الثاني is not Viktor Orbán.
  const behind = words[at + candidate.length];
  if (isFamilyName && behind?.joins && REGNAL.has(behind.folded)) return 'another-of-the-kind';
  // درع بشري لماي: what is written onto the name of somebody named in full parts it from the word before.
  const isParted = candidate.start.proclitics.length > 0 && (site.context.named.get(form.entry)?.length ?? 0) > 0;
  const isOther =
    form.words[0] === 'بن'
      ? isPartOfPatronymic(words, at, knowledge)
      : isFamilyName && !isParted && hasOtherGivenName(words, at, entry, knowledge);
  return isOther ? 'other-given-name' : verdict;
}

/** Between a country and its people's word in one spelling: روسياً with its mark is Russian, روسيا is Russia; سورية by what stands before. */
function placeOrDemonym(found: readonly Accepted[], { words, at }: Site): Accepted | undefined {
  const demonym = found.find(({ candidate }) => candidate.entry.type === 'demonym');
  const place = found.find(({ candidate }) => candidate.entry.type !== 'demonym');
  const word = words[at];
  if (!demonym || !place || !word) return undefined;
  if (place.via.includes('evidence:type-word')) return place;
  if (word.folded.endsWith('ا')) return word.raw.includes(TANWEEN) ? demonym : place;
  return place.candidate.form.kind === 'citation' || isPlaceSite(words, at, place.candidate.start.proclitics) ? place : demonym;
}

const isBefore = (a: Position, b: Position) => a.text < b.text || (a.text === b.text && a.word < b.word);

/** Of several persons named in full, the one named last before this place; absent when none was, or two are as near. */
function nearest(found: readonly Accepted[], { text, at, context }: Site): Accepted | undefined {
  const here = { text, word: at };
  const last = found.map((accepted) => ({
    accepted,
    position: context.named.get(accepted.candidate.form.entry)?.findLast((position) => isBefore(position, here)),
  }));
  let best: (typeof last)[number] | undefined;
  for (const one of last) if (one.position && (!best?.position || isBefore(best.position, one.position))) best = one;
  return best?.accepted;
}

/** The persons whom the word before does not exclude: قالت ترامب is not Donald; all of them when it excludes every one. */
function ofGender(found: readonly Accepted[], { words, at }: Site): readonly Accepted[] {
  const gender = genderBefore(words, at);
  const left = found.filter(({ candidate: { entry } }) => !gender || !entry.gender || entry.gender === gender);
  return left.length ? left : found;
}

/** How much oftener than the next one a country must be spoken of to be the story's own. */
const MAIN_COUNTRY = 2;

/** The ISO code of the country that a story is about; absent when it speaks of two nearly as often. */
export function mainCountry({ countries }: Context): string | undefined {
  const [first, second] = [...countries].sort(([, a], [, b]) => b - a);
  return first && first[1] >= MAIN_COUNTRY * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Of namesakes that only the country speaks for, the one of the story's own: الحزب الاشتراكي in a story on France. */
function ofMainCountry(found: readonly Accepted[], { context }: Site): Accepted | undefined {
  if (!found.every(({ via }) => via.includes('evidence:country'))) return undefined;
  const country = mainCountry(context);
  const own = found.filter(({ candidate }) => candidate.entry.country === country);
  return own.length === 1 ? own[0] : undefined;
}

/** محكمة باريس is of the town, not نادي باريس: a word for another kind of thing does not make a town its namesake. */
function withoutTownsNamesakes(found: readonly Accepted[]): readonly Accepted[] {
  const isTown = found.some(({ candidate: { entry, form } }) => entry.type === 'place' && form.kind === 'citation');
  return isTown
    ? found.filter(
        ({ candidate: { entry, form }, via }) => entry.type === 'place' || form.kind !== 'typed' || !via.includes('evidence:type-word'),
      )
    : found;
}

/** The one of equally good offers that the article supports; absent when it stays open. */
function choose(all: readonly Accepted[], site: Site): Accepted | undefined {
  const [only] = all;
  if (all.every(({ candidate }) => candidate.form.entry === only?.candidate.form.entry)) return only;
  const split = placeOrDemonym(all, site);
  if (split) return split;
  const found = ofGender(withoutTownsNamesakes(all), site);
  // Evidence beside the word, then what the list gives to one alone, then the article: Trump is Donald, also where Melania is named.
  const byEvidence = found.filter(({ via }) => via.some((code) => BESIDE.has(code)));
  const byList = found.filter(({ candidate }) => candidate.form.kind === 'citation' || candidate.form.kind === 'alias');
  const byArticle = found.filter(({ candidate }) => site.context.named.has(candidate.form.entry));
  const isInFull = ({ candidate }: Accepted) => (site.context.named.get(candidate.form.entry)?.length ?? 0) > 0;
  if (byEvidence.length === 1) return byEvidence[0];
  // Where only Michelle is named in full, أوباما is Michelle, and Barack before she was.
  const inFull = byList.some(isInFull) ? undefined : nearest(byArticle, site);
  if (inFull) return inFull;
  for (const group of [byList, byArticle]) if (group.length === 1) return group[0];
  return nearest(byArticle, site) ?? ofMainCountry(found, site);
}

/** Most readings that are worth showing. */
const MOST_READINGS = 4;

/**
 * A name that several entities have and that is a name here beyond doubt: of several words, or behind a title or a word for its kind.
 * حزب العمال in a story on Britain and Norway. Absent for anything that may be no name at all.
 */
function leftOpen(found: readonly Accepted[]): Accepted | undefined {
  const [first] = found;
  const open = [...new Set(found.map(({ candidate }) => candidate.form.entry))];
  if (!first || open.length < 2 || open.length > MOST_READINGS) return undefined;
  const isName = ({ candidate, via }: Accepted) =>
    candidate.form.kind === 'evidence' &&
    (candidate.form.words.length > 1 || via.includes('evidence:title') || via.includes('evidence:type-word'));
  return found.every(isName) ? { ...first, via: ['open', ...first.via.slice(1)], open } : undefined;
}

/** The first of the offers at a word, best first, that the text supports, and what became of the others. */
export function decide(
  ordered: readonly Candidate[],
  site: Site,
  refuse: (candidate: Candidate, reason: Refusal) => void,
): Accepted | undefined {
  let from = 0;
  while (from < ordered.length) {
    const first = ordered[from];
    let to = from;
    const found: Accepted[] = [];
    for (; to < ordered.length; to++) {
      const candidate = ordered[to];
      if (!first || !candidate || byWorth(first, candidate) !== 0) break;
      const verdict = judge(candidate, site);
      if (isAccepted(verdict)) found.push({ candidate, via: verdict });
      else refuse(candidate, verdict);
    }
    const best = choose(found, site) ?? leftOpen(found);
    if (best) return best;
    for (const { candidate } of found) refuse(candidate, 'several-owners');
    // Two owners in the listed spelling: a variant of a third one is no way out.
    if (found.length) return undefined;
    from = to;
  }
  return undefined;
}
