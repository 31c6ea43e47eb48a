/** The data that a page gives search engines: JSON-LD, as it is found in the wild. */

import { all, textContent } from './access.ts';

export type Json = Record<string, unknown>;
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deep or huge data is not worth reading for five facts. */
const MOST_NODES = 2000;

/** Every object of a page's JSON-LD with a type, outer before inner; a block that is no JSON is passed over, as browsers do. */
export function jsonLdOf(document: Document): { types: string[]; value: Json }[] {
  const queue: unknown[] = [];
  for (const script of all(document, 'script[type*="ld+json"]')) {
    const value = parsed(textContent(script));
    if (value !== undefined) queue.push(value);
  }
  const found: { types: string[]; value: Json }[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_NODES));
    else if (isObject(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (types.length) found.push({ types, value });
      queue.push(value['@graph'], value.mainEntity);
    }
  }
  return found;
}

/** Undefined for what is no JSON; line breaks inside strings, the usual fault, are mended. */
function parsed(source: string): unknown {
  for (const isMended of [false, true]) {
    try {
      return JSON.parse(isMended ? source.replace(/\p{Cc}+/gu, ' ') : source) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}
