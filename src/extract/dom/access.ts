/**
 * Reading the DOM without trusting the names on its objects: `<form><input name="firstChild">` puts its own thing where
 * `form.firstChild` was. Accessors are therefore taken from the prototypes, which a page's markup cannot touch.
 */

type Reader = (object: object) => unknown;

/** A reader of one property, that looks for the accessor once for each kind of object. */
function property(name: string): Reader {
  const readers = new Map<object, Reader>();
  return (object) => {
    const kind = Object.getPrototypeOf(object) as object;
    const known = readers.get(kind);
    if (known) return known(object);
    const reader = readerFor(kind, name);
    readers.set(kind, reader);
    return reader(object);
  };
}

/** The accessor or method of `name` for objects of this kind; an own property counts only where no prototype has one. */
function readerFor(kind: object, name: string): Reader {
  for (let prototype: object | null = kind; prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (!found) continue;
    const { get } = found;
    return get ? (object) => get.call(object) as unknown : () => found.value as unknown;
  }
  return (object) => (object as Record<string, unknown>)[name];
}

type Method = (...args: unknown[]) => unknown;
type Getter = (this: object) => unknown;

/**
 * The browser's own accessor, which it defines once for all kinds of nodes: to look for it in each kind's prototypes takes
 * a good part of a page's reading. Undefined in a DOM library, where kinds of nodes have their own.
 */
function nativeGetter(kind: 'Node' | 'Element', name: string): Getter | undefined {
  const { prototype } = ((globalThis as Record<string, unknown>)[kind] ?? {}) as { prototype?: object };
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get && String(get).includes('[native code]') ? (get as Getter) : undefined;
}

/** A reader of an attribute of all nodes or all elements. */
function shared(kind: 'Node' | 'Element', name: string): Reader {
  const get = nativeGetter(kind, name);
  return get ? (object) => get.call(object) : property(name);
}

const shadowRootOf = shared('Element', 'shadowRoot');
const firstChildOf = shared('Node', 'firstChild');
const nextSiblingOf = shared('Node', 'nextSibling');
const parentNodeOf = shared('Node', 'parentNode');
const nodeTypeOf = shared('Node', 'nodeType');
const localNameOf = shared('Element', 'localName');
const textContentOf = shared('Node', 'textContent');
const hostOfRoot = property('host');
const getAttributeOf = property('getAttribute');
const querySelectorAllOf = property('querySelectorAll');
const containsOf = property('contains');
const getRootNodeOf = property('getRootNode');
const checkVisibilityOf = property('checkVisibility');

/** The children of an element that take part in the page: those of its open shadow root when it has one. */
export function firstChild(node: Node): Node | null {
  const shadow = isElement(node) ? (shadowRootOf(node) as ShadowRoot | null | undefined) : null;
  return firstChildOf(shadow ?? node) as Node | null;
}
export const nextSibling = (node: Node): Node | null => nextSiblingOf(node) as Node | null;
/** The parent in the page: for a shadow root's child the root's host. */
export function parentOf(node: Node): Node | null {
  const parent = parentNodeOf(node) as Node | null;
  return parent && nodeType(parent) === 11 ? ((hostOfRoot(parent) as Node | undefined) ?? null) : parent;
}
const nodeType = (node: Node): number => nodeTypeOf(node) as number;
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
/** The tag name in small letters. */
export const tagOf = (element: Element): string => (localNameOf(element) as string).toLowerCase();
/** An attribute's value, undefined when the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  ((getAttributeOf(element) as Method).call(element, name) as string | null) ?? undefined;
/** Every element below `root` that the selector names, in page order. */
export const all = (root: Document | Element, selector: string): Element[] => [
  ...((querySelectorAllOf(root) as Method).call(root, selector) as NodeListOf<Element>),
];
/** The text of everything below a node, scripts included. */
export const textContent = (node: Node): string => (textContentOf(node) as string | null) ?? '';
/** True for the element itself and everything below it, in open shadow roots too. */
export function holds(element: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if ((containsOf(element) as Method).call(element, at)) return true;
  return false;
}

/** The element whose shadow root a node stands in; absent in the page proper. */
const hostOf = (node: Node): Node | undefined => hostOfRoot((getRootNodeOf(node) as Method).call(node) as object) as Node | undefined;

/** What the browser says of the element and all around it; undefined where it has no such question. */
export const isVisible = (element: Element): boolean | undefined =>
  (checkVisibilityOf(element) as Method | undefined)?.call(element, { visibilityProperty: true }) as boolean | undefined;
