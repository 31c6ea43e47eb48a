import { useEffect, useRef } from 'preact/hooks';
import type { Box, Ports } from '../ports.ts';
import { useUi } from '../ui.ts';

/** What one press of an arrow key adds, in CSS pixels. */
const STEP = 16;
/** A second click within this time makes it a double click, in milliseconds; the line must not move away before. */
const DOUBLE = 300;
/** A press that moves no further than this is a click, in CSS pixels. */
const STILL = 3;

/** Keys that move the line between panel and page; the sign is that of its movement on the screen. */
const KEYS: Record<Box['form'], Record<string, number>> = {
  side: { ArrowLeft: -STEP, ArrowRight: STEP },
  sheet: { ArrowUp: -STEP, ArrowDown: STEP },
};

interface Drag {
  /** Where it began along the line's way, and how large the panel was then. */
  from: number;
  size: number;
  hasMoved: boolean;
}

interface SeparatorProps {
  box: Box;
  resize: NonNullable<Ports['resize']>;
}

/**
 * The line between panel and page: dragged, moved by arrow keys, Home and End; a click takes the next of three sizes, so
 * that nobody has to drag; a double click takes the size unasked.
 */
export function Separator({ box, resize }: SeparatorProps) {
  const { words, on } = useUi();
  const drag = useRef<Drag | undefined>(undefined);
  const clicked = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(clicked.current), []);
  const { form, edge, size, least, most, usual } = box;
  // The panel grows when its edge moves away from it.
  const sign = edge === 'right' ? 1 : -1;
  const along = ({ clientX, clientY }: PointerEvent) => (form === 'sheet' ? clientY : clientX);
  const dragged = (event: PointerEvent, { from, size: before }: Drag) => before + sign * (along(event) - from);

  function next(): number {
    const stops = [usual, Math.round((usual + most) / 2), most];
    return stops.find((stop) => stop > size + STILL) ?? least;
  }

  const press = on((event: PointerEvent) => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    clearTimeout(clicked.current);
    drag.current = { from: along(event), size, hasMoved: false };
  });
  const move = on((event: PointerEvent) => {
    const now = drag.current;
    if (now === undefined || (!now.hasMoved && Math.abs(along(event) - now.from) <= STILL)) return;
    now.hasMoved = true;
    resize(dragged(event, now), false);
  });
  const release = on((event: PointerEvent) => {
    const now = drag.current;
    drag.current = undefined;
    if (now?.hasMoved) resize(event.type === 'pointercancel' ? now.size : dragged(event, now), true);
    else if (now && event.type === 'pointerup') clicked.current = setTimeout(() => resize(next(), true), DOUBLE);
  });
  const key = on((event: KeyboardEvent) => {
    const to = { Home: least, End: most }[event.key];
    const by = KEYS[form][event.key];
    if (to === undefined && by === undefined) return;
    event.preventDefault();
    resize(to ?? size + sign * (by ?? 0), true);
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule (hr) cannot be moved and takes no focus
    <div
      class="separator"
      role="separator"
      tabIndex={0}
      aria-label={words.say(form === 'sheet' ? 'panel_height' : 'panel_width')}
      aria-orientation={form === 'sheet' ? 'horizontal' : 'vertical'}
      aria-valuenow={Math.round(size)}
      aria-valuemin={least}
      aria-valuemax={most}
      title={words.say('panel_resize_how')}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={key}
      onDblClick={on(() => {
        clearTimeout(clicked.current);
        resize(undefined, true);
      })}
    />
  );
}
