/** Which element may be hidden with a piece, so that nothing else goes with it. */

import { holds } from './access.ts';
import type { Source } from './reading.ts';

/** The element that holds this piece and no other piece's text or picture; undefined for attributes and for pieces that share theirs. */
export function hideable(sources: readonly Source[], index: number): Element | undefined {
  const own = sources[index];
  if (!own?.texts.length) return undefined;
  return sources.some((other, i) => i !== index && holds(own.element, other.texts[0] ?? other.element)) ? undefined : own.element;
}
