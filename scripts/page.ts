/** Saved pages in Node, without a browser: no script runs, nothing is fetched. */

import { parseHTML } from 'linkedom';

/** The document of a saved page; a page of nothing but text gets the frame that a browser would put around it. */
export function parsePage(html: string): Document {
  const framed = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const document = parseHTML(framed).document as unknown as Document;
  frame(document);
  declareShadows(document);
  return document;
}

const DOCTYPE = 10;
const IN_HEAD: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template']);

/** What a browser's parser does with a page that leaves out `<head>` or `<body>`, has one twice, or goes on after its end. */
function frame(document: Document): void {
  const { documentElement: root } = document;
  const [first, ...others] = document.querySelectorAll('body');
  for (const body of others) body.replaceWith(...body.childNodes);
  for (const inner of root.querySelectorAll('html')) inner.replaceWith(...inner.childNodes);
  const body = first ?? document.createElement('body');
  const before = document.createDocumentFragment();
  const after = document.createDocumentFragment();
  let isAfter = false;
  for (const node of Array.from(root.childNodes)) {
    const tag = node.nodeName.toLowerCase();
    if (node === body) isAfter = true;
    else if (node.nodeType === DOCTYPE) node.remove();
    else if (isAfter) after.append(node);
    else if (tag !== 'head' && !(before.childNodes.length === 0 && IN_HEAD.has(tag))) before.append(node);
  }
  if (body !== first) root.append(body);
  body.prepend(before);
  body.append(after);
}

/** What a browser's parser does with `<template shadowrootmode>`, inside of others too. */
function declareShadows(document: Document): void {
  for (const template of document.querySelectorAll('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const inside = parseHTML(`<html><body>${template.innerHTML}</body></html>`).document as unknown as Document;
    template.remove();
    declareShadows(inside);
    host.attachShadow({ mode: 'open' }).append(...inside.body.childNodes);
  }
}

/** Style rules of a sheet that apply on any screen: `[selector list, declarations]`. Rules for print and narrow screens are left out. */
function* rulesOf(css: string): Generator<[string, string]> {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) {
      selector = text.slice(start, i).trim();
      start = i + 1;
    } else if (text[i] === '}' && depth > 0 && --depth === 0) {
      const inside = text.slice(start, i);
      if (!selector.startsWith('@')) yield [selector, inside];
      else if (/^@(layer|supports|media\s+(all|screen)\s*$)/.test(selector)) yield* rulesOf(inside);
      start = i + 1;
    }
  }
}

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)\b/i;
const SHOWING = /(?:^|[;\s])(?:display\s*:\s*(?!none)[a-z-]+|visibility\s*:\s*visible)/i;

/** A style sheet without all that neither hides nor shows. */
export const visibilityRules = (css: string): string =>
  [...rulesOf(css)]
    .flatMap(([selector, declarations]) => {
      const [state] = HIDING.exec(declarations) ?? SHOWING.exec(declarations) ?? [];
      return state === undefined ? [] : `${selector} { ${state.replace(/^[;\s]+/, '')} }`;
    })
    .join('\n');

/** Elements a selector names; none for selectors that Node's selector engine does not know. */
function named(document: Document, selector: string): Element[] {
  if (/::|:(hover|focus|active|target|before|after|checked)/.test(selector)) return [];
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // Pages carry selectors of browsers and of years to come; one that cannot be read hides nothing.
    return [];
  }
}

/** What a browser would not paint, itself or what it stands in, as far as attributes, inline style and the page's own `<style>` rules say. */
export function isHiddenIn(document: Document): (element: Element) => boolean {
  const isHiddenItself = hiddenItself(document);
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = parentIn(at)) path.push(at);
    let hidden = at !== null && known.get(at) === true;
    for (const step of path.reverse()) {
      hidden ||= isHiddenItself(step);
      known.set(step, hidden);
    }
    return hidden;
  };
}

/** The element around this one, out of shadow roots too. */
const parentIn = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

function hiddenItself(document: Document): (element: Element) => boolean {
  const byRule = new Set<Element>();
  for (const style of document.querySelectorAll('style'))
    for (const [selector, declarations] of rulesOf(style.textContent ?? '')) {
      const hides = HIDING.test(declarations);
      if (hides) for (const element of named(document, selector)) byRule.add(element);
      else if (byRule.size && SHOWING.test(declarations)) for (const element of named(document, selector)) byRule.delete(element);
    }
  return (element) => {
    const inline = element.getAttribute('style');
    if (inline !== null && HIDING.test(inline)) return true;
    if (inline !== null && SHOWING.test(inline)) return false;
    return element.hasAttribute('hidden') || byRule.has(element);
  };
}
