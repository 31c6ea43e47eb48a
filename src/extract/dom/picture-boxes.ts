/** Pictures whose caption is told by its place: one short text in a box with the picture. */

import { wordCount } from '../line-forms.ts';
import { holds, isElement, parentOf } from './access.ts';
import type { Line } from './weigh.ts';

/** How many elements above a picture its box may stand. */
const HIGHEST = 4;
/** Lines that a box may have: the caption, the credit, a label. */
const MOST_LINES = 3;
const SHORTEST_CAPTION = 3;
const LONGEST_CAPTION = 50;

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
    if (!line || line.loose > line.piece.text.length || words < SHORTEST_CAPTION || words > LONGEST_CAPTION) return undefined;
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
