/** Each picture once: what the markup gives to one picture, put together. */

import { sameWords } from './alike.ts';
import type { Cleaning, Item } from './cleaning.ts';
import { isKnownOwner, isMarkedCredit, splitAtMark } from './credits.ts';
import { wordCount } from './line-forms.ts';
import { likeness, type Picture, sightCaption, sightCredit } from './pictures.ts';

/** Words that an alternative text must have to be taken for a caption; fewer is a logo or a name. */
const SHORTEST_ALT = 3;

/** Pieces that the markup gives to one picture: the caption first, for the rest is judged by it. */
export function gatherFigures(state: Cleaning): void {
  const figures = new Map<number, Item[]>();
  let alone = 0;
  for (const item of state.items) {
    if (item.verdict) continue;
    // A caption outside of any picture's box is one all the same, and its credit stands after it.
    if (item.piece.figure === undefined && isCaption(item)) alone--;
    const figure = item.piece.figure ?? (isCaption(item) || (alone < 0 && item.piece.hint === 'credit') ? alone : undefined);
    if (figure === undefined) continue;
    const list = figures.get(figure);
    if (list) list.push(item);
    else figures.set(figure, [item]);
  }
  for (const items of figures.values()) gather(state, items);
}

const isCaption = ({ piece }: Item): boolean => piece.hint === 'caption' || piece.hint === 'captionBox';

function gather(state: Cleaning, items: readonly Item[]): void {
  const of = (...hints: string[]): Item[] => items.filter((item) => hints.includes(item.piece.hint));
  let picture: Picture | undefined;
  for (const item of of('caption')) picture = sightCaption(state, item, item.piece.text);
  const attributes = of('alt', 'tooltip');
  const boxes = of('captionBox');
  // A credit may stand above its caption.
  for (const item of [...boxes.filter(isNoCredit), ...boxes.filter((other) => !isNoCredit(other))])
    picture = box(state, item, picture, attributes);
  for (const item of attributes) {
    if (picture === undefined) picture = attributeCaption(state, item);
    else if (likeness(item, picture)) sightCaption(state, item, item.piece.text);
  }
  for (const item of of('credit')) sightCredit(state, item, picture, 'credit:label');
}

const isNoCredit = ({ piece }: Item): boolean => !isMarkedCredit(piece.text);

/**
 * An attribute is a caption where no text is, on a site that writes captions there; not a word or two, nor the headline
 * again, as on wire stories without a caption.
 */
function attributeCaption(state: Cleaning, item: Item): Picture | undefined {
  if (state.draft.site !== 'euronews' || wordCount(item.piece.text) < SHORTEST_ALT) return undefined;
  const isHeadline = state.headline !== undefined && sameWords(state.headline, item);
  return isHeadline ? undefined : sightCaption(state, item, item.piece.text);
}

/** `2 / 14 باب قديم` → `باب قديم`, `التعليق على الصورة، باب قديم` → `باب قديم`: a gallery's count, words for those who cannot see the box. */
const withoutNumber = (text: string): string =>
  text.replace(/^(?:\d{1,3}\s*(?:\/|من|of)\s*\d{1,3}\s*|(?:التعليق على الصورة|تعليق الصورة|شرح الصورة|image caption)\s*[،,:]\s*)/i, '');

/** A line of a caption box: a caption, a caption with its credit, or the credit alone. */
function box(state: Cleaning, item: Item, before: Picture | undefined, attributes: readonly Item[]): Picture | undefined {
  const text = withoutNumber(item.piece.text);
  if (isMarkedCredit(text) || (before && isKnownOwner(text))) {
    sightCredit(state, item, before, 'credit:label');
    return before;
  }
  const parts = splitAtMark(text) ?? splitAtAttribute(text, attributes);
  const caption = parts?.caption ?? text.replace(/[\s\-–—|·•]+$/u, '');
  return sightCaption(state, item, caption, parts?.credit);
}

/** The alternative text ends where the caption ends: `X` and `X أ ف ب` → X, أ ف ب. */
function splitAtAttribute(text: string, attributes: readonly Item[]): { caption: string; credit: string } | undefined {
  const found = attributes.find(({ piece }) => text.length > piece.text.length && text.startsWith(piece.text));
  const credit = found && text.slice(found.piece.text.length).trim();
  return found && credit && isKnownOwner(credit) ? { caption: found.piece.text, credit } : undefined;
}
