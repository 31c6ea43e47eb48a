/** One picture's caption and credit, and every place where the page gives them. */

import { editDistance } from '../text/similarity.ts';
import { foldKey } from '../text/words.ts';
import type { Via } from '../via.ts';
import { type Cleaning, type Item, isOpenStory, type Picture, remove, viaOf } from './cleaning.ts';
import { ownerIn, splitAtBracket } from './credits.ts';
import { endsSentence, wordCount } from './line-forms.ts';

export type { Picture } from './cleaning.ts';

/** Share of letters that a caption and its copy with a typo or two have in common. */
const NEAR = 0.93;

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();
const isAttribute = ({ piece }: Item): boolean => piece.hint === 'alt' || piece.hint === 'tooltip';

/** A text without a credit in brackets at its end. */
export const withoutBracket = (text: string): string => splitAtBracket(text)?.caption ?? text;

/** How much longer or shorter than a caption its copy may be before anything is folded; the rest is marks and spaces. */
const MOST_DIFFERENCE = 1.4;

/** How a text gives a caption again: whole, with a typo, cut short (an attribute's limit); undefined when it is a text of its own. */
export function likeness(
  item: Item,
  picture: Picture,
  text = withoutBracket(item.piece.text),
): 'caption:repeated' | 'caption:near-copy' | undefined {
  const [least, most] =
    text.length < picture.caption.length ? [text.length, picture.caption.length] : [picture.caption.length, text.length];
  if (most > least * MOST_DIFFERENCE + 4 && !isAttribute(item)) return undefined;
  const key = text === item.piece.text ? item.key : foldKey(text);
  if (key === picture.key) return 'caption:repeated';
  const shorter = key.length < picture.key.length ? key : picture.key;
  const longer = shorter === key ? picture.key : key;
  if (wordCount(shorter) < 5) return undefined;
  if (isAttribute(item) && longer.startsWith(shorter) && shorter.length >= 30) return 'caption:near-copy';
  if (longer.length > shorter.length * 1.1 || digits(key) !== digits(picture.key)) return undefined;
  if (isOpenStory(item) && endsSentence(text) !== endsSentence(picture.caption)) return undefined;
  const mistakes = Math.floor(longer.length * (1 - NEAR));
  return editDistance(shorter, longer, mistakes) <= mistakes ? 'caption:near-copy' : undefined;
}

/** Pictures at either end of a long list that a text is compared with letter by letter; a copy stands near its picture or is the first one's. */
const COMPARED = 24;

/** The pictures that a text may be a copy of, of which there are no more than `2 * COMPARED`, so that long pages take no longer a line. */
export const comparable = ({ pictures }: Cleaning): readonly Picture[] =>
  pictures.length <= 2 * COMPARED ? pictures : pictures.slice(0, COMPARED).concat(pictures.slice(-COMPARED));

/** The picture whose caption this piece, or this text in it, gives again, and how. */
export function pictureOf(state: Cleaning, item: Item, text?: string): { picture: Picture; via: Via } | undefined {
  const pictures = comparable(state);
  for (const picture of pictures) {
    const via = likeness(item, picture, text);
    if (via) return { picture, via };
  }
  if (pictures === state.pictures) return undefined;
  const picture = state.byCaption.get(text === undefined || text === item.piece.text ? item.key : foldKey(text));
  return picture && { picture, via: 'caption:repeated' };
}

function takeCredit(state: Cleaning, picture: Picture, credit: string | undefined): void {
  const owner = credit === undefined ? undefined : ownerIn(credit);
  if (owner === undefined || picture.credit !== undefined) return;
  picture.credit = owner;
  state.owners.add(foldKey(owner));
}

/**
 * One sighting of a caption, alone or with its credit. The first text is the copy to read; an attribute stands in only
 * until there is one; every further sighting is a repeat. `text` is what of the piece is the caption.
 */
export function sightCaption(state: Cleaning, item: Item, text: string, credit?: string): Picture {
  const bracket = splitAtBracket(text);
  const caption = bracket?.caption ?? text;
  const found = pictureOf(state, item, caption);
  const picture = found?.picture ?? {
    caption,
    key: foldKey(caption),
    origins: [],
    credits: [],
    at: item.index,
  };
  if (!found) {
    state.pictures.push(picture);
    if (!state.byCaption.has(picture.key)) state.byCaption.set(picture.key, picture);
  }
  takeCredit(state, picture, credit);
  takeCredit(state, picture, bracket?.credit);
  if (isAttribute(item)) {
    if (found) remove(item, { reason: 'duplicate-caption', via: found.via }, picture);
    else item.verdict = { as: 'figure' };
  } else if (picture.origins.length) {
    remove(
      item,
      { reason: 'duplicate-caption', via: credit === undefined ? (found?.via ?? 'caption:repeated') : 'caption:with-credit' },
      picture,
    );
  } else {
    if (found) becomeText(state, picture, caption);
    picture.origins.push(item.index);
    if (credit !== undefined) picture.credits.push(item.index);
    item.verdict =
      credit === undefined ? { as: 'figure' } : { as: 'figure', listed: { reason: 'credit', via: viaOf(item, 'caption:with-credit') } };
  }
  return picture;
}

/** What was known from an attribute is now printed: the attribute is the repeat and the print gives the wording. */
function becomeText(state: Cleaning, picture: Picture, caption: string): void {
  const attribute = state.items[picture.at];
  if (attribute && isAttribute(attribute)) {
    delete attribute.verdict;
    remove(attribute, { reason: 'duplicate-caption', via: 'caption:repeated' }, picture);
  }
  picture.caption = caption;
  picture.key = foldKey(caption);
  state.byCaption.set(picture.key, picture);
}

/** One sighting of a credit alone: the first that names the owner is the one to read, the next are repeats. */
export function sightCredit(state: Cleaning, item: Item, picture: Picture | undefined, via: Via): void {
  const owner = ownerIn(item.piece.text);
  const isFirst = picture !== undefined && owner !== undefined && !picture.credits.length;
  if (picture) takeCredit(state, picture, item.piece.text);
  if (isFirst && (picture.credit === owner || foldKey(picture.credit ?? '') === foldKey(owner))) {
    picture.credits.push(item.index);
    item.verdict = item.piece.text === owner ? { as: 'figure' } : { as: 'figure', listed: { reason: 'credit', via: viaOf(item, via) } };
  } else remove(item, { reason: 'credit', via }, picture?.credits.length ? picture : undefined);
}
