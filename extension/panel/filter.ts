/** Finding names in the glossary by type and by what is typed, in either script. */

import type { EntityType, GlossaryEntry } from '../../src/analysis.ts';
import { ENTITY_TYPES } from '../../src/analysis.ts';
import { fold } from '../../src/text/fold.ts';

/** The types that the glossary holds, in the fixed order of types, with the number of names of each. */
export function typesOf(glossary: readonly GlossaryEntry[]): { type: EntityType; names: number }[] {
  return ENTITY_TYPES.map((type) => ({ type, names: glossary.filter((entry) => entry.type === type).length })).filter(
    ({ names }) => names > 0,
  );
}

/** Peoples by the country that the glossary has for them: indexes of demonyms by index of the country. */
export function peoplesByCountry(glossary: readonly GlossaryEntry[]): Map<number, number[]> {
  const peoples = new Map<number, number[]>();
  glossary.forEach(({ of }, index) => {
    if (of !== undefined && of !== index && glossary[of] !== undefined) peoples.set(of, [...(peoples.get(of) ?? []), index]);
  });
  return peoples;
}

/** Folded, with the marks that Latin spellings of Arabic names differ in taken for spaces or left out: al-Najjar → al najjar. */
const foldTyped = (text: string): string =>
  fold(text)
    .replace(/[-‐–]/g, ' ')
    .replace(/['’‘`ʿʾ]/g, '');

function wordsOfName({ arabic, english, aliases, spellings, readings, mentions }: GlossaryEntry): string {
  const forms = [arabic, english ?? '', ...aliases, ...(spellings ?? []), ...(readings ?? []).map((reading) => reading.english)];
  return foldTyped([...forms, ...mentions.map(({ surface }) => surface)].join('\n'));
}

/** Indexes of the names that are of this type, or of any, and in whose forms every typed word is found. */
export function matching(glossary: readonly GlossaryEntry[], type: EntityType | undefined, typed: string): number[] {
  const wanted = foldTyped(typed).split(/\s+/).filter(Boolean);
  return glossary.flatMap((entry, index) => {
    if (type !== undefined && entry.type !== type) return [];
    if (wanted.length === 0) return [index];
    const name = wordsOfName(entry);
    return wanted.every((word) => name.includes(word)) ? [index] : [];
  });
}
