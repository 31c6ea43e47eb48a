/** Where a card stands beside the words that it explains. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between words and card, near enough for the pointer to cross, and between card and edge; in CSS pixels. */
const GAP = 6;
const EDGE = 8;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * The corner of a card of this size at this box: under it where it fits, else over it, else where there is more room; at
 * its start edge, moved so far that all of the card is in the window. Absent when the box is outside of the window.
 */
export function placeCard(box: Box, card: Size, window: Size, dir: 'ltr' | 'rtl'): { left: number; top: number } | undefined {
  if (box.bottom <= 0 || box.top >= window.height || box.right <= 0 || box.left >= window.width) return undefined;
  const below = box.bottom + GAP;
  const above = box.top - GAP - card.height;
  const fitsBelow = below + card.height + EDGE <= window.height;
  const hasMoreAbove = box.top > window.height - box.bottom;
  const top = fitsBelow || !(above >= EDGE || hasMoreAbove) ? below : above;
  const left = dir === 'rtl' ? box.right - card.width : box.left;
  return {
    left: Math.round(clamp(left, EDGE, window.width - card.width - EDGE)),
    top: Math.round(clamp(top, EDGE, window.height - card.height - EDGE)),
  };
}
