/** Every statement of an article with all that the choice needs to know of it. */

import type { GlossaryEntry } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import { isBalanced, quotations } from '../text/quotations.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Via } from '../via.ts';
import { type Background, type Features, featuresOf, scoreOf } from './features.ts';
import { joinedWith } from './joined.ts';
import { type Opening, openingOf } from './opening.ts';
import { type Profile, profileOf, saidIn } from './profile.ts';
import { shortened } from './shorten.ts';
import { type NamePlace, type Speaker, speakerOf } from './speaker.ts';
import { type Statement, statements } from './statements.ts';
import { LONGEST_BULLET, REPEATS_TITLE, SHORTEST_BULLET } from './weights.ts';

export interface Shown {
  /** What a bullet would show. */
  text: string;
  /** The statement's, and the name of its speaker where that was put in. */
  sources: Span[];
  /** Glossary indexes of the names in `text`, in order of mention. */
  entities: number[];
  /** How `text` was made from the statement's, in order. */
  edits: Via[];
}

export interface Candidate extends Shown {
  statement: Statement;
  opening: Opening;
  profile: Profile;
  features: Features;
  score: number;
  /** Why it can be no bullet whatever its score; absent when it can. */
  fault?: Via;
  /** Where it dangles: the sentence before, and what a bullet would show of both. */
  leansOn?: { head: Candidate; shown: Shown };
}

function placesByBlock(glossary: readonly GlossaryEntry[]): Map<string, NamePlace[]> {
  const places = new Map<string, NamePlace[]>();
  for (const [entity, { mentions }] of glossary.entries())
    for (const { block, start, end } of mentions) {
      const list = places.get(block);
      const place = { start, end, entity };
      if (list) list.push(place);
      else places.set(block, [place]);
    }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return places;
}

/** The mentions inside a statement's sources, with their offsets in its text. */
function mentionsIn(sources: readonly Span[], places: ReadonlyMap<string, readonly NamePlace[]>): NamePlace[] {
  const out: NamePlace[] = [];
  let shift = 0;
  for (const { block, start, end } of sources) {
    for (const place of places.get(block) ?? [])
      if (place.start >= start && place.end <= end)
        out.push({ ...place, start: place.start - start + shift, end: place.end - start + shift });
    shift += end - start + 1;
  }
  return out;
}

/** What a bullet shows of a statement: opening edits made, the speaker named, a long sentence shortened where the rest is whole. */
function shownOf(
  { text, tokens, sources }: Statement,
  opening: Opening,
  mentions: readonly NamePlace[],
  named: Speaker | undefined,
): Shown {
  const from = named ? (opening.says?.end ?? opening.start) : opening.start;
  const front = named ? `${text.slice(opening.start, from)} ${named.surface}` : '';
  const extra = words(front).length;
  const length = tokens.filter((token) => token.end > from).length + extra;
  const short =
    length <= LONGEST_BULLET
      ? undefined
      : shortened({ text, tokens, start: from, extra, endsName: (offset) => mentions.some((mention) => mention.end === offset) });
  const end = short?.end ?? text.length;
  const inside = mentions.filter((mention) => mention.start >= opening.start && mention.end <= end).map((mention) => mention.entity);
  return {
    text: front + (short?.text ?? text.slice(from)),
    sources: named ? [...sources, named.span] : sources,
    entities: [...new Set(named ? [...named.entities, ...inside] : inside)],
    edits: [...opening.via, ...(named ? (['edit:subject'] as const) : []), ...(short?.edits ?? [])],
  };
}

/** A final full stop or call after the question mark is a slip. */
const QUESTION = /[؟?][\s"”»“).!]*$/;

/** A quotation from the first letter to the last, nobody saying it. */
function isBareQuotation(text: string): boolean {
  const [first] = quotations(text);
  return first !== undefined && first.start <= 1 && /^[\s.!…]*$/.test(text.slice(first.end));
}

function faultOf(statement: Statement, text: string, opening: Opening, named: boolean): Via | undefined {
  if (statement.kind !== 'sentence') return `left:${statement.kind}`;
  if (QUESTION.test(statement.text)) return 'left:question';
  if (statement.quoted || isBareQuotation(text)) return 'left:quotation';
  if (!isBalanced(text)) return 'left:unbalanced';
  const length = text === statement.text ? statement.tokens.length : words(text).length;
  if (length > LONGEST_BULLET) return 'left:long';
  if (length < SHORTEST_BULLET) return 'left:short';
  return opening.dangling && !named ? 'left:dangling' : undefined;
}

interface Titles {
  headline: Profile | undefined;
  captions: Profile[];
  related: Profile[];
}

/** A sentence that adds a name to a title adds something, so names count in full here. */
const NO_NAMES: ReadonlySet<string> = new Set();

function titleFault(profile: Profile, titles: Titles): Via | undefined {
  const repeats = (title: Profile) => saidIn(profile, title, NO_NAMES) >= REPEATS_TITLE;
  if (titles.headline && repeats(titles.headline)) return 'left:headline';
  if (titles.captions.some(repeats)) return 'left:caption';
  return titles.related.some(repeats) ? 'left:related' : undefined;
}

function nameStems(glossary: readonly GlossaryEntry[]): Set<string> {
  const names = new Set<string>();
  for (const { arabic, aliases, mentions } of glossary)
    for (const form of [arabic, ...aliases, ...mentions.map((mention) => mention.surface)])
      for (const token of words(form)) names.add(stem(token.folded));
  return names;
}

function stemFrequency(profiles: readonly Profile[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { set } of profiles) for (const item of set) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  return frequency;
}

/** The statements of an article as candidates, in reading order. */
export function candidatesOf(
  article: Article,
  glossary: readonly GlossaryEntry[],
): { candidates: Candidate[]; names: ReadonlySet<string> } {
  const found = statements(article);
  const profiles = found.map((statement) => profileOf(statement.tokens));
  const names = nameStems(glossary);
  const titleOf = (text: string) => profileOf(words(text));
  const titles: Titles = {
    headline: article.headline === undefined ? undefined : titleOf(article.headline),
    captions: article.figures.map((figure) => titleOf(figure.caption)),
    related: article.removed.filter((removed) => removed.reason === 'related').map((removed) => titleOf(removed.text)),
  };
  const said = profiles.filter((_, i) => found[i]?.kind === 'sentence');
  const background: Background = {
    headline: titles.headline,
    standfirst: article.standfirst === undefined ? undefined : titleOf(article.standfirst),
    frequency: stemFrequency(said),
    sentences: said.length,
    names,
  };
  const places = placesByBlock(glossary);
  const isPerson = (entity: number) => glossary[entity]?.type === 'person';
  let before: Speaker | undefined;
  const candidates = found.map((statement, i): Candidate => {
    const profile = profiles[i] ?? profileOf(statement.tokens);
    const mentions = mentionsIn(statement.sources, places);
    const starts = new Set(mentions.map((mention) => mention.start));
    const opening = openingOf(statement.text, statement.tokens, statement.leads, (offset) => starts.has(offset));
    const { speaker, named } = speakerOf(statement, opening, mentions, isPerson, before);
    before = speaker;
    const shown = shownOf(statement, opening, mentions, named ? speaker : undefined);
    const features = featuresOf(statement, profile, opening, shown.entities.length, background);
    const fault = faultOf(statement, shown.text, opening, named) ?? titleFault(profile, titles);
    return { statement, ...shown, opening, profile, features, score: scoreOf(features), ...(fault ? { fault } : {}) };
  });
  for (const [i, tail] of candidates.entries()) {
    const head = candidates[i - 1];
    const shown = head && joinedWith(head, tail);
    if (head && shown) tail.leansOn = { head, shown };
  }
  return { candidates, names };
}
