/** Reading without class names: any publisher's page, and a known one's that has changed. */

import { arabicShare } from '../../text/alphabet.ts';
import { foldKey } from '../../text/words.ts';
import type { Piece } from '../draft.ts';
import { all, holds, isElement, parentOf, tagOf } from './access.ts';
import { Collector } from './collector.ts';
import { densest, type Place } from './densest.ts';
import { markExcerpts } from './excerpts.ts';
import { dataOf, factsOf, titlesOf } from './facts.ts';
import { headingOrder, ownHeading } from './own-heading.ts';
import type { PageEnvironment, PageReading, Source } from './reading.ts';
import { roleByTag } from './roles.ts';
import { printedFacts, surroundings } from './surroundings.ts';
import { walk } from './walk.ts';
import { hinted, type Line, weigh } from './weigh.ts';

/** Characters of text, captions included, that make a story under a headline; without one a notice on cookies would do. */
const SHORTEST_STORY = 80;

/** The page by its densest text; undefined when no text of it runs. */
export function readByDensity(document: Document, env: PageEnvironment): PageReading | undefined {
  const [body] = all(document, 'body');
  if (!body) return undefined;
  const data = dataOf(document);
  const facts = factsOf(data);
  const titles = titlesOf(document, data);
  const { lines, images } = linesOf(body, env, titles);
  const heading = ownHeading(lines, titles);
  if (heading !== undefined) lines[heading] = { ...hinted(lines[heading] as Line, HEADLINE), running: 0, loose: 0 };
  markExcerpts(lines);
  const description = facts.description === undefined ? '' : foldKey(facts.description);
  const isDescription = ({ piece, running }: Line): boolean =>
    description !== '' && piece.rendered && running + piece.text.length > 0 && foldKey(piece.text) === description;
  const place = placeOf(lines, heading, isDescription);
  const shortest = heading === undefined ? SHORTEST_STORY * 5 : SHORTEST_STORY;
  if (!place || lengthIn(lines, place) < shortest) return undefined;
  const collector = new Collector();
  const story = { lines, place, heading, isDescription, images, byline: facts.byline, described: description !== '' };
  for (const { piece, source } of surroundings(story)) collector.add(piece, source);
  return {
    draft: {
      site: 'generic',
      ...(env.url && { url: env.url }),
      pieces: collector.pieces,
      facts: { ...printedFacts(story), ...facts },
      ...collector.truncated,
    },
    sources: collector.sources,
  };
}

const HEADLINE = { hint: 'headline', via: 'markup:headline' } as const;

/** Every piece of the page, weighed, and its pictures. */
function linesOf(body: Element, env: PageEnvironment, titles: ReadonlySet<string>): { lines: Line[]; images: Element[] } {
  const read: { piece: Piece; source: Source; linked: number }[] = [];
  const images: Element[] = [];
  walk(
    body,
    {
      roleOf: roleByTag,
      isHidden: env.isHidden,
      storyVia: 'density:body',
      outside: { hint: 'other', via: 'markup:outside' },
      whole: true,
    },
    { add: (piece, source, linked) => read.push({ piece, source, linked }), image: (image) => images.push(image) },
  );
  const named = [...titles].join(' ') || read.map(({ piece }) => piece.text).join(' ');
  const arabic = arabicShare(named) > 0.5;
  return { lines: read.map(({ piece, source, linked }) => weigh(piece, source, linked, arabic)), images };
}

/** Where the story is: below the headline and above the next, which another story has; anywhere when nothing runs there. */
function placeOf(lines: readonly Line[], heading: number | undefined, isDescription: (line: Line) => boolean): Place | undefined {
  const start = heading === undefined ? 0 : heading + 1;
  const next =
    heading === undefined ? -1 : lines.findIndex((line, i) => i > start && line.piece.hint === 'subhead' && headingOrder(line) === 1);
  const isOwn = next > 0 && lines.slice(start, next).some(({ running }) => running > 0);
  const end = isOwn ? next : lines.length;
  const sections = heading === undefined ? [] : sectionsOf(lines, heading);
  // The standfirst may be longer than a short story, and stands apart from it.
  const others = lines.map((line) => (line.running && isDescription(line) ? { ...line, running: 0, loose: 0 } : line));
  return (
    densest({ lines: others, start, end, sections }) ??
    densest({ lines, start, end, sections }) ??
    densest({ lines, start: 0, end: lines.length, sections: [] })
  );
}

/** The `article` and the `main` around the headline, where more than one sentence runs in them. */
function sectionsOf(lines: readonly Line[], heading: number): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = lines[heading]?.source.element ?? null; at && isElement(at); at = parentOf(at))
    if (tagOf(at) === 'article' || tagOf(at) === 'main') found.push(at);
  return found.filter((section) => lines.filter(({ running, source }) => running && holds(section, source.element)).length > 1);
}

/** Characters of the story at its place, with those of its captions. */
function lengthIn(lines: readonly Line[], { container, first, last }: Place): number {
  let length = 0;
  for (const [i, { piece, running, source }] of lines.entries()) {
    if (running && i >= first && i <= last) length += running;
    else if (piece.hint === 'captionBox' && piece.rendered && (holds(container, source.element) || Math.abs(i - last) < 20))
      length += piece.text.length;
  }
  return length;
}
