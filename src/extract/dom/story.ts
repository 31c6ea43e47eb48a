/** Which of several stories in one document is the page's own. */

import { foldKey } from '../../text/words.ts';
import { all, attribute, holds, textContent } from './access.ts';
import { type PageData, titlesOf } from './facts.ts';
import type { Profile } from './sites/profile.ts';

/** `/2021/04/13/some-story` of any address, query and last slash off; the whole string for what is no address. */
const pathOf = (address: string): string => {
  const path = address
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  try {
    return decodeURI(path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return path;
  }
};

/**
 * The element of the page's own story. Its address decides; then its headline, which must be one the page gives for
 * itself; then page order, in which no class name makes a later slide the first. Undefined when none has a body.
 */
export function ownStory(document: Document, profile: Profile, url: string, data: PageData): Element | undefined {
  const found = all(document, profile.stories).filter((element) => all(element, profile.body).length);
  // A slide and the article in it are one story: the outer one carries the address.
  const stories = found.filter((element) => !found.some((other) => other !== element && holds(other, element)));
  if (!stories.length) return undefined;
  const path = pathOf(url);
  const byAddress = stories.find(
    (element) => path !== '' && profile.addressAttributes.some((name) => pathOf(attribute(element, name) ?? '') === path),
  );
  if (byAddress) return byAddress;
  const titles = titlesOf(document, data);
  return stories.find((element) => all(element, 'h1').some((h1) => titles.has(foldKey(textContent(h1))))) ?? stories[0];
}
