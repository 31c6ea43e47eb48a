/** The transliteration command: Arabic names in on standard input, one a line; each comes out with up to five Latin spellings, tabs between. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transliterate } from '../src/entities/transliterate/full-name.ts';
import { loadTransliterationModel } from '../src/entities/transliterate/model.ts';
import { ROOT } from './root.ts';

if (process.argv.length > 2) {
  console.error('usage: npm run --silent transliterate < NAMES   (one Arabic name a line)');
  process.exit(2);
}
const knowledge = join(ROOT, 'src/knowledge');
const textOf = (file: string) => readFileSync(join(knowledge, file), 'utf8');
const model = loadTransliterationModel(textOf('models/transliterator.generated.txt'), textOf('names-parts/given-names.tsv'));
for await (const name of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const line = [name, ...transliterate(name, model)].join('\t');
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
