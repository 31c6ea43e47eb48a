/** A story that somebody else took out of its page: nothing is removed from it but empty strings. */

import type { Article } from '../article.ts';
import { ReadingLimit } from './reading-limit.ts';

export interface Extracted {
  paragraphs: readonly string[];
  headline?: string;
  standfirst?: string;
  captions?: readonly string[];
  url?: string;
}

const written = (text: string): boolean => text.trim() !== '';

/** The article of an extracted story: blocks b1…, figures f1…, every string as given. */
export function articleOf({ paragraphs, headline, standfirst, captions = [], url }: Extracted): Article {
  const limit = new ReadingLimit();
  const read = paragraphs.filter(written).flatMap((text) => limit.take(text) ?? []);
  return {
    ...(url !== undefined && { url }),
    site: 'text',
    ...(headline !== undefined && written(headline) && { headline }),
    ...(standfirst !== undefined && written(standfirst) && { standfirst }),
    blocks: read.map((text, i) => ({ id: `b${i + 1}`, kind: 'paragraph', text })),
    figures: captions.filter(written).map((caption, i) => ({ id: `f${i + 1}`, caption })),
    ...limit.truncated,
    removed: [],
  };
}
