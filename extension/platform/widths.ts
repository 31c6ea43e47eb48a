/** How large the panel is in a window: its own measure, what the reader has made it, and what fits. */

/** A window no wider than this has a sheet over its lower part; `em` is the reader's own font size, 16 pixels unless changed. */
export const SHEET_QUERY = '(max-width: 37.49em)';

/** A window, in CSS pixels. */
export interface Room {
  width: number;
  height: number;
  /** The reader's own font size. */
  em: number;
  /** The panel is a sheet, and its size a height; else it stands at a side, and its size is a width. */
  isSheet: boolean;
}

/** Sizes in CSS pixels. */
export interface Limits {
  least: number;
  most: number;
  usual: number;
}

const between = (least: number, value: number, most: number) => Math.round(Math.max(least, Math.min(value, most)));

/** What the panel may measure in a window. At a side 280 to 720 pixels for a font of 16, and no more than 60 % of the window. */
export function limitsIn({ width, height, em, isSheet }: Room): Limits {
  if (isSheet) {
    const most = Math.round(height * 0.92);
    const least = between(0, 10 * em, most);
    return { least, most, usual: between(least, height * 0.62, most) };
  }
  const most = Math.round(Math.max(17.5 * em, Math.min(45 * em, width * 0.6)));
  const least = between(0, 17.5 * em, most);
  return { least, most, usual: between(least, between(21.25 * em, width * 0.28, 26.25 * em), most) };
}

/** The size kept for a window, made to fit it; the usual one where none is kept. */
export function sizeIn(room: Room, widths: Widths): number {
  const { least, most, usual } = limitsIn(room);
  const kept = widths[classOf(room)];
  return kept === undefined ? usual : between(least, room.isSheet ? kept * room.height : kept, most);
}

/** Windows that share a size. */
const CLASSES = ['sheet', 'narrow', 'wide', 'vast'] as const;
type Class = (typeof CLASSES)[number];

/** Sizes by class of window: pixels at a side, for a sheet a share of the window's height. */
export type Widths = Partial<Record<Class, number>>;

function classOf({ width, isSheet }: Room): Class {
  if (isSheet) return 'sheet';
  return width < 1100 ? 'narrow' : width < 1600 ? 'wide' : 'vast';
}

/** The sizes with one more, or without the one for this window when `size` is undefined. */
export function keptIn(room: Room, widths: Widths, size: number | undefined): Widths {
  const { [classOf(room)]: _, ...others } = widths;
  return size === undefined ? others : { ...others, [classOf(room)]: room.isSheet ? size / room.height : size };
}

/** The sizes in a stored value of any form; what is not understood is left out. */
export function widthsFrom(stored: unknown): Widths {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const known = CLASSES.flatMap((name) => {
    const size = value[name];
    return typeof size === 'number' && Number.isFinite(size) && size > 0 ? [[name, size] as const] : [];
  });
  return Object.fromEntries(known);
}
