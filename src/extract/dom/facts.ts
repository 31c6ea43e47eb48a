/** What a page says of itself for machines: JSON-LD first, then meta tags. */

import type { PageFacts } from '../draft.ts';
import { collapse } from '../whitespace.ts';
import { all, attribute, textContent } from './access.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const STORY_TYPE = /(Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Deep or huge data is not worth reading for five facts. */
const MOST_NODES = 2000;

/** The first object of a story type in a page's JSON-LD; a block that is no JSON is passed over, as browsers do. */
function storyObject(document: Document): Json | undefined {
  const queue: unknown[] = [];
  for (const script of all(document, 'script[type*="ld+json"]')) {
    const value = parsed(textContent(script));
    if (value !== undefined) queue.push(value);
  }
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_NODES));
    else if (isObject(value)) {
      if ([value['@type']].flat().some((type) => typeof type === 'string' && STORY_TYPE.test(type))) return value;
      queue.push(value['@graph'], value.mainEntity);
    }
  }
  return undefined;
}

/** Undefined for what is no JSON; line breaks inside strings, the usual fault, are mended. */
function parsed(source: string): unknown {
  for (const text of [source, source.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };
/** A text fact; publishers escape it for HTML once too often (`&quot;الوباء&quot;`). */
function textFact(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point = code[0] === 'x' || code[0] === 'X' ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return collapse(text) || undefined;
}

function names(value: unknown): string | undefined {
  const list = [value].flat(2).map((person) => textFact(isObject(person) ? person.name : person));
  return list.filter((name) => name !== undefined).join('، ') || undefined;
}

/** The page's own statements; each is absent when the page makes none. */
export function factsOf(document: Document): PageFacts {
  const story = storyObject(document);
  const metas = new Map<string, string>();
  for (const meta of all(document, 'meta[content]')) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
    const content = textFact(attribute(meta, 'content'));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const first = (...keys: string[]): string | undefined => keys.map((key) => metas.get(key)).find((value) => value !== undefined);
  const facts: Record<keyof PageFacts, string | undefined> = {
    headline: textFact(story?.headline) ?? first('og:title', 'twitter:title'),
    description: textFact(story?.description) ?? first('description', 'og:description', 'twitter:description'),
    byline: names(story?.author) ?? first('article:author', 'author'),
    published: textFact(story?.datePublished) ?? first('article:published_time', 'date.available', 'datepublished', 'date', 'date.created'),
    section: textFact([story?.articleSection].flat()[0]),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PageFacts;
}

/** The address that the page gives for itself; absent when it gives none. */
export function addressOf(document: Document): string | undefined {
  const canonical = all(document, 'link[rel~="canonical"]').map((link) => attribute(link, 'href'));
  const shared = all(document, 'meta[property="og:url"]').map((meta) => attribute(meta, 'content'));
  return [...canonical, ...shared].find((address) => address !== undefined && address !== '');
}
