/** Reading without class names: any publisher's page, and a known one's that has changed. */

import { arabicShare } from '../../text/alphabet.ts';
import { foldKey } from '../../text/words.ts';
import { isMarkedCredit, splitAtMark } from '../credits.ts';
import type { Piece } from '../draft.ts';
import { furnitureOf } from '../furniture.ts';
import { wordCount } from '../line-forms.ts';
import { all, holds, isElement, parentOf, tagOf } from './access.ts';
import { Collector } from './collector.ts';
import { densest, endOfStory, formWithin, type Line, weigh } from './densest.ts';
import { factsOf, titlesOf } from './facts.ts';
import { lineOf } from './lines.ts';
import type { PageEnvironment, PageReading } from './reading.ts';
import { type Role, roleByTag } from './roles.ts';
import { walk } from './walk.ts';

const HEADLINE_PART = { hint: 'headline', via: 'markup:headline' } as const;
const HEADLINE: Role = { is: 'part', part: HEADLINE_PART };

/** Characters of running text that make a story under a headline; without one a notice on cookies would do. */
const SHORTEST_STORY = 100;

/** The page by its densest text; undefined when no text of it runs. */
export function readByDensity(document: Document, env: PageEnvironment): PageReading | undefined {
  const [body] = all(document, 'body');
  if (!body) return undefined;
  const facts = factsOf(document);
  const titles = titlesOf(document);
  const heading = headingOf(document, env, titles);
  const arabic = arabicShare(heading?.text ?? facts.headline ?? '') > 0.5;
  const lines: Line[] = [];
  walk(
    body,
    {
      roleOf: (element, tag) => (element === heading?.element ? HEADLINE : roleByTag(element, tag)),
      isHidden: env.isHidden,
      storyVia: 'density:body',
      outside: { hint: 'other', via: 'markup:outside' },
      whole: true,
    },
    { add: (piece, source, linked) => lines.push(weigh(piece, source, linked, arabic)) },
  );
  const headline = heading?.element ?? titleLine(lines, titles);
  const description = facts.description === undefined ? '' : foldKey(facts.description);
  const isDescription = ({ piece }: Line): boolean => piece.rendered && description !== '' && foldKey(piece.text) === description;
  const own = ownLines(lines, headline);
  // The standfirst may be longer than a short story, and stands apart from it.
  const container = densest(own.filter((line) => !isDescription(line))) ?? densest(own) ?? densest(lines);
  const running = lines.reduce((sum, line) => sum + (container && holds(container, line.source.element) ? line.running : 0), 0);
  if (!container || running < (headline ? SHORTEST_STORY : SHORTEST_STORY * 4)) return undefined;
  const collector = new Collector();
  for (const { piece, source } of sort(lines, container, headline, isDescription)) collector.add(piece, source);
  return {
    draft: { site: 'generic', ...(env.url && { url: env.url }), pieces: collector.pieces, facts, ...collector.truncated },
    sources: collector.sources,
  };
}

/** The heading that is what the page calls itself, else the first of the first order that has more than a name in it. */
function headingOf(document: Document, env: PageEnvironment, titles: ReadonlySet<string>): { element: Element; text: string } | undefined {
  const headings = all(document, 'h1, h2')
    .filter((element) => !isHiddenAnywhere(element, env))
    .map((element) => ({ element, text: lineOf(textsOf(element)) }));
  return (
    headings.find(({ text }) => titles.has(foldKey(text))) ??
    headings.find(({ element, text }) => tagOf(element) === 'h1' && wordCount(text) >= 3)
  );
}

/** On a page without headings, the first line that is what the page calls itself; it becomes the headline. */
function titleLine(lines: Line[], titles: ReadonlySet<string>): Element | undefined {
  const index = lines.findIndex(({ piece }) => piece.rendered && piece.hint === 'paragraph' && titles.has(foldKey(piece.text)));
  const line = lines[index];
  if (line) lines[index] = { ...hinted(line, HEADLINE_PART), running: 0, loose: 0 };
  return line?.source.element;
}

function textsOf(element: Element): Text[] {
  const texts: Text[] = [];
  walk(
    element,
    {
      roleOf: () => undefined,
      isHidden: () => false,
      storyVia: 'density:body',
      outside: { hint: 'other', via: 'markup:outside' },
      whole: true,
    },
    { add: (_piece, source) => texts.push(...source.texts) },
  );
  return texts;
}

function isHiddenAnywhere(element: Element, env: PageEnvironment): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) if (env.isHidden(node)) return true;
  return false;
}

/** The lines from the headline to the next heading of the first order, which another story has. Above stand menus and teasers. */
function ownLines(lines: readonly Line[], headline: Element | undefined): readonly Line[] {
  const start = lines.findIndex(({ source }) => source.element === headline);
  if (!headline || start < 0) return lines;
  const own = lines.slice(start + 1);
  const next = own.findIndex(({ source, piece }) => tagOf(source.element) === 'h1' && piece.hint === 'subhead');
  return next > 0 && own.slice(0, next).some(({ running }) => running > 0) ? own.slice(0, next) : own;
}

/** The pieces of the story's surroundings, each with the hint that its place gives it. */
function sort(lines: readonly Line[], container: Element, headline: Element | undefined, isDescription: (line: Line) => boolean): Line[] {
  const region = headline ? commonAncestor(container, headline) : container;
  const inside = lines.map(({ source }) => holds(container, source.element));
  const first = lines.findIndex((line, i) => inside[i] && line.running > 0);
  const end = endOfStory(lines.map((line, i) => (inside[i] ? line : { ...line, running: 0 })));
  const form = ({ source }: Line): string | undefined => formWithin(container, source.element, tagOf);
  const forms = new Set(lines.filter((line, i) => inside[i] && i < end && line.running > 0).map(form));
  const begin = headline ? lines.findIndex(({ source }) => source.element === headline) : first;
  return lines.flatMap((line, i): Line[] => {
    const { piece, source } = line;
    if (!inside[i] && !(i < first && holds(region, source.element))) return [];
    if (
      i > begin &&
      i <= Math.max(first, begin + LONGEST_HEAD) &&
      isDescription(line) &&
      lines.some((other, k) => k !== i && inside[k] && other.running > 0)
    )
      return [hinted(line, { hint: 'standfirst', via: 'markup:outside' })];
    if (i < first) return [headPiece(line, lines, i)];
    const hasForm = forms.has(form(line));
    const isOwn = i < end ? line.running > 0 || isKept(line, hasForm) : hasForm && !line.running;
    return [isOwn || !STORY.has(piece.hint) ? line : hinted(line, { hint: 'other', via: 'markup:outside' })];
  });
}

/** Pieces between headline and story on the busiest pages. */
const LONGEST_HEAD = 40;
const STORY: ReadonlySet<string> = new Set(['paragraph', 'subhead', 'quote', 'listItem']);

const hinted = (line: Line, change: Partial<Piece>): Line => ({ ...line, piece: { ...line.piece, ...change } });

/** Between running lines a short one is story where it has the form of the others or is a heading, a quotation or a list item. */
const isKept = ({ piece }: Line, hasForm: boolean): boolean =>
  hasForm || piece.hint === 'subhead' || piece.hint === 'quote' || piece.hint === 'listItem';

/** What stands between the headline and the story: a picture's caption and credit, the writer, the date; the rest is no story. */
function headPiece(line: Line, lines: readonly Line[], index: number): Line {
  const { piece } = line;
  const figure = lines.slice(0, index).findLast((other) => other.piece.figure !== undefined)?.piece.figure;
  if (piece.hint === 'credit' && piece.figure === undefined && figure !== undefined) return hinted(line, { figure });
  if (!STORY.has(piece.hint)) return line;
  const label = furnitureOf(piece.text);
  if (label) return hinted(line, { hint: label.reason, via: label.via });
  const isAlternative = lines.some((other) => other.piece.hint === 'alt' && foldKey(other.piece.text) === foldKey(piece.text));
  if (figure !== undefined && (isAlternative || isMarkedCredit(piece.text) || splitAtMark(piece.text)))
    return hinted(line, { hint: 'captionBox', figure, via: 'markup:outside' });
  return hinted(line, { hint: 'other', via: 'markup:outside' });
}

function commonAncestor(a: Element, b: Element): Element {
  let node: Node | null = a;
  while (node && isElement(node) && !holds(node, b)) node = parentOf(node);
  return node && isElement(node) ? node : a;
}
