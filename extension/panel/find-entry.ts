/** Which name of the glossary a selection in the page means. */

import type { GlossaryEntry } from '../../src/analysis.ts';
import { readings } from '../../src/text/clitics.ts';
import { foldKey } from '../../src/text/words.ts';

const formsOf = ({ arabic, aliases, mentions }: GlossaryEntry): string[] =>
  [arabic, ...aliases, ...mentions.map(({ surface }) => surface)].map(foldKey).filter((form) => form !== '');

/** The selection, and where its first word has a clitic in front the selection without it: ولبيروت → بيروت. */
function readingsOf(selected: string): string[] {
  const key = foldKey(selected);
  const [first = '', ...rest] = key.split(' ');
  return readings(first).map(({ stem }) => [stem, ...rest].join(' '));
}

const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/**
 * Index of the name that is selected: the selection itself, else the shortest name that it is a part of, else the longest
 * name in it, whole words only; undefined when it is none.
 */
export function findEntry(selected: string, glossary: readonly GlossaryEntry[]): number | undefined {
  const wanted = readingsOf(selected).filter((key) => key !== '');
  const forms = glossary.flatMap((entry, index) => formsOf(entry).map((form) => ({ form, index })));
  const exact = forms.find(({ form }) => wanted.includes(form));
  if (exact) return exact.index;
  const byLength = forms.toSorted((a, b) => a.form.length - b.form.length);
  const within = byLength.find(({ form }) => wanted.some((key) => holds(form, key)));
  return (within ?? byLength.findLast(({ form }) => wanted.some((key) => holds(key, form))))?.index;
}
