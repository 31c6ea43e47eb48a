/** Reading by what is known of a publisher's markup. */

import { collapse } from '../whitespace.ts';
import { all, attribute, textContent } from './access.ts';
import { Collector } from './collector.ts';
import { dataOf, factsOf } from './facts.ts';
import type { PageEnvironment, PageReading } from './reading.ts';
import { firstRole, rolesBySelector } from './roles.ts';
import { EURONEWS } from './sites/euronews.ts';
import { ownStory } from './story.ts';
import { judgeStrangers } from './strangers.ts';
import { walk } from './walk.ts';

/** The page as its publisher's profile reads it; undefined when it has none of the profile's marks or no text under them. */
export function readByProfile(document: Document, env: PageEnvironment): PageReading | undefined {
  const profile = EURONEWS;
  const data = dataOf(document);
  const story = ownStory(document, profile, env.url, data);
  if (!story) return undefined;
  const facts = factsOf(data);
  const collector = new Collector();
  const own = rolesBySelector(story, profile.roles);
  walk(story, { roleOf: firstRole(own), isHidden: env.isHidden, storyVia: profile.storyVia, outside: profile.outside }, collector);
  const { sources } = collector;
  const pieces = judgeStrangers(collector.pieces, sources);
  // A body of nothing but furniture is one whose text is still to come; hidden text may have a painted twin elsewhere.
  const isRead = pieces.some((piece) => piece.rendered && piece.hint === 'paragraph');
  if (!isRead && pieces.some((piece) => piece.hint === 'hidden')) return undefined;
  const section = sectionOf(story, profile.section);
  return {
    draft: {
      site: profile.site,
      ...(env.url && { url: env.url }),
      pieces,
      facts: { ...facts, ...(section && { section }) },
      ...collector.truncated,
    },
    sources,
  };
}

/** The last desk of the path at the top of the story; a desk may be given as a picture. */
function sectionOf(story: Element, selector: string): string | undefined {
  const last = all(story, selector).at(-1);
  if (!last) return undefined;
  const pictures = all(last, 'img[alt]').map((img) => attribute(img, 'alt') ?? '');
  return collapse(textContent(last)) || collapse(pictures.join(' ')) || undefined;
}
