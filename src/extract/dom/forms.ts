/** The form of an element: the tags from the top of the page down to it. Paragraphs of one story have one of a few forms. */

import { isElement, parentOf, tagOf } from './access.ts';

/** Gives each element the number of its form; one instance for one page. */
export class Forms {
  private readonly numbers = new Map<Element, number>();
  private readonly names = new Map<string, number>();

  /** Two elements have the same number when every tag above them is the same. */
  of(element: Element): number {
    const path: Element[] = [];
    let at: Node | null = element;
    while (at && isElement(at) && !this.numbers.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let form = at && isElement(at) ? (this.numbers.get(at) ?? 0) : 0;
    for (const step of path.reverse()) {
      form = this.numberOf(`${form}>${tagOf(step)}`);
      this.numbers.set(step, form);
    }
    return form;
  }

  private numberOf(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.names.size + 1);
    return this.names.size;
  }
}
