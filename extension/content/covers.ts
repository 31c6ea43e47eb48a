/** What the page lays over itself and wants answered first: its consent notice and its modal dialogues. */

import { own } from './own.ts';

const COVERS = '#didomi-host, dialog[open], [aria-modal="true"]';

function isPainted(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width * height > 0 && right > 0 && bottom > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** True while one of them is seen; their hosts stay in the page when they are answered, and what is in one without boxes is not looked at. */
export const isCovered = (document: Document): boolean =>
  [...own(document, 'querySelectorAll').call(document, COVERS)].some(
    (cover) => cover.checkVisibility() && [cover, ...cover.querySelectorAll('*')].some(isPainted),
  );
