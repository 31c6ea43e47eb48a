/** Boxes in a known publisher's story that its profile does not know: told by how they stand among the paragraphs. */

import type { Piece } from '../draft.ts';
import { furnitureOf } from '../furniture.ts';
import { endsSentence, wordCount } from '../line-forms.ts';
import { all, isElement, parentOf } from './access.ts';
import { isCaptionLong, isInSmallPrint } from './picture-boxes.ts';
import type { Source } from './reading.ts';
import { STORY } from './weigh.ts';

const PICTURES = 'img, picture, amp-img, video';
/** Share of the story's paragraphs above which a box of other paragraphs is the story too. */
const LARGEST = 0.25;
/** Lines of a caption's box: the caption, the credit, a label. */
const MOST_LINES = 3;
/** Words from which a sentence beside a picture is rather a paragraph. */
const LONGEST_SENTENCE = 25;
/** Words of the note on a writer. */
const LONGEST_NOTE = 60;
const OF_PICTURE: ReadonlySet<string> = new Set(['alt', 'tooltip']);
/** Labels that stand between the paragraphs themselves, beside text. */
const LOOSE: ReadonlySet<string> = new Set(['share', 'date', 'byline']);

/** The pieces of a story, those in strange boxes with the hint that their box gives them. */
export function judgeStrangers(pieces: readonly Piece[], sources: readonly Source[]): Piece[] {
  const judged = [...pieces];
  const home = homeOf(pieces, sources);
  if (!home) return judged;
  for (const box of boxesOf(pieces, sources, home)) {
    const change = verdictOn(box, pieces, home);
    if (!change) continue;
    // The pictures of a card are the other story's too.
    const isPicture = (i: number): boolean => change.via === 'markup:box' && OF_PICTURE.has(pieces[i]?.hint ?? '');
    for (const i of box.members) if (box.texts.includes(i) || isPicture(i)) judged[i] = { ...(judged[i] as Piece), ...change };
  }
  return judged;
}

interface Home {
  element: Element;
  /** Characters of its paragraphs. */
  length: number;
  /** Index of its last paragraph. */
  last: number;
}

/** The element whose paragraphs most of the story is. */
function homeOf(pieces: readonly Piece[], sources: readonly Source[]): Home | undefined {
  const lengths = new Map<Element, number>();
  for (const [i, { hint, rendered, text }] of pieces.entries()) {
    const parent = parentOf((sources[i] as Source).element);
    if (hint === 'paragraph' && rendered && parent && isElement(parent)) lengths.set(parent, (lengths.get(parent) ?? 0) + text.length);
  }
  let best: Home | undefined;
  for (const [element, length] of lengths) if (length > (best?.length ?? 0)) best = { element, length, last: -1 };
  if (best) best.last = sources.findLastIndex(({ element }, i) => pieces[i]?.hint === 'paragraph' && parentOf(element) === best.element);
  return best;
}

interface Box {
  element: Element;
  /** Indexes of all its pieces, and of those that may be story. */
  members: number[];
  texts: number[];
}

/** The elements beside the paragraphs that hold pieces; a paragraph is one too. */
function boxesOf(pieces: readonly Piece[], sources: readonly Source[], home: Home): Box[] {
  const boxes: Box[] = [];
  for (const [i, piece] of pieces.entries()) {
    const element = below(home.element, (sources[i] as Source).element);
    if (!element) continue;
    const last = boxes.at(-1);
    const box = last?.element === element ? last : { element, members: [], texts: [] };
    if (box !== last) boxes.push(box);
    box.members.push(i);
    if (STORY.has(piece.hint) && piece.rendered) box.texts.push(i);
  }
  return boxes
    .filter(({ texts }) => texts.length > 0)
    .map((box) => ({ ...box, isLine: box.texts.every((i) => sources[i]?.element === box.element) }))
    .filter(({ isLine, element, texts }) => !isLine || texts.some((i) => isInSmallPrint(sources[i] as Source, element)));
}

/** The child of `home` that an element is or stands in. */
function below(home: Element, element: Element): Element | undefined {
  let top = element;
  for (let at = parentOf(element); at && isElement(at); at = parentOf(at)) {
    if (at === home) return top;
    top = at;
  }
  return undefined;
}

type Change = Pick<Piece, 'hint' | 'via'> & { figure?: number };

/** What all texts of a box are; undefined for those of the story. */
function verdictOn({ element, members, texts }: Box, pieces: readonly Piece[], home: Home): Change | undefined {
  const piece = (i: number): Piece => pieces[i] as Piece;
  const length = texts.reduce((sum, i) => sum + piece(i).text.length, 0);
  if (length > home.length * LARGEST) return undefined;
  const label = texts.map((i) => furnitureOf(piece(i).text)).find((found) => found && !LOOSE.has(found.reason));
  const isRelated = members.some((i) => piece(i).hint === 'related');
  if ((label && texts.length > 1) || isRelated) {
    const hint = label?.reason ?? 'related';
    return { hint, via: 'markup:box' };
  }
  const words = texts.reduce((sum, i) => sum + wordCount(piece(i).text), 0);
  const isCaption =
    texts.length <= MOST_LINES &&
    isCaptionLong(words) &&
    texts.every((i) => piece(i).hint === 'paragraph' && !(endsSentence(piece(i).text) && wordCount(piece(i).text) > LONGEST_SENTENCE));
  if (isCaption && all(element, PICTURES).length > 0) {
    const own = members.map((i) => piece(i).figure).find((figure) => figure !== undefined);
    const figure = own ?? pieces.reduce((most, other) => Math.max(most, other.figure ?? -1), -1) + 1 + (members[0] ?? 0);
    return { hint: 'captionBox', figure, via: 'markup:picture-box' };
  }
  const isNote = texts.length > 1 && piece(texts[0] ?? 0).hint === 'subhead' && (texts[0] ?? 0) > home.last && words <= LONGEST_NOTE;
  return isNote ? { hint: 'other', via: 'markup:box' } : undefined;
}
