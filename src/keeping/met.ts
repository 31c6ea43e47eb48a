/** Names met before: how often and between which days, by nothing but the name's id. */

import { isRecord } from '../record.ts';

export interface Meeting {
  /** Articles it was met in. */
  times: number;
  /** Days, `2026-01-31`. */
  first: string;
  last: string;
}

export interface Met {
  names: Readonly<Record<string, Meeting>>;
}

/** Most names that are remembered; the longest unmet are forgotten first. */
export const MOST_MET = 20_000;

/** The meetings of an article's names before it is counted; a name that is not in it is new. */
export const metBefore = ({ names }: Met, ids: readonly string[]): Record<string, Meeting> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(names, id) && names[id] ? [[id, names[id]]] : [])));

/** Counts the names of one more article on a day (`2026-01-31`). */
export function meet(met: Met, ids: readonly string[], day: string): Met {
  if (ids.length === 0) return met;
  const names = new Map(Object.entries(met.names));
  for (const id of new Set(ids)) {
    const known = names.get(id);
    names.set(id, { times: (known?.times ?? 0) + 1, first: known?.first ?? day, last: day });
  }
  if (names.size <= MOST_MET) return { names: Object.fromEntries(names) };
  const byLast = [...names].sort(([, a], [, b]) => (a.last < b.last ? 1 : Number(a.last > b.last) * -1));
  return { names: Object.fromEntries(byLast.slice(0, MOST_MET)) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** The names met in stored data of any form: whatever in it is not understood is left out. Never throws. */
export function metFrom(stored: Readonly<Record<string, unknown>>): Met {
  const names = isRecord(stored.names) ? Object.entries(stored.names) : [];
  return {
    names: Object.fromEntries(
      names.flatMap(([id, value]) => {
        if (!isRecord(value)) return [];
        const { times, first, last } = value;
        const isWhole = typeof times === 'number' && Number.isInteger(times) && times > 0 && isDay(first) && isDay(last);
        return isWhole ? [[id, { times, first, last }]] : [];
      }),
    ),
  };
}
