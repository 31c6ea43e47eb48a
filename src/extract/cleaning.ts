/** The state that the cleaning steps share: every piece with its verdict. The first verdict stands. */

import type { RemovalReason } from '../article.ts';
import { foldKey } from '../text/words.ts';
import type { Via } from '../via.ts';
import type { Draft, Hint, Piece } from './draft.ts';
import type { Label } from './labels.ts';

/** A picture as it is put together: the pieces of text that its caption and its credit can be read in. */
export interface Picture {
  caption: string;
  key: string;
  credit?: string;
  origins: number[];
  credits: number[];
  /** The piece it was found by. */
  at: number;
}

type Verdict =
  | { as: 'headline' | 'standfirst' }
  /** A picture's caption or credit is read here; `listed` where the line says more than the article keeps of it. */
  | { as: 'figure'; listed?: { reason: RemovalReason; via: Via[] } }
  | { as: 'removed'; reason: RemovalReason; via: Via[]; repeats?: Picture };

export interface Item {
  readonly index: number;
  piece: Piece;
  /** The folded words, for comparing. */
  readonly key: string;
  verdict?: Verdict;
}

export interface Cleaning {
  draft: Draft;
  items: Item[];
  pictures: Picture[];
  /** The same by their captions' folded words. */
  byCaption: Map<string, Picture>;
  /** Folded owners of them. */
  owners: Set<string>;
  headline?: Item;
  byline?: string;
  published?: string;
}

const STORY: ReadonlySet<Hint> = new Set<Hint>(['paragraph', 'subhead', 'quote', 'listItem', 'line']);

/** True for a piece that is story as far as anybody has said. */
export const isOpenStory = (item: Item): boolean => item.verdict === undefined && STORY.has(item.piece.hint);

/** Takes a piece out of the story, for these rules. */
export function remove(item: Item, { reason, via }: Label, repeats?: Picture): void {
  item.verdict ??= { as: 'removed', reason, via: viaOf(item, via), ...(repeats && { repeats }) };
}

/** The rule that read the piece, where that says anything, and the rule that judged it. */
export const viaOf = ({ piece }: Item, via: Via): Via[] => (piece.via === via || piece.via === 'text:line' ? [via] : [piece.via, via]);

/** A piece whose words are folded when they are first asked for; most are never compared with anything. */
class PieceItem implements Item {
  readonly index: number;
  piece: Piece;
  verdict?: Verdict;
  private words: string | undefined;

  constructor(piece: Piece, index: number) {
    this.index = index;
    this.piece = piece;
  }

  get key(): string {
    this.words ??= foldKey(this.piece.text);
    return this.words;
  }
}

export const begin = (draft: Draft): Cleaning => ({
  draft,
  items: draft.pieces.map((piece, index) => new PieceItem(piece, index)),
  pictures: [],
  byCaption: new Map(),
  owners: new Set(),
});
