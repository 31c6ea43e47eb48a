/** Repeats in the page: hidden by one attribute and a rule of the manifest's stylesheet, shown again by taking it away. */

/** The attribute of an element that is hidden for the reader. */
export const HIDDEN_ATTRIBUTE = 'data-hashiya-hidden';

export interface Hiding {
  /** What the ids mean from now on; everything is shown first. */
  know(elements: ReadonlyMap<number, Element>): void;
  /** The page has put new elements for the old ones: what was hidden stays hidden. */
  renew(elements: ReadonlyMap<number, Element>): void;
  set(ids: readonly number[], hidden: boolean): void;
  /** True while anything is hidden. */
  hides(): boolean;
  showAll(): void;
}

/** A hiding that has hidden nothing. */
export function createHiding(): Hiding {
  let known: ReadonlyMap<number, Element> = new Map();
  let hidden = new Set<number>();
  const mark = (elements: ReadonlyMap<number, Element>, id: number, isHidden: boolean) =>
    elements.get(id)?.toggleAttribute(HIDDEN_ATTRIBUTE, isHidden);
  const set = (ids: readonly number[], isHidden: boolean) => {
    for (const id of ids) {
      mark(known, id, isHidden);
      if (isHidden) hidden.add(id);
      else hidden.delete(id);
    }
  };
  const showAll = () => set([...known.keys()], false);
  return {
    know(elements) {
      showAll();
      known = elements;
      hidden = new Set();
    },
    renew(elements) {
      for (const [id, element] of known) if (elements.get(id) !== element) mark(known, id, false);
      known = elements;
      for (const id of hidden) mark(known, id, true);
    },
    set,
    hides: () => hidden.size > 0,
    showAll,
  };
}
