/** Our own table of frequent first names, surnames and endings with their newsroom spellings. */

import { fold } from '../../text/fold.ts';

/** What the table says, by folded Arabic. */
export interface NameParts {
  /** Spellings of a whole name or of a compound (عبد الله), best first. */
  whole: ReadonlyMap<string, readonly string[]>;
  /** Spellings of an ending (يفسكي → evsky, iewski) in small letters, longest ending first. */
  endings: readonly (readonly [string, readonly string[]])[];
}

/** How many words the longest compound of the table has. */
export const LONGEST_COMPOUND = 3;

const LINE = /^-?[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,2}\t[A-Za-z][A-Za-z' -]*(?:\|[A-Za-z][A-Za-z' -]*)*$/;

/** The table in a text of lines "Arabic TAB spelling|spelling"; a hyphen before the Arabic marks an ending; throws at a broken line. */
export function parseNameParts(text: string): NameParts {
  const whole = new Map<string, string[]>();
  const endings: [string, string[]][] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line || line.startsWith('#')) continue;
    if (!LINE.test(line)) throw new Error(`name parts: line ${index + 1} is no name with spellings: ${line}`);
    const [arabic = '', latin = ''] = line.split('\t');
    if (arabic.startsWith('-')) endings.push([fold(arabic.slice(1)), latin.split('|')]);
    else whole.set(fold(arabic), latin.split('|'));
  }
  return { whole, endings: endings.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)) };
}
