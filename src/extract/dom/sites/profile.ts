/** What Hashiya knows of one publisher's pages. */

import type { Site } from '../../../article.ts';
import type { Via } from '../../../via.ts';
import type { Part, Role } from '../roles.ts';

export interface Profile {
  site: Site;
  /** Elements that may hold a whole story: the page's own, the next one, the one before. */
  stories: string;
  /** Attributes of such an element that give the address or part of it. */
  addressAttributes: readonly string[];
  /** The text of the story, within one of `stories`. */
  body: string;
  /** The desk, within one of `stories`. */
  section: string;
  /** Parts of the page, the earlier line first where two name the same element. */
  roles: readonly (readonly [selector: string, role: Role])[];
  storyVia: Via;
  outside: Part;
}
