/** Puts every hand-edited list in order and says which lines cannot be used or stand twice; exit status 1 when there are any. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDemonyms, formatNames, type NameRow, parseDemonyms, parseNames } from '../src/knowledge/format.ts';
import { fold } from '../src/text/fold.ts';
import { ROOT } from './root.ts';

const folder = join(ROOT, 'src/knowledge/names');
let bad = 0;
let total = 0;

/** A form that stands alone for an entry, and whether it needs no evidence. */
interface Owner {
  file: string;
  english: string;
  isPlain: boolean;
}

const seen = new Map<string, Owner[]>();

/** A citation form may stand twice when both are marked ambiguous; a plain alias may be nobody else's plain form. */
function clashes(file: string, { arabic, english, aliases, mark }: NameRow): string[] {
  const plain = aliases.filter((alias) => !/^[?!]/.test(alias));
  const forms = [{ text: arabic, isPlain: mark !== 'ambiguous' }, ...plain.map((text) => ({ text, isPlain: true }))];
  return forms.flatMap(({ text, isPlain }) => {
    // عمّان and عُمان are two forms though they fold to one.
    const key = /[\u064b-\u0652]/.test(text) ? text : fold(text);
    const owners = seen.get(key) ?? [];
    seen.set(key, owners);
    const others = owners.filter((other) => isPlain && other.isPlain);
    owners.push({ file, english, isPlain });
    return others.map((other) => `${file}: ${text} (${english}) is also ${other.english} in ${other.file}`);
  });
}

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
  for (const clash of rows.flatMap((row) => clashes(file, row))) {
    console.error(clash);
    bad++;
  }
  if (!problems.length) writeFileSync(path, formatNames(comments, rows));
}
console.log(`${total} entries, ${bad} problems`);
process.exitCode = bad ? 1 : 0;
