/** Measures; no test depends on it. `npm run bench -- --only node|summary|extraction|chrome|firefox` runs one part. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserFigures } from './bench/browser.ts';
import { extractionFigures } from './bench/extraction.ts';
import { type Figure, table } from './bench/figures.ts';
import { nodeFigures } from './bench/node.ts';
import { summaryFigures } from './bench/summary.ts';
import { ROOT } from './root.ts';

const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  node: nodeFigures,
  summary: summaryFigures,
  extraction: extractionFigures,
  chrome: () => browserFigures('chrome'),
  firefox: () => browserFigures('firefox'),
};
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) if (!only || only === name) figures.push(...(await measure()));

console.log(table(figures));
const path = join(ROOT, 'artifacts/bench.json');
mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
writeFileSync(path, `${JSON.stringify(figures, null, 1)}\n`);
console.log(`\nAs JSON: ${path}`);
