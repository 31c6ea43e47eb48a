/** Lists that are one stop of the Tab key: arrows, Home and End go from item to item, Tab from the item to what belongs to it. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from './words.ts';

const FORWARD = Number.POSITIVE_INFINITY;
/** How far each key goes where text runs from left to right; the horizontal ones turn round where it does not. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1, Home: -FORWARD, End: FORWARD };

/** The index that a key leads to from `at` among `count` items, never beyond the ends; absent for other keys. */
export function indexAfter(key: string, at: number, count: number, dir: Words['dir']): number | undefined {
  const step = STEPS[key];
  if (step === undefined || count === 0) return undefined;
  const isTurned = dir === 'rtl' && (key === 'ArrowLeft' || key === 'ArrowRight');
  return Math.max(0, Math.min(at + (isTurned ? -step : step), count - 1));
}

const CONTROLS = 'button, a[href], input';

/** An item's controls, or the item where it is one itself. */
const controlsOf = (item: Element): HTMLElement[] =>
  item instanceof HTMLElement && item.matches(CONTROLS) ? [item] : Array.from(item.querySelectorAll<HTMLElement>(CONTROLS));

/** The way through a list whose children are items, each with its own control first; `on` is the panel's guard. */
export function useRoving<E extends HTMLElement>(
  { dir }: Pick<Words, 'dir'>,
  on: <T extends Event>(act: (event: T) => void) => (event: T) => void,
): { ref: { current: E | null }; onKeyDown(event: KeyboardEvent): void; onFocusIn(event: FocusEvent): void } {
  const ref = useRef<E>(null);
  const [stop, setStop] = useState(0);

  const items = () => Array.from(ref.current?.children ?? []).filter((item) => controlsOf(item).length > 0);
  const indexOf = (event: Event) => items().findIndex((item) => event.target instanceof Node && item.contains(event.target));

  // After each rendering, as items come and go, and with them what belongs to them.
  useLayoutEffect(() => {
    const all = items();
    const current = Math.min(stop, all.length - 1);
    for (const [index, item] of all.entries())
      for (const control of controlsOf(item)) {
        const wanted = index === current ? 0 : -1;
        if (control.tabIndex !== wanted) control.tabIndex = wanted;
      }
  });

  return {
    ref,
    onKeyDown: on((event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target instanceof HTMLInputElement) return;
      const all = items();
      const at = indexOf(event);
      const to = indexAfter(event.key, at < 0 ? stop : at, all.length, dir);
      if (to === undefined) return;
      event.preventDefault();
      setStop(to);
      const item = all[to];
      if (item) controlsOf(item)[0]?.focus();
    }),
    onFocusIn(event) {
      const index = indexOf(event);
      if (index >= 0) setStop(index);
    },
  };
}
