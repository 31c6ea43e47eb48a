/** Adds rows of other sources to the hand-edited lists, which stay as they are wherever the two speak of the same thing. */

import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import { withArticle } from '../text/with-article.ts';
import type { Taken } from './city-rows.ts';
import { COMMON_WORDS } from './common-words.ts';
import { countryNumbers } from './country-names.ts';
import { demonymForms } from './demonym-forms.ts';
import type { DemonymRow, NameRow } from './format.ts';

const keyOf = (form: string) => fold(form.replace(/^[?!]/, '')).split(' ').map(bare).join(' ');

/** What lists say already: their names and aliases, the parts of persons' names, adjectives of countries, common words. */
export function takenBy(names: readonly NameRow[], demonyms: readonly DemonymRow[]): Taken {
  const forms = new Set(COMMON_WORDS);
  for (const { arabic, aliases, type } of names) {
    for (const form of [arabic, ...aliases]) forms.add(keyOf(form));
    if (type === 'person') for (const word of arabic.split(' ')) forms.add(keyOf(word));
  }
  for (const { nisba, forms: further } of demonyms) for (const form of demonymForms(nisba, further)) forms.add(keyOf(form));
  const countries = countryNumbers(names, demonyms);
  return {
    has: (form) => forms.has(keyOf(form)),
    country(iso) {
      const english = names[countries.get(iso) ?? -1]?.english;
      return english && withArticle(english);
    },
  };
}

const sameThing = ({ english, type, country }: NameRow) =>
  `${type} ${country} ${english
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()}`;

/**
 * The lists with further rows. One whose Arabic is taken is left out; one of the English, type and country of a listed entry becomes
 * its alias (جاكارتا beside جاكرتا); of two further ones with the same Arabic the first stays.
 */
export function withFurther(names: readonly NameRow[], further: readonly NameRow[], taken: Taken): NameRow[] {
  const out = names.map((row) => ({ ...row, aliases: [...row.aliases] }));
  const known = new Map(out.map((row) => [sameThing(row), row]));
  const seen = new Set<string>();
  for (const row of further) {
    const key = keyOf(row.arabic);
    if (taken.has(row.arabic) || seen.has(key)) continue;
    seen.add(key);
    const same = known.get(sameThing(row));
    if (same) same.aliases.push(...[row.arabic, ...row.aliases].map((form) => (row.mark ? `!${form}` : form)));
    else out.push(row);
  }
  return out;
}
