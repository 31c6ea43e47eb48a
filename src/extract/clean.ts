/** From a draft to an article: what is story stays, every other piece is listed with its reason. */

import { type Article, BLOCK_KINDS, type Block, type BlockKind, type Figure, REMOVAL_REASONS, type Removed } from '../article.ts';
import type { Via } from '../via.ts';
import { isLatinByline, writerIn } from './bylines.ts';
import { captionLines } from './caption-lines.ts';
import { gatherFigures } from './captions.ts';
import { begin, type Cleaning, type Item, isOpenStory, type Picture, remove } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import { findHeadline, preamble, repeatedHeadlines } from './headlines.ts';
import type { Label } from './labels.ts';
import { endsSentence, isRunning, wordCount } from './line-forms.ts';
import { isoDate } from './published.ts';
import { relatedAfterLabels, relatedElsewhere, relatedRuns } from './related.ts';
import { describedStandfirst, judgeStandfirsts } from './standfirsts.ts';

/** One more sighting of a caption or credit that the figure list gives. */
interface Repeat {
  /** Index of the piece in the draft. */
  piece: number;
  /** Id of the figure whose caption or credit it gives once more. */
  figure: string;
  via: Via[];
}

export interface Cleaned {
  article: Article;
  /** Piece indexes by `headline`, `standfirst`, block id or figure id; the one to read first. */
  origins: Record<string, number[]>;
  repeats: Repeat[];
}

type Step = (state: Cleaning) => void;

/** The order matters; each step says why it stands where it does. */
const STEPS: readonly Step[] = [
  // The markup's own word first: no text rule need look at what it has settled.
  markedFurniture,
  // A notice of several lines stands before everything and its lines look like headlines.
  farewell,
  // Captions and related headlines are told from the headline, so it must be known.
  findHeadline,
  // Labels go before captions: a credit takes its caption from the line before it, with no label between them.
  labels,
  // Pictures that the markup puts together, then lines that repeat them.
  gatherFigures,
  captionLines,
  // A caption may be the headline's twin, so the headline's repeats wait for the captions.
  repeatedHeadlines,
  // Desks stand between the headline and the story: what is left there and is short is one.
  sections,
  relatedAfterLabels,
  relatedElsewhere,
  relatedRuns,
  // Desks and topics stand below the story too, once its last line is known.
  tail,
  // What is left is story; only now is it known which paragraph is the first.
  judgeStandfirsts,
  repeatedParagraphs,
];

const reasons: ReadonlySet<string> = new Set(REMOVAL_REASONS);

function markedFurniture(state: Cleaning): void {
  for (const item of state.items) {
    const { hint, via, text } = item.piece;
    if (hint === 'byline') state.byline ??= text;
    if (hint === 'date') state.published ??= text;
    if (hint === 'credit' && item.piece.figure !== undefined) continue;
    if (reasons.has(hint)) remove(item, { reason: hint as Removed['reason'], via });
  }
}

/** A scrape gives its byline among the first lines, before the story. */
const LATEST_BYLINE = 15;
const LATIN_BYLINE: Label = { reason: 'byline', via: 'label:byline' };

function labels(state: Cleaning): void {
  for (const item of state.items) {
    if (!isOpenStory(item)) continue;
    const label =
      item.piece.hint === 'line' && item.index < LATEST_BYLINE && isLatinByline(item.piece.text)
        ? LATIN_BYLINE
        : furnitureOf(item.piece.text);
    if (!label) continue;
    if (label.reason === 'byline') state.byline ??= item.piece.text;
    if (label.reason === 'date') state.published ??= item.piece.text;
    remove(item, label);
  }
}

/** Most words of a desk: `الولايات المتحدة الأمريكية` and a word to spare. */
const LONGEST_SECTION = 4;

function sections(state: Cleaning): void {
  for (const item of preamble(state))
    if (isOpenStory(item) && wordCount(item.piece.text) <= LONGEST_SECTION) remove(item, { reason: 'label', via: 'label:section' });
}

/** مشاهدينا الكرام … يورونيوز، كل وجهات النظر: the site's farewell to its viewers of 2017, above the page of any story. */
const FAREWELL = { first: /^مشاهدينا الكرام/u, last: /كل وجهات النظر/u, lines: 10 };

function farewell(state: Cleaning): void {
  const start = state.items.findIndex((item) => isOpenStory(item) && FAREWELL.first.test(item.piece.text));
  if (start < 0) return;
  const end = state.items.slice(start, start + FAREWELL.lines).findIndex((item) => FAREWELL.last.test(item.piece.text));
  for (const item of state.items.slice(start, start + end + 1))
    if (isOpenStory(item)) remove(item, { reason: 'notice', via: 'label:notice' });
}

/** Below the story of a scrape: `فرنسا` is the desk, several such lines are topics. A last word of the story has its full stop. */
function tail(state: Cleaning): void {
  const lines = state.items.filter((item) => item.piece.hint === 'line' && isOpenStory(item));
  const end = lines.findLastIndex(({ piece }) => endsSentence(piece.text) || wordCount(piece.text) > LONGEST_SECTION) + 1;
  const before = lines[end - 1]?.piece.text ?? '';
  const last = isRunning(before) || endsSentence(before) ? lines.slice(end).filter((item) => !/[:"“”»]/u.test(item.piece.text)) : [];
  for (const item of last)
    remove(item, last.length > 1 ? { reason: 'tags', via: 'label:tags' } : { reason: 'label', via: 'label:section' });
}

/** Words that two paragraphs must have to be the same one twice and not a refrain. */
const SHORTEST_REPEAT = 8;

function repeatedParagraphs(state: Cleaning): void {
  const byCount = new Map<number, { first: Item; keys?: Set<string> }>();
  for (const item of state.items) {
    if (!isOpenStory(item) || item.piece.text.length < 30) continue;
    const count = wordCount(item.piece.text);
    if (count < SHORTEST_REPEAT) continue;
    const seen = byCount.get(count);
    if (!seen) {
      byCount.set(count, { first: item });
      continue;
    }
    seen.keys ??= new Set([seen.first.key]);
    if (seen.keys.has(item.key)) remove(item, { reason: 'other', via: 'paragraph:repeated' });
    else seen.keys.add(item.key);
  }
}

/** The article in a draft. The same for pages and scrapes: hints are weighed where there are any, lines where there are none. */
export function clean(draft: Draft): Cleaned {
  const state = begin(draft);
  for (const step of STEPS) step(state);
  const origins: Record<string, number[]> = {};
  const { headline } = state;
  const standfirst = state.items.find((item) => item.verdict?.as === 'standfirst');
  if (headline) origins.headline = [headline.index];
  if (standfirst) origins.standfirst = [standfirst.index];
  const blocks = blocksOf(state, origins);
  const figures = figuresOf(state, origins);
  const { facts } = draft;
  const optional: Partial<Record<'url' | 'headline' | 'standfirst' | 'byline' | 'published' | 'section', string | undefined>> = {
    url: draft.url,
    headline: headline?.piece.text ?? (blocks.length ? facts.headline : undefined),
    standfirst: standfirst?.piece.text ?? describedStandfirst(state),
    byline: (state.byline === undefined ? undefined : writerIn(state.byline)) ?? facts.byline,
    published: published(facts.published, state.published),
    section: facts.section,
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Article>;
  const article: Article = {
    ...present,
    site: draft.site,
    blocks,
    figures,
    ...(draft.truncated && { truncated: draft.truncated }),
    ...((isWalled(state) || (facts.paid && isCutOff(blocks))) && { gated: true }),
    removed: state.items.flatMap(removedOf),
  };
  return { article, origins, repeats: repeatsOf(state) };
}

const WALLS: ReadonlySet<Via> = new Set(['label:subscription', 'euronews:wall']);

/** True for a story that stops in the middle of a sentence, or with dots that promise more; a subscriber's page shows it whole. */
function isCutOff(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.text ?? '';
  return blocks.length > 0 && (!endsSentence(last) || /(?:…|\.{3})["”»)\]]*$/u.test(last));
}

/** True when the page asks the reader to subscribe or to log in before it shows the rest. */
const isWalled = ({ items }: Cleaning): boolean =>
  items.some(({ piece, verdict }) => piece.rendered && verdict?.as === 'removed' && verdict.via.some((via) => WALLS.has(via)));

function removedOf({ piece, verdict }: Item): Removed[] {
  const listed = verdict?.as === 'removed' ? verdict : verdict?.as === 'figure' ? verdict.listed : undefined;
  return listed ? [{ reason: listed.reason, text: piece.text, via: listed.via }] : [];
}

/** The page's date for machines, else the printed one, which has no zone. */
function published(...written: (string | undefined)[]): string | undefined {
  for (const text of written) {
    const date = text === undefined ? undefined : isoDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

function blocksOf(state: Cleaning, origins: Record<string, number[]>): Block[] {
  return state.items.filter(isOpenStory).map(({ index, piece }, i) => {
    const id = `b${i + 1}`;
    origins[id] = [index];
    return { id, kind: kindOf(piece.hint), text: piece.text };
  });
}

const kindOf = (hint: string): BlockKind => BLOCK_KINDS.find((kind) => kind === hint) ?? 'paragraph';

/** Pictures in page order get their ids; the caption to read is a painted one, else hidden text, never an attribute. */
function figuresOf(state: Cleaning, origins: Record<string, number[]>): Figure[] {
  state.pictures.sort((a, b) => a.at - b.at);
  return state.pictures.map((picture, i) => {
    const id = figureId(i);
    origins[id] = picture.origins;
    return { id, caption: withoutOwner(picture), ...(picture.credit !== undefined && { credit: picture.credit }) };
  });
}

/** `سفينة تغادر الميناء (أخبار الساحل)` by `أخبار الساحل` → without the bracket. */
function withoutOwner({ caption, credit }: Picture): string {
  const bracket = `(${credit ?? ''})`;
  return credit !== undefined && caption.endsWith(bracket) && caption.length > bracket.length
    ? caption.slice(0, -bracket.length).trimEnd()
    : caption;
}

const figureId = (index: number): string => `f${index + 1}`;

function repeatsOf(state: Cleaning): Repeat[] {
  const ids = new Map(state.pictures.map((picture, i) => [picture, figureId(i)] as const));
  return state.items.flatMap(({ index, verdict }: Item) =>
    verdict?.as === 'removed' && verdict.repeats ? [{ piece: index, figure: ids.get(verdict.repeats) ?? '', via: verdict.via }] : [],
  );
}
