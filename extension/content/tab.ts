/** The small tab at the page's edge: the one thing of ours on an unopened page. */

import type { Side } from '../platform/settings.ts';
import { attachHost, styleHost } from './host.ts';
import styles from './tab.css?inline';

export interface Tab {
  /** Takes the button away while the panel is open; the host stays where it is. */
  setHidden(hidden: boolean): void;
  /** Gives the button another label, as when a press could not be obeyed. */
  say(label: string): void;
  remove(): void;
}

/** A page with a gloss in its margin, as on the extension's icon. */
const GLYPH = ['M2.75 1.75h10.5v12.5H2.75z', 'M10.25 4.5h-5', 'M10.25 7.5h-5', 'M7.5 10.5H5.25', 'M10.25 10.5v1'];

function glyph(document: Document): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const line of GLYPH) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}

/** The mounted tab at one side of the page; `press` is called for the reader's own clicks only. */
export function mountTab(document: Document, label: string, side: Side, press: () => void): Tab {
  const attached = attachHost(document, 'hashiya-tab');
  styleHost(attached, `${styles}:host{inset-inline-${side}:0!important}`);
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.side = side;
  const say = (text: string) => {
    button.title = text;
    button.setAttribute('aria-label', text);
  };
  say(label);
  button.append(glyph(document));
  // A press by pointer leaves the page's focus and selection where they are.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
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
    remove: () => attached.host.remove(),
  };
}
