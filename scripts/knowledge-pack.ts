import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDemonyms, parseNames } from '../src/knowledge/format.ts';
import { writePack } from '../src/knowledge/pack.ts';

/** The file whose columns are those of the demonym list. */
const DEMONYMS = 'demonyms.tsv';

const withoutComments = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));

/**
 * The knowledge pack: every list of a folder in one text, the same bytes for the same lists. Throws with file and line
 * at the first lines that cannot be used.
 */
export function buildPack(folder: string): string {
  const names: string[] = [];
  const demonyms: string[] = [];
  const faults: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const { problems } = file === DEMONYMS ? parseDemonyms(text) : parseNames(text);
    for (const { line, reason } of problems) faults.push(`${file}:${line}: ${reason}`);
    (file === DEMONYMS ? demonyms : names).push(...withoutComments(text));
  }
  if (faults.length) throw new Error(`lines that cannot be used:\n${faults.join('\n')}`);
  return writePack({ names: [...new Set(names)].sort().join('\n'), demonyms: [...new Set(demonyms)].sort().join('\n') });
}
