/** Moving the focus inside the panel. */

/** Focuses the first button of the element with this id, in the same shadow root as the event's element. */
export function focusButtonOf(event: Event, id: string): void {
  const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null;
  if (root instanceof ShadowRoot) root.getElementById(id)?.querySelector('button')?.focus();
}
