/** Pictures whose caption is told by its place: one short text in a box with the picture. */

import { wordCount } from '../line-forms.ts';
import { all, holds, isElement, parentOf, tagOf } from './access.ts';
import type { Source } from './reading.ts';
import type { Line } from './weigh.ts';

/** How many elements above a picture its box may stand. */
const HIGHEST = 4;
/** Lines that a box may have: the caption, the credit, a label. */
const MOST_LINES = 3;
const SHORTEST_CAPTION = 3;
const LONGEST_CAPTION = 50;

/** True for as many words as captions have. */
export const isCaptionLong = (words: number): boolean => words >= SHORTEST_CAPTION && words <= LONGEST_CAPTION;

const SMALL_PRINT: ReadonlySet<string> = new Set(['em', 'i', 'small', 'cite']);

/** True for a line that stands with a picture in one element, all of it in small print: `<p><img><br><em>…</em></p>`. */
export function isInSmallPrint({ texts }: Source, line: Element): boolean {
  return (
    texts.every((text) => {
      if (!/\S/.test(text.data)) return true;
      let at = parentOf(text);
      while (at && isElement(at) && at !== line && !SMALL_PRINT.has(tagOf(at))) at = parentOf(at);
      return at !== line;
    }) && all(line, 'img, picture, amp-img').length === 1
  );
}

/** Knows the boxes of a page's pictures. */
export class PictureBoxes {
  private readonly lines: readonly Line[];
  /** Elements with one picture below them, and that picture; undefined for those with several. */
  private readonly pictures = new Map<Element, Element | undefined>();

  constructor(images: readonly Element[], lines: readonly Line[]) {
    this.lines = lines;
    for (const image of images) {
      let at = parentOf(image);
      for (let i = 0; i < HIGHEST && at && isElement(at); i++, at = parentOf(at)) {
        this.pictures.set(at, this.pictures.has(at) && this.pictures.get(at) !== image ? undefined : image);
      }
    }
  }

  /** The picture that the line at `index` is the caption of, by its place; undefined for a line that is none's. */
  pictureOf(index: number): Element | undefined {
    const line = this.lines[index];
    const words = line ? wordCount(line.piece.text) : 0;
    if (!line || line.loose > line.piece.text.length || !isCaptionLong(words)) return undefined;
    let at: Node | null = line.source.element;
    for (let i = 0; i <= HIGHEST && at && isElement(at); i++, at = parentOf(at)) {
      const picture = this.pictures.get(at);
      if (picture) return this.isBox(at, index) ? picture : undefined;
    }
    return undefined;
  }

  private isBox(element: Element, index: number): boolean {
    const isIn = (i: number): boolean => this.lines[i] !== undefined && holds(element, (this.lines[i] as Line).source.element);
    let from = index;
    let to = index + 1;
    while (from > 0 && index - from <= MOST_LINES && isIn(from - 1)) from--;
    while (to - index <= MOST_LINES && isIn(to)) to++;
    const texts = this.lines.slice(from, to).filter(({ piece }) => piece.rendered);
    return texts.length <= MOST_LINES && texts.every(({ piece }) => piece.hint !== 'related');
  }
}
