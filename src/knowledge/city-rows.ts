/** Cities of GeoNames as rows of a name list. Fewer, right cities beat many: see `cityRows` for what is left out. */

import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import { sameBones } from './bones.ts';
import type { NameRow } from './format.ts';

/** Fewest people of a city that is taken. */
const LEAST_PEOPLE = 15_000;
/** Fewest people of a city whose name of several words needs no evidence, and of one whose single long word needs none. */
const KNOWN = { several: 100_000, single: 1_000_000 } as const;
const SHORTEST_KNOWN = 6;
const SHORTEST = 5;
/** How many times more people than its next namesake a city must have to keep the name. */
const OUTWEIGHS = 3;
const TOWN = 100_000;

/** Arabic letters alone; Persian, Urdu, Kurdish and Uighur ones, digits and marks are none. */
const ARABIC_ALONE = /^[\u0621-\u063a\u0641-\u064a]+(?:[ -][\u0621-\u063a\u0641-\u064a]+){0,3}$/;
/** Parts of cities, and places that are no more. */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

/** A line of the GeoNames table `cities500.txt`. */
interface City {
  english: string;
  ascii: string;
  arabic: string[];
  kind: string;
  country: string;
  people: number;
}

function readCity(line: string): City | undefined {
  const cells = line.split('\t');
  const [, name = '', ascii = '', others = '', , , , kind = '', country = ''] = cells;
  const people = Number(cells[14]);
  if (!(people >= LEAST_PEOPLE) || NO_CITY.has(kind)) return undefined;
  const english = /^[\x20-\u017f’]+$/.test(name) && !/[āēīōūḑḩ]/i.test(name) ? name : ascii;
  return { english, ascii, arabic: others.split(',').filter((form) => ARABIC_ALONE.test(form)), kind, country, people };
}

const needsNoEvidence = (arabic: string, { people }: City) =>
  / /.test(arabic) ? people >= KNOWN.several : people >= KNOWN.single && bare(fold(arabic)).length >= SHORTEST_KNOWN;

const kindOf = ({ kind, people }: City) => (kind === 'PPLC' ? 'capital' : people >= TOWN ? 'city' : 'town');

/** What the lists say already. */
export interface Taken {
  /** True for an Arabic form that is a listed name, part of a person's name, or a common word. */
  has(form: string): boolean;
  /** English of a country with its article where it has one; absent when not listed. */
  country(iso: string): string | undefined;
}

/** The most people of a city by each of its Arabic forms, and of the next one. */
function peopleByForm(cities: readonly City[]): Map<string, [number, number]> {
  const out = new Map<string, [number, number]>();
  for (const { arabic, people } of cities)
    for (const form of new Set(arabic.map((one) => bare(fold(one))))) {
      const [first, second] = out.get(form) ?? [0, 0];
      out.set(form, people > first ? [people, first] : [first, Math.max(second, people)]);
    }
  return out;
}

/**
 * The cities of at least 15,000 people in the text of `cities500.txt`, one Arabic form each. Left out: forms with other letters than
 * Arabic ones, forms whose consonants are not those of the Latin name, words and names that the lists have, namesakes of like size,
 * countries that are not listed. Most need evidence in the text, for a town is often a word too.
 */
export function cityRows(text: string, taken: Taken): NameRow[] {
  const cities = text.split('\n').flatMap((line) => readCity(line) ?? []);
  const people = peopleByForm(cities);
  return cities.flatMap((city): NameRow[] => {
    const arabic = city.arabic.find((form) => bare(fold(form)).length >= SHORTEST && sameBones(form, city.ascii));
    const country = taken.country(city.country);
    if (!arabic || !country || city.arabic.some((form) => taken.has(form))) return [];
    const [first, second] = people.get(bare(fold(arabic))) ?? [0, 0];
    if (city.people < first || first < OUTWEIGHS * second) return [];
    const mark = needsNoEvidence(arabic, city) && !second ? '' : 'ambiguous';
    const description = `${kindOf(city)} ${kindOf(city) === 'capital' ? 'of' : 'in'} ${country}`;
    return [
      { arabic, english: city.english, type: 'place', aliases: [], gender: '', country: city.country, mark, checked: '', description },
    ];
  });
}
