/** What a page says of itself for machines: JSON-LD first, then meta tags. */

import { foldKey } from '../../text/words.ts';
import type { PageFacts } from '../draft.ts';
import { collapse } from '../whitespace.ts';
import { all, attribute, textContent } from './access.ts';
import { isObject, jsonLdOf } from './json-ld.ts';

const STORY_TYPE = /(Article|BlogPosting|LiveBlogPosting|Report)$/;
/** A page of one video has no article in its data. */
const VIDEO_TYPE = /^VideoObject$/;

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };
/** A text fact; publishers escape it for HTML once too often (`&quot;الوباء&quot;`). */
function textFact(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.includes('&')) return collapse(value) || undefined;
  const text = value
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point = code[0] === 'x' || code[0] === 'X' ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return collapse(text) || undefined;
}

/** Some publishers give the writer's page where the name should be. */
const ADDRESS = /^(?:https?:)?\/\//i;

function names(value: unknown): string | undefined {
  const list = [value].flat(2).map((person) => textFact(isObject(person) ? person.name : person));
  return list.filter((name) => name !== undefined && !ADDRESS.test(name)).join('، ') || undefined;
}

/** What a page has for machines. */
export interface PageData {
  /** Contents of meta tags by name, the first of each name. */
  metas: ReadonlyMap<string, string>;
  objects: ReturnType<typeof jsonLdOf>;
}

/** A page's data, read once. */
export const dataOf = (document: Document): PageData => ({ metas: metasOf(document), objects: jsonLdOf(document) });

function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of all(document, 'meta[content]')) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
    const content = name === undefined ? undefined : attribute(meta, 'content');
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The page's own statements; each is absent when the page makes none. */
export function factsOf({ metas, objects }: PageData): PageFacts {
  const typed = (form: RegExp) => objects.find(({ types }) => types.some((type) => form.test(type)))?.value;
  const story = typed(STORY_TYPE);
  const video = story ? undefined : typed(VIDEO_TYPE);
  const first = (...keys: string[]): string | undefined => keys.map((key) => textFact(metas.get(key))).find((value) => value !== undefined);
  const facts: Record<Exclude<keyof PageFacts, 'paid'>, string | undefined> = {
    headline: textFact(story?.headline ?? video?.name) ?? first('og:title', 'twitter:title'),
    description: textFact(story?.description) ?? first('description', 'og:description', 'twitter:description'),
    byline: names(story?.author) ?? names(first('author')) ?? names(first('article:author')),
    published:
      textFact(story?.datePublished ?? video?.uploadDate) ??
      first('article:published_time', 'date.available', 'datepublished', 'date', 'date.created'),
    section: textFact([story?.articleSection].flat()[0]) ?? first('article:section'),
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PageFacts;
  return { ...said, ...(/false$/i.test(String(story?.isAccessibleForFree)) && { paid: true }) };
}

/**
 * What the page calls itself, as folded words: in its data, its breadcrumbs, its tags for sharing. A heading that is one
 * of them is the page's own; publishers word some of them shorter than the headline, so no single one decides.
 */
export function titlesOf(document: Document, { metas, objects }: PageData): ReadonlySet<string> {
  const titles: unknown[] = ['og:title', 'twitter:title', 'og:image:alt', 'twitter:image:alt'].map((name) => metas.get(name));
  for (const { types, value } of objects) {
    if (types.some((type) => STORY_TYPE.test(type))) titles.push(value.headline);
    const last: unknown = types.includes('BreadcrumbList') ? [value.itemListElement].flat().at(-1) : undefined;
    if (isObject(last)) titles.push(last.name);
  }
  titles.push(...all(document, 'title').slice(0, 1).map(textContent));
  const texts = titles.map(textFact).filter((title) => title !== undefined);
  return new Set([...texts, ...texts.flatMap(longestPart)].map(foldKey).filter((key) => key !== ''));
}

/** `الجسر يفتح في الربيع - أخبار الساحل` → the first part: what stands beside the site's name is the longest of them. */
function longestPart(title: string): string[] {
  const parts = title.split(/\s+[-–—|»•:]+\s+|\s*::\s*/u);
  return parts.length > 1 ? [parts.reduce((longest, part) => (part.length > longest.length ? part : longest))] : [];
}

/** The address that the page gives for itself; absent when it gives none. */
export function addressOf(document: Document): string | undefined {
  const canonical = all(document, 'link[rel~="canonical"]').map((link) => attribute(link, 'href'));
  const shared = all(document, 'meta[property="og:url"]').map((meta) => attribute(meta, 'content'));
  return [...canonical, ...shared].find((address) => address !== undefined && address !== '');
}
