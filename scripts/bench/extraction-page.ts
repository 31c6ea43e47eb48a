/** What the extraction bench runs inside a page: our readers and Readability, each timed once. */

import { Readability } from '@mozilla/readability';
import { clean } from '../../src/extract/clean.ts';
import { paintTest } from '../../src/extract/dom/painted.ts';
import { CLASS_FREE, readPage } from '../../src/extract/dom/read.ts';

export type Way = 'profile' | 'class-free' | 'readability';

const ways: Record<Way, () => unknown> = {
  profile: () => clean(readPage(document, { url: location.href, isHidden: paintTest(window) }).draft),
  'class-free': () => clean(readPage(document, { url: location.href, isHidden: paintTest(window) }, CLASS_FREE).draft),
  // It takes the document apart, so in a page that lives on it needs a copy.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
};

/** Milliseconds of the first run of one way in this page, which has been laid out. */
export function time(way: Way): number {
  document.body.getBoundingClientRect();
  const start = performance.now();
  ways[way]();
  return performance.now() - start;
}
