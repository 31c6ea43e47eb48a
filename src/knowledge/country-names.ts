/** The listed countries by their codes. */

import { fold } from '../text/fold.ts';
import type { DemonymRow, NameRow } from './format.ts';

/** How the lists describe a sovereign country: "country in Europe", "island country in the Pacific". */
const COUNTRY = /^(?:[\w-]+ )?(?:country|city-state|state)\b(?!.*\bpart of the United)/;

/** The number of the country's row by ISO 3166 alpha-2 code: a listed country that a demonym of that code is of. */
export function countryNumbers(names: readonly NameRow[], demonyms: readonly DemonymRow[]): Map<string, number> {
  const byArabic = new Map(names.map(({ arabic }, number) => [fold(arabic), number]));
  const out = new Map<string, number>();
  for (const { country, iso } of demonyms) {
    const number = byArabic.get(fold(country));
    if (number !== undefined && iso && !out.has(iso) && COUNTRY.test(names[number]?.description ?? '')) out.set(iso, number);
  }
  return out;
}
