import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNameParts } from '../src/entities/transliterate/name-parts.ts';
import { compilePack } from '../src/knowledge/compile.ts';
import { type DemonymRow, type NameRow, type Problem, parseDemonyms, parseNames } from '../src/knowledge/format.ts';
import { takenBy, withFurther } from '../src/knowledge/further-rows.ts';
import { furtherNames } from './further-names.ts';

/** The file whose columns are those of the demonym list. */
const DEMONYMS = 'demonyms.tsv';

/** Folded names of one word from the table of name parts, عبد الله in one word; none where there is no table. */
function firstNames(path: string): string[] {
  if (!existsSync(path)) return [];
  return [...parseNameParts(readFileSync(path, 'utf8')).whole.keys()]
    .map((name) => name.replace(/^عبد /, 'عبد'))
    .filter((name) => !name.includes(' '));
}

/**
 * The knowledge pack: every list of a folder in one indexed text, the same bytes for the same lists; with the installed
 * packages' folder also the countries, languages, currencies and cities of CLDR and GeoNames. Throws with file
 * and line when lines cannot be used.
 */
export function buildPack(folder: string, modules?: string): string {
  const names: NameRow[] = [];
  const demonyms: DemonymRow[] = [];
  const faults: string[] = [];
  const read = <Row>(file: string, parse: (text: string) => { rows: Row[]; problems: Problem[] }): Row[] => {
    const { rows, problems } = parse(readFileSync(join(folder, file), 'utf8'));
    for (const { line, reason } of problems) faults.push(`${file}:${line}: ${reason}`);
    return rows;
  };
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  for (const file of files.sort()) {
    if (file === DEMONYMS) demonyms.push(...read(file, parseDemonyms));
    else names.push(...read(file, parseNames));
  }
  if (faults.length) throw new Error(`lines that cannot be used:\n${faults.join('\n')}`);
  const taken = takenBy(names, demonyms);
  const all = modules === undefined ? names : withFurther(names, furtherNames(modules, taken), taken);
  return compilePack(all, demonyms, firstNames(join(folder, '../names-parts/given-names.tsv')));
}
