/** Repeats in the page: hidden by one attribute and a rule of the manifest's stylesheet, shown again by taking it away. */

/** The attribute of an element that is hidden for the reader. */
export const HIDDEN_ATTRIBUTE = 'data-hashiya-hidden';

export interface Hiding {
  /** What the ids mean from now on; everything is shown first. */
  know(elements: ReadonlyMap<number, Element>): void;
  set(ids: readonly number[], hidden: boolean): void;
  showAll(): void;
}

/** A hiding that has hidden nothing. */
export function createHiding(): Hiding {
  let known: ReadonlyMap<number, Element> = new Map();
  const showAll = () => {
    for (const element of known.values()) element.removeAttribute(HIDDEN_ATTRIBUTE);
  };
  return {
    know(elements) {
      showAll();
      known = elements;
    },
    set(ids, hidden) {
      for (const id of ids) known.get(id)?.toggleAttribute(HIDDEN_ATTRIBUTE, hidden);
    },
    showAll,
  };
}
