/** Which marked name the pointer rests on. Nothing is added to the page: it listens, passively, while the panel is open. */

import type { Span } from '../../src/article.ts';
import type { MentionPort, Pointed } from '../panel/ports.ts';
import { nameAt } from './name-at-point.ts';
import type { MarkedName } from './name-marks.ts';
import { own } from './own.ts';

export interface CardsParts {
  view: Window & typeof globalThis;
  /** The panel's own root, where the card is. */
  root: ShadowRoot;
  rangesOf(span: Span): Range[];
  /** The marked names by their ranges. */
  marked(): ReadonlyMap<Range, MarkedName>;
}

/** A pointer that has not moved for so long rests; in milliseconds. */
const REST = 150;
/** How often it is looked whether the pointer is still there while a card is shown. */
const LOOK = 100;
/** Time to cross from the name to its card. */
const LEAVE = 300;

type Point = { x: number; y: number };

const contains = ({ left, right, top, bottom }: DOMRect, { x, y }: Point) => x >= left && x <= right && y >= top && y <= bottom;

/** Names that can be pointed at, and where they are on the screen. */
export function createCards({ view, root, rangesOf, marked }: CardsParts): MentionPort {
  const { document } = view;

  function watch({ pointed, moved }: Parameters<MentionPort['watch']>[0], signal: AbortSignal): void {
    let at: Point | undefined;
    /** The name whose card was asked for last and that the pointer has not left since, also when the reader has closed the card. */
    let over: MarkedName | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let looking: ReturnType<typeof setTimeout> | undefined;
    let leaving: ReturnType<typeof setTimeout> | undefined;

    const isOnCard = ({ x, y }: Point) => Boolean(root.elementFromPoint(x, y)?.closest('.mention-card'));
    /** What is under the pointer; the panel covers the page. */
    const found = (point: Point) => {
      const top = own(document, 'elementFromPoint').call(document, point.x, point.y);
      return top === root.host ? undefined : nameAt(view, marked(), point);
    };
    const isSame = (a: MarkedName | undefined, b: MarkedName | undefined) => a?.item === b?.item && a?.place === b?.place;

    function stay(): void {
      clearTimeout(leaving);
      leaving = undefined;
    }

    function leaveSoon(): void {
      leaving ??= setTimeout(() => {
        stay();
        over = undefined;
        pointed(undefined);
      }, LEAVE);
    }

    /** Looks whether the pointer is still on the name or its card. */
    function look(): void {
      looking = undefined;
      if (!over) return;
      if (at && (isOnCard(at) || isSame(found(at), over))) stay();
      else leaveSoon();
    }

    function rest(): void {
      if (!at || isOnCard(at)) return;
      const name = found(at);
      if (!name || isSame(name, over)) return;
      stay();
      over = name;
      pointed({ ...name, ...at } satisfies Pointed);
    }

    function heed(): void {
      clearTimeout(resting);
      resting = setTimeout(rest, REST);
      if (over) looking ??= setTimeout(look, LOOK);
    }

    const options = { signal, passive: true, capture: true } as const;
    document.addEventListener(
      'pointermove',
      ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
        if (!isTrusted || pointerType === 'touch') return;
        at = { x: clientX, y: clientY };
        // A pressed button selects or drags.
        if (buttons === 0) heed();
      },
      options,
    );
    document.addEventListener(
      'pointerout',
      ({ isTrusted, relatedTarget }) => {
        if (!isTrusted || relatedTarget !== null) return;
        at = undefined;
        clearTimeout(resting);
        if (over) leaveSoon();
      },
      options,
    );
    // A finger does not rest: it taps, where the page itself has nothing to be tapped.
    document.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || !('pointerType' in event) || event.pointerType !== 'touch') return;
        const point = { x: event.clientX, y: event.clientY };
        const target = event.composedPath()[0];
        if (target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label')) return;
        if (isOnCard(point)) return;
        over = found(point);
        pointed(over && { ...over, ...point });
      },
      options,
    );
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(moved);
      if (over) looking ??= setTimeout(look, LOOK);
    };
    view.addEventListener('scroll', onMove, options);
    view.addEventListener('resize', onMove, options);
    signal.addEventListener('abort', () => {
      for (const timer of [resting, looking, leaving]) clearTimeout(timer);
      cancelAnimationFrame(frame);
    });
  }

  return {
    watch,
    boxOf(span, point) {
      const lines = rangesOf(span).flatMap((range) => Array.from(range.getClientRects()));
      return lines.find((line) => point && contains(line, point)) ?? lines[0];
    },
    goInto(span) {
      const [range] = rangesOf(span);
      const { activeElement } = root;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      if (range) own(document, 'getSelection').call(document)?.collapse(range.startContainer, range.startOffset);
    },
  };
}
