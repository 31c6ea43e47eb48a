/** A page as a draft: the one way from a `Document` into the core. */

import { readByDensity } from './density.ts';
import { addressOf, dataOf, factsOf } from './facts.ts';
import { readByProfile } from './profiled.ts';
import type { PageEnvironment, PageReader, PageReading } from './reading.ts';

export type { PageEnvironment, PageReading, Source } from './reading.ts';

/** The readers that know no publisher. */
export const CLASS_FREE: readonly PageReader[] = [readByDensity];

/** In order of trust: a publisher's own profile, then what needs no class names. */
const READERS: readonly PageReader[] = [readByProfile, ...CLASS_FREE];

/** What the page says, in page order; a draft without paragraphs when no reader knows the page. */
export function readPage(document: Document, env: PageEnvironment, readers = READERS): PageReading {
  const url = env.url || addressOf(document) || '';
  for (const reader of readers) {
    const reading = reader(document, { ...env, url });
    if (reading) return reading;
  }
  return { draft: { site: 'generic', ...(url && { url }), pieces: [], facts: factsOf(dataOf(document)) }, sources: [] };
}
