/** Above all of the page, whatever its z-index and whatever its body does to fixed boxes: the browser's top layer, where there is one. */

/** Lifts a host out of the page's own boxes, where it has fallen back among them too. */
export function raise(host: HTMLElement): void {
  if (!('showPopover' in host) || host.matches(':popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}
