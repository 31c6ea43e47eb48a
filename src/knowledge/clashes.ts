/** Entries of the hand-edited lists that stand in each other's way. */

import { fold } from '../text/fold.ts';
import type { NameRow } from './format.ts';

/** One list with its file name. */
export interface NamedList {
  file: string;
  rows: readonly NameRow[];
}

interface Owner {
  file: string;
  english: string;
  /** True for a form that stands alone, without evidence. */
  isPlain: boolean;
}

const MARKED = /[\u064b-\u0652]/;

/** What two spellings of one form share; عمّان and عُمان are two forms though they fold to one. */
const keyOf = (form: string) => (MARKED.test(form) ? form : fold(form));

function formsOf({ arabic, aliases, mark }: NameRow): { text: string; isPlain: boolean }[] {
  const plain = aliases.filter((alias) => !/^[?!]/.test(alias));
  return [{ text: arabic, isPlain: mark !== 'ambiguous' }, ...plain.map((text) => ({ text, isPlain: true }))];
}

/**
 * One line for each clash, in the order of the lists: an entry that stands twice; a form that stands alone for two entries. Two
 * entries may share a form that both mark as ambiguous.
 */
export function clashesOf(lists: readonly NamedList[]): string[] {
  const seen = new Map<string, Owner[]>();
  return lists.flatMap(({ file, rows }) =>
    rows.flatMap((row) =>
      formsOf(row).flatMap(({ text, isPlain }) => {
        const owners = seen.get(keyOf(text)) ?? [];
        seen.set(keyOf(text), owners);
        const others = owners.filter((other) => (isPlain && other.isPlain) || other.english === row.english);
        owners.push({ file, english: row.english, isPlain });
        return others.map((other) =>
          other.english === row.english
            ? `${file}: ${text} (${row.english}) stands twice, also in ${other.file}`
            : `${file}: ${text} (${row.english}) is also ${other.english} in ${other.file}`,
        );
      }),
    ),
  );
}
