/** Inputs that are no page and no text: told by how they look, before anything is read of them. */

import { type ErrorCode, InputError, MAX_INPUT } from './input-error.ts';

/** Characters that are looked at for signs of binary data. */
const SAMPLE = 4096;
/** Share of unreadable characters above which a sample is no text. */
const MOST_UNREADABLE = 0.02;

const FEED = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i;

/** Why an input cannot be read; undefined for one that can be tried. */
function faultOf(content: string, isPage: boolean): [code: ErrorCode, message: string] | undefined {
  // A string of so many characters has at least as many bytes.
  if (content.length > MAX_INPUT) return ['too-large', `${content.length} characters; at most ${MAX_INPUT} bytes are read`];
  if (content.trim() === '') return ['bad-input', 'the input is empty'];
  if (isBinary(content)) return ['bad-input', 'the input is binary, not text'];
  if (!isPage) return undefined;
  if (FEED.test(content.slice(0, SAMPLE))) return ['not-an-article', 'a feed or a list of addresses, not the page of a story'];
  if (!/<[a-z!]/i.test(content)) return ['bad-input', 'the input has no HTML in it'];
  return undefined;
}

function isBinary(content: string): boolean {
  if (content.includes('\u0000')) return true;
  const sample = content.slice(0, SAMPLE);
  const unreadable = Array.from(sample).filter(
    (character) => character === '\ufffd' || (/\p{Cc}/u.test(character) && !/\s/.test(character)),
  ).length;
  return unreadable > sample.length * MOST_UNREADABLE;
}

/** Throws an `InputError` for an input that is no page or text. */
export function requireReadable(content: string, isPage: boolean): void {
  const fault = faultOf(content, isPage);
  if (fault) throw new InputError(...fault);
}
