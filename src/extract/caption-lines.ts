/** Lines of running text that are captions or credits: in a scrape, or on a page whose markup says nothing. */

import { foldKey } from '../text/words.ts';
import { beginsWith, isOfLength } from './alike.ts';
import { type Cleaning, type Item, isOpenStory } from './cleaning.ts';
import { isKnownOwner, isMarkedCredit, splitAtMark } from './credits.ts';
import { endsSentence, wordCount } from './line-forms.ts';
import { comparable, type Picture, pictureOf, sightCaption, sightCredit, withoutBracket } from './pictures.ts';

/** Most words that a credit without a mark adds to its caption. */
const LONGEST_REST = 8;

/** Characters of the longest owner. */
const LONGEST_OWNER = 90;

/** Takes captions and credits out of the lines of the story. */
export function captionLines(state: Cleaning): void {
  const open = state.items.filter(isOpenStory);
  const alternatives = new Alternatives(state.items);
  open.forEach((item, i) => {
    const next = open[i + 1];
    if (withCredit(state, item, open[i - 1])) return;
    const { text } = item.piece;
    if (isMarkedCredit(text)) sightCredit(state, item, nearest(state, item), 'credit:label');
    else if (pictureOf(state, item) || alternatives.has(item) || (next && isGlued(item, next))) sightCaption(state, item, text);
    else if (isOwnerOf(state, item)) sightCredit(state, item, nearest(state, item), 'credit:known-owner');
  });
}

/** A line that is a picture's alternative text word for word is its caption, on sites whose markup does not say so. */
class Alternatives {
  private readonly items: readonly Item[];
  private keys: Set<string> | undefined;

  constructor(items: readonly Item[]) {
    this.items = items.filter(({ piece }) => piece.hint === 'alt');
  }

  has(item: Item): boolean {
    if (!this.items.some((other) => isOfLength(other.piece.text.length, item.piece.text.length)) || wordCount(item.piece.text) < 5)
      return false;
    this.keys ??= new Set(this.items.map(({ key }) => key));
    return this.keys.has(item.key);
  }
}

/** The picture before a line, else the first of the page. */
const nearest = (state: Cleaning, { index }: Item): Picture | undefined =>
  state.pictures.filter(({ at }) => at < index).at(-1) ?? state.pictures[0];

/** An agency alone on a line is a credit where it owns a picture of the page or stands right after a caption. */
function isOwnerOf(state: Cleaning, item: Item): boolean {
  const follows = state.items[item.index - 1]?.verdict?.as === 'figure';
  const { text } = item.piece;
  if (!follows && (text.length > LONGEST_OWNER || state.owners.size === 0 || !state.owners.has(item.key))) return false;
  return isKnownOwner(text);
}

/** `X` and after it `X أ ف ب`: the second line is the first and a few words more, which are no sentence. */
function isGlued(item: Item, next: Item): boolean {
  if (item.piece.hint !== 'line' || next.piece.text.length <= item.piece.text.length || !beginsWith(next, item.piece.text)) return false;
  const parts = splitAtMark(next.piece.text);
  if (parts) return foldKey(parts.caption) === item.key;
  return wordCount(item.piece.text) >= 4 && isRest(next.piece.text.slice(item.piece.text.length));
}

const isRest = (rest: string): boolean => wordCount(rest) > 0 && wordCount(rest) <= LONGEST_REST && !endsSentence(rest);

/** A line that is a caption with its credit: of a known picture, of the line before it, or with a mark that leaves no doubt. */
function withCredit(state: Cleaning, item: Item, before: Item | undefined): boolean {
  const { text } = item.piece;
  const picture = comparable(state).find(
    ({ key, caption }) => key.includes(' ') && beginsWith(item, caption, key) && item.key.length > key.length,
  );
  const printed = picture && state.items[picture.origins[0] ?? picture.at]?.piece.text;
  const parts = (printed !== undefined && text.startsWith(`${printed} `) && after(printed, text)) || splitAtMark(text);
  if (!parts) return false;
  const isCopy = pictureOf(state, item, withoutBracket(parts.caption)) !== undefined;
  const isMarked = isMarkedCredit(parts.credit);
  const follows = before !== undefined && before.index === picture?.origins[0] && item.piece.hint === 'line' && isRest(parts.credit);
  if (!(isCopy && (isMarked || follows)) && !isPlain(parts)) return false;
  sightCaption(state, item, parts.caption, parts.credit);
  return true;
}

const after = (caption: string, text: string) => ({ caption, credit: text.slice(caption.length).trim() });

/** A mark inside a line is a credit's, not a sentence's on the law, when it is a sign or is foreign to an Arabic line. */
function isPlain({ caption, credit }: { caption: string; credit: string }): boolean {
  if (endsSentence(credit) && !/rights reserved|محفوظة/i.test(credit)) return false;
  return /^[\s\-–—|]*(?:©|\(c\))/iu.test(credit) || (/^[\s\-–—|]*copyright/i.test(credit) && /[\u0621-\u064a]/.test(caption));
}
