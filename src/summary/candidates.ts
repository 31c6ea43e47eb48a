/** Every statement of an article with all that the choice needs to know of it. */

import type { GlossaryEntry } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Via } from '../via.ts';
import { type Background, type Features, featuresOf, scoreOf } from './features.ts';
import { joinedWith } from './joined.ts';
import { type News, newsOf } from './news.ts';
import { type Opening, openingOf } from './opening.ts';
import { type Profile, profileOf, saidIn } from './profile.ts';
import { faultOf, type Shown, shownOf } from './shown.ts';
import { type NamePlace, type Speaker, speakerOf } from './speaker.ts';
import { type Statement, statements } from './statements.ts';
import { REPEATS_TITLE } from './weights.ts';

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
  const forms = new Set(
    glossary.flatMap(({ arabic, aliases, mentions }) => [arabic, ...aliases, ...mentions.map(({ surface }) => surface)]),
  );
  const names = new Set<string>();
  for (const form of forms) for (const { folded } of words(form)) names.add(stem(folded));
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
): { candidates: Candidate[]; names: ReadonlySet<string>; news: News | undefined } {
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
  const news = newsOf(words(article.headline ?? ''), names);
  return { candidates, names, news };
}
