/** Makes a page fixture of a page that is read wrongly: the publisher's skeleton, filler for its sentences, and the present reading. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../src/article.ts';
import { articleIn, InputError } from './analysis-input.ts';
import { neutralPage } from './fixture/neutral-page.ts';
import { inputInFile } from './input-files.ts';
import { ROOT } from './root.ts';

const USAGE = `usage: npm run make-fixture -- PAGE NAME
       PAGE    a saved page: .html or .htm, also .gz
       NAME    of the new folder in test/pages: small letters, digits and hyphens`;

function fail(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

/** The reading as `expected.json` has it. */
const expected = ({ headline, standfirst, byline, published, section, gated, blocks, figures, removed }: Article) => ({
  headline,
  standfirst,
  byline,
  published,
  section,
  gated,
  blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  figures: figures.map(({ caption, credit }) => ({ caption, credit })),
  removed: removed.map(({ reason, text }) => [reason, text]),
});

/** What the page is read as today; the line that there is no story is the reading too. */
function readingOf(html: string): Article {
  try {
    return articleIn({ kind: 'html', html });
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'not-an-article') throw error;
    console.error(`No story is found in it yet: ${error.message}.`);
    return { site: 'generic', blocks: [], figures: [], removed: [] };
  }
}

const [file, name, ...others] = process.argv.slice(2);
if (!file || !name || others.length || !/^[a-z0-9][a-z0-9-]*$/.test(name)) fail(USAGE, 2);
const folder = join(ROOT, 'test/pages', name);
if (existsSync(folder)) fail(`test/pages/${name} is there already; choose another name`, 1);
try {
  const input = inputInFile(file, undefined);
  if (input.kind !== 'html') fail(`${file}: not a page\n${USAGE}`, 2);
  const html = neutralPage(input.html);
  const reading = readingOf(html);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected(reading), null, 2)}\n`);
  console.log(`${relative(process.cwd(), folder)}: look through page.html, then correct expected.json by hand: it is what is read today.`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  fail(`${file}: ${error.message} (${error.code})`, 1);
}
