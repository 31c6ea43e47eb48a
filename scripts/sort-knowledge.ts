/** Puts every hand-edited list in order and says which lines cannot be used or stand twice; exit status 1 when there are any. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashesOf, type NamedList } from '../src/knowledge/clashes.ts';
import { formatDemonyms, formatNames, parseDemonyms, parseNames } from '../src/knowledge/format.ts';
import { ROOT } from './root.ts';

const folder = join(ROOT, 'src/knowledge/names');
let bad = 0;
let total = 0;

const lists: NamedList[] = [];

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const isDemonyms = file === 'demonyms.tsv';
  const { problems } = isDemonyms ? parseDemonyms(text) : parseNames(text);
  for (const { line, reason } of problems) console.error(`${file}:${line}: ${reason}`);
  bad += problems.length;
  if (isDemonyms) {
    const { comments, rows } = parseDemonyms(text);
    total += rows.length;
    if (!problems.length) writeFileSync(path, formatDemonyms(comments, rows));
    continue;
  }
  const { comments, rows } = parseNames(text);
  total += rows.length;
  lists.push({ file, rows });
  if (!problems.length) writeFileSync(path, formatNames(comments, rows));
}
for (const clash of clashesOf(lists)) {
  console.error(clash);
  bad++;
}
console.log(`${total} entries, ${bad} problems`);
process.exitCode = bad ? 1 : 0;
