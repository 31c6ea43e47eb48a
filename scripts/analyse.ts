/** The analysis command: pages, scrapes and extracted articles in, one line of JSON out for each. */

import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analyse.ts';
import { articleIn, type Input, InputError, inputOf, MAX_INPUT } from './analysis-input.ts';
import { inputInFile, linesOf } from './input-files.ts';
import { guesser, knowledge } from './knowledge.ts';

const USAGE = `usage: npm run --silent analyse -- [--url URL] [--pretty] FILE...   (.html, .htm or .txt, each also .gz)
       npm run --silent analyse -- --jsonl                         (JSON Lines on standard input)
       --no-profile    reads pages by their text alone, as those of a publisher that is not known`;

function wrongUsage(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        pretty: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        words: { type: 'boolean' },
        'no-profile': { type: 'boolean' },
      },
    });
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals: files } = options();
if (values.words) wrongUsage('--words is not built yet');
if (values.jsonl ? files.length > 0 || values.url !== undefined : files.length === 0) wrongUsage('either --jsonl or files');

const known = knowledge();
const guess = guesser(known);
const indent = values.pretty || (process.stdout.isTTY && !values.jsonl) ? 2 : undefined;

async function print(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value, null, indent)}\n`)) await once(process.stdout, 'drain');
}

/** Prints the analysis of one input; `idNow` is asked afterwards, for a line tells its id only when it is parsed. */
async function report(idNow: () => unknown, give: () => Input): Promise<void> {
  try {
    const article = articleIn(give(), { withoutProfile: values['no-profile'] });
    await print({ id: idNow(), article, analysis: analyse(article, known, guess) });
  } catch (error) {
    process.exitCode = 1;
    const { code, message } = error instanceof InputError ? error : unforeseen(error);
    await print({ id: idNow(), error: { code, message } });
  }
}

/** A fault of the program itself costs one line of the output, and its trace goes to standard error. */
function unforeseen(error: unknown): InputError {
  console.error(error);
  return new InputError('bad-input', `the analysis failed: ${error instanceof Error ? error.message : String(error)}`);
}

function parsed(line: string | undefined): unknown {
  if (line === undefined) throw new InputError('too-large', `a line of more than ${MAX_INPUT} bytes`);
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError('bad-json', error instanceof Error ? error.message : String(error));
  }
}

async function reportLine(line: string | undefined): Promise<void> {
  let id: unknown = null;
  await report(
    () => id,
    () => {
      const value = parsed(line);
      if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
      return inputOf(value).input;
    },
  );
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

if (values.jsonl) for await (const line of linesOf(process.stdin)) if (line === undefined || line.trim()) await reportLine(line);
for (const file of files)
  await report(
    () => file,
    () => inputInFile(file, values.url),
  );
