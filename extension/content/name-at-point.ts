/** From a point of the screen to the marked name that is painted there. */

import type { MarkedName } from './name-marks.ts';
import { own } from './own.ts';

/** What the CSS Custom Highlight API of newer browsers knows of a point; older ones have not got it. */
interface Registry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

const isAt = (range: Range, x: number, y: number) =>
  Array.from(range.getClientRects()).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** The open shadow roots of the page that hold marked text. */
const rootsOf = (ranges: Iterable<Range>): ShadowRoot[] => {
  const roots = new Set(Array.from(ranges, (range) => range.startContainer.getRootNode()));
  return Array.from(roots).filter((node) => node instanceof ShadowRoot);
};

/** The marked name at this point of the window, in CSS pixels; of nested names the shortest; absent where there is none. */
export function nameAt(
  view: Window & typeof globalThis,
  marked: ReadonlyMap<Range, MarkedName>,
  { x, y }: { x: number; y: number },
): MarkedName | undefined {
  if (marked.size === 0) return undefined;
  const { document } = view;
  const shadowRoots = rootsOf(marked.keys());
  const highlights = view.CSS.highlights as Registry;
  let ranges: Range[];
  if (highlights.highlightsFromPoint) {
    const painted = new Set(highlights.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges));
    ranges = Array.from(marked.keys()).filter((range) => painted.has(range));
  } else {
    const caret = own(document, 'caretPositionFromPoint').call(document, x, y, { shadowRoots });
    if (!caret) return undefined;
    // The nearest place of the text may be far from the point.
    ranges = Array.from(marked.keys()).filter((range) => range.isPointInRange(caret.offsetNode, caret.offset) && isAt(range, x, y));
  }
  const [best] = ranges.sort((a, b) => a.toString().length - b.toString().length);
  return best && marked.get(best);
}
