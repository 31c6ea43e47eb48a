/** What stands around and between the paragraphs of a story: headings, captions, dates, and what is no part of it. */

import { foldKey } from '../../text/words.ts';
import { isLatinByline } from '../bylines.ts';
import { isMarkedCredit, splitAtMark } from '../credits.ts';
import type { PageFacts } from '../draft.ts';
import { endsSentence, wordCount } from '../line-forms.ts';
import { isDateLine } from '../published.ts';
import { collapse } from '../whitespace.ts';
import { all, attribute, holds, isElement, parentOf, textContent } from './access.ts';
import { isBoxed } from './boxes.ts';
import type { Place } from './densest.ts';
import { isInSmallPrint, PictureBoxes } from './picture-boxes.ts';
import { hinted, type Line, STORY } from './weigh.ts';

export interface Story {
  /** Every line of the page. */
  lines: readonly Line[];
  place: Place;
  /** Index of the headline's line. */
  heading: number | undefined;
  isDescription: (line: Line) => boolean;
  images: readonly Element[];
  /** The writer that the page's data name. */
  byline: string | undefined;
  /** The page describes itself in its data. */
  described: boolean;
}

/** Pieces between headline and story on the busiest pages. */
const LONGEST_HEAD = 40;
/** Words of a byline beside the name. */
const MOST_BESIDE_NAME = 5;
/** Words of a standfirst. */
const SHORTEST_LEAD = 8;
/** Lines above the headline among which the story's picture may be. */
const ABOVE_HEADLINE = 6;

/** The element that holds both the headline and the story. */
function regionOf({ lines, place, heading }: Story): Element {
  const headline = heading === undefined ? undefined : lines[heading]?.source.element;
  if (!headline) return place.container;
  let node: Node | null = place.container;
  while (node && isElement(node) && !holds(node, headline)) node = parentOf(node);
  return node && isElement(node) ? node : place.container;
}

/** What the page prints near its headline: the writer and the date that the markup calls such. */
export function printedFacts(story: Story): PageFacts {
  const region = regionOf(story);
  const published = all(region, 'time[datetime]').map((time) => attribute(time, 'datetime'))[0];
  const writers = all(region, '[rel~="author"], [itemprop~="author"]').map((writer) => collapse(textContent(writer)));
  const byline = writers.find((name) => name !== '' && wordCount(name) <= 6);
  return { ...(published && { published }), ...(byline && { byline }) };
}

/** The pieces of the story and of what stands around it, each with the hint that its place gives it. */
export function surroundings(story: Story): Line[] {
  const sorter = new Sorter(story, regionOf(story));
  return story.lines.flatMap((line, i) => sorter.sorted(line, i) ?? []);
}

const OF_PICTURE: ReadonlySet<string> = new Set(['caption', 'captionBox', 'credit', 'alt', 'tooltip']);

/** A line that its words say is no story, or of which nothing is known but that it is none. */
const labelled = (line: Line): Line =>
  hinted(line, line.label ? { hint: line.label.reason, via: line.label.via } : { hint: 'other', via: 'markup:outside' });

class Sorter {
  private readonly story: Story;
  private readonly region: Element;
  private readonly boxes: PictureBoxes;
  private readonly figures = new Map<Element, number>();
  private nextFigure: number;
  /** The story's foot has begun: a heading or label stood after its last sentence. */
  private closed = false;
  /** The standfirst was found by its place. */
  private lead = false;
  /** What stands beyond it belongs to other stories. */
  private ended = false;

  constructor(story: Story, region: Element) {
    this.story = story;
    this.region = region;
    this.boxes = new PictureBoxes(story.images, story.lines);
    this.nextFigure = 0;
    for (const { piece, source } of story.lines) {
      if (piece.figure === undefined) continue;
      this.nextFigure = Math.max(this.nextFigure, piece.figure + 1);
      if (!source.texts.length) this.figures.set(source.element, piece.figure);
    }
  }

  /** The line as its place shows it; undefined for one that is of no concern to the story. */
  sorted(line: Line, index: number): Line | undefined {
    const { first, last, container } = this.story.place;
    if (this.isStandfirst(line, index)) return hinted(line, { hint: 'standfirst', via: 'markup:outside' });
    const inRegion = holds(this.region, line.source.element);
    if (index < first) return inRegion ? this.head(line, index) : undefined;
    if (index <= last) return this.body(line, index);
    if (holds(container, line.source.element)) return this.foot(line, index);
    return inRegion ? this.beyond(line) : undefined;
  }

  /** The page's description of itself, printed above its story. */
  private isStandfirst(line: Line, index: number): boolean {
    const { lines, place, heading, isDescription } = this.story;
    const begin = heading ?? place.first;
    if (index <= begin || index > Math.max(place.first, begin + LONGEST_HEAD) || !isDescription(line)) return false;
    return lines.some((other, i) => other !== line && i >= place.first && i <= place.last && other.running > 0);
  }

  /** Between the headline and the story: a caption and credit, the date, a heading or list that belongs to the story. */
  private head(line: Line, index: number): Line {
    const { lines, heading, place } = this.story;
    const { piece } = line;
    const figure = lines.slice(0, index).findLast((other) => other.piece.figure !== undefined)?.piece.figure;
    if (piece.hint === 'credit' && piece.figure === undefined && figure !== undefined) return hinted(line, { figure });
    if (!STORY.has(piece.hint)) return line;
    if (line.label) return labelled(line);
    const begin = heading ?? place.first;
    if (this.isByline(piece.text)) return hinted(line, { hint: 'byline', via: 'label:byline' });
    const isNear = index > begin || (index >= begin - ABOVE_HEADLINE && parentOf(this.region)?.nodeName !== 'HTML');
    const boxed = isNear ? this.boxed(line, index) : undefined;
    if (boxed) return boxed;
    const isAlternative = lines.some((other) => other.piece.hint === 'alt' && foldKey(other.piece.text) === foldKey(piece.text));
    if (figure !== undefined && (isAlternative || isMarkedCredit(piece.text) || splitAtMark(piece.text)))
      return hinted(line, { hint: 'captionBox', figure, via: 'markup:outside' });
    if (index > begin && isDateLine(piece.text)) return hinted(line, { hint: 'date', via: 'label:date' });
    const isOwn =
      (piece.hint === 'subhead' && this.opens(index)) ||
      (index > begin && piece.hint === 'listItem' && !line.linked && endsSentence(piece.text)) ||
      (index > begin && this.hasForm(line) && endsSentence(piece.text) && holds(place.container, line.source.element));
    if (isOwn) return line;
    return index > begin && this.isLead(line) ? hinted(line, { hint: 'standfirst', via: 'markup:outside' }) : labelled(line);
  }

  /** The first sentences of another form below the headline, on a page that does not describe itself. */
  private isLead(line: Line): boolean {
    if (this.lead || this.story.described || line.linked || wordCount(line.piece.text) < SHORTEST_LEAD) return false;
    this.lead = true;
    return true;
  }

  /** Between the first and the last sentence of the story. */
  private body(line: Line, index: number): Line {
    const { piece } = line;
    if (!STORY.has(piece.hint)) return line;
    if (line.label) return labelled(line);
    const hasForm = this.hasForm(line);
    if (hasForm && !isInSmallPrint(line.source, line.source.element)) return line;
    const boxed = this.boxed(line, index);
    if (boxed) return boxed;
    const isKept = line.running > 0 || piece.hint !== 'paragraph';
    return isKept && !this.inOtherBox(index) ? line : labelled(line);
  }

  /** After the last sentence: short last words of the story, a list that it announces. */
  private foot(line: Line, index: number): Line {
    const { piece } = line;
    if (!STORY.has(piece.hint)) {
      this.closed ||= piece.hint === 'related' || piece.hint === 'newsletter' || piece.hint === 'comments';
      return line;
    }
    if (line.label || piece.hint === 'subhead') {
      this.closed = true;
      return labelled(line);
    }
    const boxed = this.closed ? undefined : this.hasForm(line) ? undefined : this.boxed(line, index);
    if (boxed) return boxed;
    const isOwn = !this.closed && !line.running && !line.linked && (this.hasForm(line) || this.isAnnounced(line, index));
    return isOwn ? line : labelled(line);
  }

  /** Beside the story's own element: the site's word on subscriptions, and the pictures of a gallery below its text. */
  private beyond(line: Line): Line | undefined {
    const { piece, label } = line;
    this.ended ||= piece.hint === 'subhead' || piece.hint === 'related' || (label !== undefined && label.reason !== 'advert');
    if (label?.reason === 'notice') return labelled(line);
    return !this.ended && OF_PICTURE.has(piece.hint) ? line : undefined;
  }

  /** The name that the page gives as its writer's, with a few words. */
  private isByline(text: string): boolean {
    const { byline } = this.story;
    return (
      isLatinByline(text) || (byline !== undefined && text.includes(byline) && wordCount(text) <= wordCount(byline) + MOST_BESIDE_NAME)
    );
  }

  private hasForm({ source }: Line): boolean {
    return this.story.place.own.has(this.story.place.forms.of(source.element));
  }

  private inOtherBox(index: number): boolean {
    const { lines, place } = this.story;
    return isBoxed(lines, index, place.container, (i) => (lines[i]?.running ?? 0) > 0 && this.hasForm(lines[i] as Line));
  }

  private boxed(line: Line, index: number): Line | undefined {
    const picture = this.boxes.pictureOf(index);
    if (!picture) return undefined;
    const figure = this.figures.get(picture) ?? this.nextFigure++;
    this.figures.set(picture, figure);
    return hinted(line, { hint: 'captionBox', figure, via: 'markup:picture-box' });
  }

  /** A heading that stands right before the first sentence, in the story's own element. */
  private opens(index: number): boolean {
    const { lines, place, heading } = this.story;
    if (index < (heading ?? -1) || !holds(place.container, (lines[index] as Line).source.element)) return false;
    return lines.slice(index + 1, place.first).every((line) => line.label || !STORY.has(line.piece.hint) || wordCount(line.piece.text) < 3);
  }

  /** The items of a list at the end, after `… إلى:`. */
  private isAnnounced({ piece }: Line, index: number): boolean {
    if (piece.hint !== 'listItem') return false;
    const { lines } = this.story;
    let at = index;
    while (at > 0 && lines[at]?.piece.hint === 'listItem') at--;
    return (lines[at]?.piece.text ?? '').endsWith(':');
  }
}
