/** The small tab at the page's edge: the one thing of ours on an unopened page. */

import type { Side } from '../platform/settings.ts';
import { attachHost, styleHost } from './host.ts';
import { newElement, own } from './own.ts';
import styles from './tab.css?inline';

export interface Tab {
  /** Takes the button away while the panel is open; the host stays where it is. */
  setHidden(hidden: boolean): void;
  /** Gives the button another label, as when a press could not be obeyed. */
  say(label: string): void;
  /** False when it stands at another side, or nowhere any more. */
  isAt(side: Side): boolean;
  remove(): void;
}

export interface TabEvents {
  /** The reader's own click, or the key that stands for it. */
  press(): void;
  /** The pointer rests on the tab, or the focus has come to it: a press may follow. */
  nearing(): void;
}

/** A page with a gloss in its margin, as on the extension's icon. */
const GLYPH = 'M6 1.5h8.5v13H6zM8.5 5H12M8.5 8H12M8.5 11H12M1.5 6.5h2M1.5 9.5h2';

/** A pointer that stays this long does not merely pass over, as on the way to the scroll bar; in milliseconds. */
const REST = 80;

function glyph(document: Document): SVGElement {
  const make = (tag: string): SVGElement =>
    own(document, 'createElementNS').call(document, 'http://www.w3.org/2000/svg', tag) as SVGElement;
  const svg = make('svg');
  const path = make('path');
  svg.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('d', GLYPH);
  svg.append(path);
  return svg;
}

/** The mounted tab at one side of the page. */
export function mountTab(document: Document, label: string, side: Side, { press, nearing }: TabEvents): Tab {
  const attached = attachHost(document, 'hashiya-tab');
  styleHost(attached, `${styles}:host{inset-inline-${side}:2px!important}`);
  const button = newElement(document, 'button');
  button.type = 'button';
  const say = (text: string) => {
    button.title = text;
    button.setAttribute('aria-label', text);
  };
  say(label);
  button.append(glyph(document));
  // A press by pointer leaves the page's focus and selection where they are.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  let resting: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('pointerenter', () => {
    resting = setTimeout(nearing, REST);
  });
  for (const type of ['pointerleave', 'click']) button.addEventListener(type, () => clearTimeout(resting));
  button.addEventListener('focus', nearing);
  button.addEventListener('click', (event) => {
    // The second half of a double click is not a second wish.
    if (event.isTrusted && event.detail < 2) press();
  });
  attached.root.append(button);
  return {
    setHidden: (hidden) => {
      button.hidden = hidden;
    },
    say,
    isAt: (wanted) => side === wanted && attached.host.isConnected,
    remove: () => attached.host.remove(),
  };
}
