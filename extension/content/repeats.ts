/** Which sightings of a caption or credit can be hidden in the page, such that each can still be read there. */

import type { Figure } from '../../src/article.ts';
import { all, holds } from '../../src/extract/dom/access.ts';
import { fold } from '../../src/text/fold.ts';
import type { Repeat } from '../panel/ports.ts';
import { own } from './own.ts';
import type { PageStory } from './read-story.ts';

export interface PageRepeats {
  /** For the panel; `rendered` are exactly those with an element. */
  repeats: Repeat[];
  /** By the id of a rendered repeat: what is hidden. */
  elements: ReadonlyMap<number, Element>;
}

/** Things in an element that are no text and must not vanish with it. */
const MEDIA = 'img, picture, video, audio, iframe, object, embed, canvas, svg, button, input, select, textarea';

/** The smallest element around these text nodes when it holds nothing else; absent when it does. */
export function elementOfOnly(texts: readonly Text[]): Element | undefined {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return undefined;
  const { ownerDocument } = first;
  const body = own(ownerDocument, 'body');
  const range = own(ownerDocument, 'createRange').call(ownerDocument);
  range.setStartBefore(first);
  range.setEndAfter(last);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  if (!element || holds(element, body) || all(element, MEDIA).length > 0) return undefined;
  const ours = new Set<Node>(texts);
  const walker = own(ownerDocument, 'createTreeWalker').call(ownerDocument, element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!ours.has(node) && node.nodeValue?.trim()) return undefined;
  }
  return element;
}

/** The painted sightings of one figure that must stay, so that caption and credit can be read, where its `copies` lack one of them. */
export function lastCopies(figure: Figure, copies: readonly string[], sightings: ReadonlyMap<number, string>): Set<number> {
  const stay = new Set<number>();
  for (const wanted of [figure.caption, figure.credit ?? '']) {
    const key = fold(wanted).trim();
    const has = (text: string) => fold(text).includes(key);
    if (key === '' || copies.some(has)) continue;
    const same = [...sightings].filter(([, text]) => has(text));
    // A sighting may spell the caption in another way; then the longest one stands for it.
    const longest = () => [...sightings].sort(([, a], [, b]) => b.length - a.length)[0];
    const copy = same.find(([id]) => stay.has(id)) ?? same[0] ?? (wanted === figure.caption ? longest() : undefined);
    if (copy) stay.add(copy[0]);
  }
  return stay;
}

/** Every repeat of a story with what may be done about it. What is painted but cannot be hidden alone is not listed. */
export function repeatsOf(story: PageStory): PageRepeats {
  const elements = new Map<number, Element>();
  const repeats: Repeat[] = [];
  const isPainted = (piece: number) => story.pieces[piece]?.rendered === true;
  // A caption's own text counts also while it waits behind a button; an alt text cannot be read.
  const isText = (piece: number) => (story.sources[piece]?.texts.length ?? 0) > 0;

  const repeated = new Set(story.repeats.map(({ piece }) => piece));
  const textOf = (piece: number) => story.pieces[piece]?.text ?? '';

  /** What stays of a picture whatever is hidden: the copy to read, and a credit of its own beside it. */
  const copiesOf = (figure: string): number[] => {
    const origins = story.origins[figure] ?? [];
    const pictures = new Set(origins.map((piece) => story.pieces[piece]?.figure));
    const beside = [...story.pieces.keys()].filter((piece) => {
      const picture = story.pieces[piece]?.figure;
      return picture !== undefined && pictures.has(picture) && !repeated.has(piece);
    });
    return [...new Set([...origins, ...beside])].filter(isText);
  };

  const kept = new Set<number>();
  for (const figure of story.article.figures) {
    const painted = story.repeats.filter((repeat) => repeat.figure === figure.id && isPainted(repeat.piece));
    const sightings = new Map(painted.map(({ piece }) => [piece, textOf(piece)]));
    for (const piece of lastCopies(figure, copiesOf(figure.id).map(textOf), sightings)) kept.add(piece);
  }

  for (const [id, { piece, figure, via }] of story.repeats.entries()) {
    const text = textOf(piece);
    if (!isPainted(piece)) {
      repeats.push({ id, figure, text, where: 'markup', via });
      continue;
    }
    const element = kept.has(piece) ? undefined : elementOfOnly(story.sources[piece]?.texts ?? []);
    if (!element) continue;
    elements.set(id, element);
    repeats.push({ id, figure, text, where: 'rendered', via });
  }
  return { repeats, elements };
}
