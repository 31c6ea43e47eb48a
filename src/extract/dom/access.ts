/**
 * Reading the DOM without trusting the names on its objects: `<form><input name="firstChild">` puts its own thing where
 * `form.firstChild` was. Accessors are therefore taken from the prototypes, which a page's markup cannot touch.
 */

type Reader = (object: object) => unknown;

const readers = new Map<string, Map<object, Reader>>();

/** The accessor or method of `name` for objects of this kind; an own property counts only where no prototype has one. */
function readerFor(object: object, name: string): Reader {
  const byKind = readers.get(name) ?? new Map<object, Reader>();
  readers.set(name, byKind);
  const kind = Object.getPrototypeOf(object) as object;
  const reader = byKind.get(kind) ?? makeReader(kind, name);
  byKind.set(kind, reader);
  return reader;
}

function makeReader(kind: object, name: string): Reader {
  for (let prototype: object | null = kind; prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
    if (!Object.hasOwn(prototype, name)) continue;
    const owner = prototype;
    return (object) => Reflect.get(owner, name, object) as unknown;
  }
  return (object) => (object as Record<string, unknown>)[name];
}

const read = (object: object, name: string): unknown => readerFor(object, name)(object);
const call = (object: object, name: string, ...args: unknown[]): unknown =>
  (read(object, name) as (...args: unknown[]) => unknown).apply(object, args);

/** The children of an element that take part in the page: those of its open shadow root when it has one. */
export function firstChild(node: Node): Node | null {
  const shadow = isElement(node) ? (read(node, 'shadowRoot') as ShadowRoot | null | undefined) : null;
  return read(shadow ?? node, 'firstChild') as Node | null;
}
export const nextSibling = (node: Node): Node | null => read(node, 'nextSibling') as Node | null;
/** The parent in the page: for a shadow root's child the root's host. */
export function parentOf(node: Node): Node | null {
  const parent = read(node, 'parentNode') as Node | null;
  return parent && nodeType(parent) === 11 ? ((read(parent, 'host') as Node | undefined) ?? null) : parent;
}
const nodeType = (node: Node): number => read(node, 'nodeType') as number;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
/** The tag name in small letters. */
export const tagOf = (element: Element): string => (read(element, 'localName') as string).toLowerCase();
/** An attribute's value, undefined when the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  (call(element, 'getAttribute', name) as string | null) ?? undefined;
/** Every element below `root` that the selector names, in page order. */
export const all = (root: Document | Element, selector: string): Element[] => [
  ...(call(root, 'querySelectorAll', selector) as NodeListOf<Element>),
];
/** The text of everything below a node, scripts included. */
export const textContent = (node: Node): string => (read(node, 'textContent') as string | null) ?? '';
/** True for the element itself and everything below it, in open shadow roots too. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if (call(element, 'contains', at)) return true;
  return false;
}

/** The element whose shadow root a node stands in; absent in the page proper. */
const hostOf = (node: Node): Node | undefined => read(call(node, 'getRootNode') as object, 'host') as Node | undefined;
