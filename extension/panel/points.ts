/** Which bullets are shown at the length that the reader wants, and where they stand in the article. */

import type { Analysis, Bullet } from '../../src/analysis.ts';
import type { Passage } from './passages.ts';

/** Every bullet there is: those of the summary, then the further ones. An index into it is a bullet's `item`. */
export const allPoints = ({ bullets, more }: Analysis): Bullet[] => [...bullets, ...more];

/** How many are shown at first: as many as the reader wants, else, for 0, as many as the story has in its summary. */
export const startingPoints = (analysis: Analysis, wanted: number): number =>
  wanted === 0 ? analysis.bullets.length : Math.min(wanted, allPoints(analysis).length);

/** A shown bullet. */
export interface Point {
  bullet: Bullet;
  /** Index into `allPoints`; stays the same at every length. */
  item: number;
  /** Counted from 1 in the order shown. */
  number: number;
  /** Index of the passage it begins in; -1 when it stands in none. */
  passage: number;
}

/** The `count` most important bullets in the order of the article. */
export function pointsOf(analysis: Analysis, passages: readonly Passage[], count: number): Point[] {
  const at = new Map(passages.map(({ block }, index) => [block, index]));
  return allPoints(analysis)
    .map((bullet, item) => ({ bullet, item, number: 0, passage: at.get(bullet.sources[0]?.block ?? '') ?? -1 }))
    .sort((a, b) => a.bullet.rank - b.bullet.rank)
    .slice(0, count)
    .sort((a, b) => a.passage - b.passage || (a.bullet.sources[0]?.start ?? 0) - (b.bullet.sources[0]?.start ?? 0))
    .map((point, index) => ({ ...point, number: index + 1 }));
}

/** True when the bullet's words are not quite those of the article. */
export const isEdited = ({ via }: Bullet): boolean => via.some((code) => code.startsWith('edit:'));

/** Fewer bullets than this with none to add are sentences of a stub, not a summary. */
const FEWEST = 3;

/** True when the article gives too little for a summary. */
export const isStub = ({ bullets, more }: Analysis): boolean => bullets.length < FEWEST && more.length === 0;

/** One field of the article's map: a passage, or neighbouring ones where there are too many for a field each. */
export interface Field {
  /** Indexes of its first and last passage. */
  first: number;
  last: number;
  points: Point[];
}

/** As many fields as stand in three lines of a narrow panel. */
const MOST_FIELDS = 36;

/** The map's fields in reading order with the shown bullets in each. */
export function fieldsOf(passages: readonly Passage[], points: readonly Point[]): Field[] {
  const size = Math.ceil(passages.length / MOST_FIELDS);
  const fields: Field[] = [];
  for (let first = 0; first < passages.length; first += size) {
    const last = Math.min(first + size, passages.length) - 1;
    fields.push({ first, last, points: points.filter(({ passage }) => passage >= first && passage <= last) });
  }
  return fields;
}
