/** What a reader of one kind of page knows of an element before it reads the text below it. */

import type { Via } from '../../via.ts';
import type { Hint } from '../draft.ts';
import { all, attribute, isElement, parentOf, tagOf } from './access.ts';

/** Everything below is of this kind, and this rule says so. */
export interface Part {
  hint: Hint;
  via: Via;
}

export type Role =
  | { is: 'part'; part: Part }
  /** The story stands below. */
  | { is: 'story' }
  /** One picture with its caption and credit stands below. */
  | { is: 'picture' }
  /** Not read at all. */
  | { is: 'nothing' };

export type RoleOf = (element: Element, tag: string) => Role | undefined;

/** The roles that a list of selectors gives below `root`; where two name the same element the earlier wins. */
export function rolesBySelector(root: Element, list: readonly (readonly [selector: string, role: Role])[]): RoleOf {
  const roles = new Map<Element, Role>();
  for (const [selector, role] of list) for (const element of all(root, selector)) if (!roles.has(element)) roles.set(element, role);
  return (element) => roles.get(element);
}

const CREDIT: Role = { is: 'part', part: { hint: 'credit', via: 'markup:credit' } };
const NEWSLETTER: Role = { is: 'part', part: { hint: 'newsletter', via: 'markup:form' } };
const FORM: Role = { is: 'part', part: { hint: 'other', via: 'markup:form' } };
const FIGCAPTION: Role = { is: 'part', part: { hint: 'captionBox', via: 'markup:figcaption' } };
const NAVIGATION: Role = { is: 'part', part: { hint: 'navigation', via: 'markup:navigation' } };
const ASIDE: Role = { is: 'part', part: { hint: 'related', via: 'markup:aside' } };
const EMBED: Role = { is: 'part', part: { hint: 'embed', via: 'markup:embed' } };
const BUTTON: Role = { is: 'part', part: { hint: 'other', via: 'markup:button' } };

const NETWORK =
  /^https?:\/\/(?:[a-z]+\.)?(?:twitter|x|t|facebook|instagram|tiktok|youtube|threads|bsky|telegram|reddit)\.(?:com|co|net|app|me|org)\//i;

/** A quotation whose last link leads to a social network is somebody's post. */
function isPost(element: Element): boolean {
  const address = attribute(all(element, 'a[href]').at(-1) ?? element, 'href') ?? attribute(element, 'cite') ?? '';
  return NETWORK.test(address);
}

/** What the tag alone says, on any publisher's page. */
export function roleByTag(element: Element, tag: string): Role | undefined {
  switch (tag) {
    case 'figure':
      return { is: 'picture' };
    case 'figcaption':
      return FIGCAPTION;
    case 'form':
      // Some publishers put the whole page into one form.
      if (all(element, 'h1').length || all(element, 'p').length > 3) return undefined;
      return all(element, 'input[type="email"], input[name*="mail"]').length ? NEWSLETTER : FORM;
    case 'blockquote':
      return isPost(element) ? EMBED : roleByAttribute(element);
    case 'button':
      return BUTTON;
    case 'nav':
    case 'menu':
      return NAVIGATION;
    case 'aside':
    case 'footer':
      return ASIDE;
    case 'small':
    case 'cite':
      if (isIn(element, 'figcaption')) return CREDIT;
      return roleByAttribute(element);
    case 'span':
      return /credit|copyright/i.test(attribute(element, 'class') ?? '') ? CREDIT : roleByAttribute(element);
    default:
      return roleByAttribute(element);
  }
}

/** True when one of the next elements above has this tag. */
function isIn(element: Element, tag: string): boolean {
  let at = parentOf(element);
  for (let i = 0; i < 3 && at && isElement(at); i++, at = parentOf(at)) if (tagOf(at) === tag) return true;
  return false;
}

function roleByAttribute(element: Element): Role | undefined {
  const role = attribute(element, 'role');
  if (role === 'button') return BUTTON;
  return role === 'navigation' || role === 'menu' ? NAVIGATION : undefined;
}

/** The role by the publisher's own list, else by the tag. */
export const firstRole =
  (own: RoleOf): RoleOf =>
  (element, tag) =>
    own(element, tag) ?? roleByTag(element, tag);
