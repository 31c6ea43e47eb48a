/** The reader's own names as they are kept. */

import { type OwnName, ownKey, ownNameIn } from '../../src/own-name.ts';
import type { StoreForm } from './store.ts';

/** Each key of `ownKey` once. */
export interface OwnNames {
  names: readonly OwnName[];
}

/** The names among these values of any form, the last of those that cannot both hold; what is not understood is left out. */
export function namesIn(values: unknown): OwnName[] {
  if (!Array.isArray(values)) return [];
  const names = new Map<string, OwnName>();
  for (const value of values as unknown[]) {
    const name = ownNameIn(value);
    if (typeof name !== 'string') names.set(ownKey(name), name);
  }
  return [...names.values()];
}

export const OWN_NAMES: StoreForm<OwnNames> = {
  key: 'own-names',
  version: 1,
  migrations: [],
  read: ({ names }) => ({ names: namesIn(names) }),
};

/** The names with these, each in the place of the one that it cannot stand beside, else at the end. */
export const withNames = ({ names }: OwnNames, added: readonly OwnName[]): OwnNames => ({ names: namesIn([...names, ...added]) });

/** The names without those of the same words and article as these. */
export function withoutNames({ names }: OwnNames, taken: readonly OwnName[]): OwnNames {
  const keys = new Set(taken.map(ownKey));
  return { names: names.filter((name) => !keys.has(ownKey(name))) };
}
