/** The one file that carries all lists into the extension: a first line with the version, then a heading for each section. */

/** Raised when the form changes; a pack of another version is refused. */
const FIRST_LINE = 'hashiya-knowledge 1';

/** The lines of each list, without comments. */
export interface Sections {
  names: string;
  demonyms: string;
}

/** The pack as text. */
export const writePack = ({ names, demonyms }: Sections): string => `${FIRST_LINE}\n[names]\n${names}\n[demonyms]\n${demonyms}\n`;

/** The sections of a pack; throws when the text is not a pack of this version. */
export function readPack(pack: string): Sections {
  const names = pack.indexOf('\n[names]\n');
  const demonyms = pack.indexOf('\n[demonyms]\n');
  if (!pack.startsWith(`${FIRST_LINE}\n`) || names < 0 || demonyms < names) throw new Error(`not a knowledge pack: ${pack.slice(0, 40)}`);
  return { names: pack.slice(names + '\n[names]\n'.length, demonyms), demonyms: pack.slice(demonyms + '\n[demonyms]\n'.length) };
}
