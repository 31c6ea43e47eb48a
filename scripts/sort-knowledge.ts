/** Puts every hand-edited list in order and says which lines cannot be used or stand twice; exit status 1 when there are any. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDemonyms, formatNames, parseDemonyms, parseNames } from '../src/knowledge/format.ts';
import { fold } from '../src/text/fold.ts';
import { ROOT } from './root.ts';

const folder = join(ROOT, 'src/knowledge/names');
const seen = new Map<string, string>();
let bad = 0;
let total = 0;

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
  for (const row of rows) {
    const key = fold(row.arabic);
    const before = seen.get(key);
    if (before) {
      console.error(`${file}: ${row.arabic} (${row.english}) stands already in ${before}`);
      bad++;
    } else seen.set(key, `${file} as ${row.english}`);
  }
  if (!problems.length) writeFileSync(path, formatNames(comments, rows));
}
console.log(`${total} entries, ${bad} problems`);
process.exitCode = bad ? 1 : 0;
