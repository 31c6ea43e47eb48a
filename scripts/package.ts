/** Makes what the stores take: one zip for each browser, and the source that they are rebuilt from, all three the same bytes for the same commit. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import pkg from '../package.json' with { type: 'json' };
import { ROOT } from './root.ts';
import { thirdPartyLicences } from './third-party-licences.ts';

const TARGETS = ['chrome', 'firefox'] as const;
const OUT = join(ROOT, 'artifacts/store');
/** A zip holds a time for each file; the earliest that it can hold says that it tells nothing. */
const NO_TIME = '1980-01-01T00:00:00';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** A zip of these files, the same bytes for the same names and contents. */
function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A DOS time has no zone, so the zone of the machine must not show.
  const options = { mtime: new Date(NO_TIME), level: 9 } as const;
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) ?? new Uint8Array(), options];
  return zipSync(entries);
}

/** What one browser gets: the build, and the licences of all that is in it. */
function extensionZip(target: (typeof TARGETS)[number], root: string): Uint8Array {
  const folder = join(root, 'dist', target);
  const files = new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))] as [string, Uint8Array]));
  files.set('LICENSES.txt', strToU8(thirdPartyLicences(root)));
  return zipOf(files);
}

/** How the source is rebuilt, with the versions that these zips were built by. */
const buildNotes = () => `# How to rebuild Hashiya ${pkg.version}

Built by Node ${process.version} and npm ${run('npm', ['--version'], ROOT).trim()} on ${process.platform} ${process.arch}. No other tool is needed, and nothing but npm's registry is asked.

    npm ci
    npm run package

The zips are then in artifacts/store, byte for byte those that were handed in. dist/chrome and dist/firefox are what is in them.
`;

/** The files of the commit, with the notes on rebuilding them. */
function sourceZip(): Uint8Array {
  if (run('git', ['status', '--porcelain'], ROOT).trim())
    throw new Error('there are changes that no commit holds: commit them, then package');
  const names = run('git', ['ls-files', '-z'], ROOT).split('\0').filter(Boolean);
  return zipOf(new Map([...names.map((name) => [name, readFileSync(join(ROOT, name))] as const), ['BUILD.md', strToU8(buildNotes())]]));
}

const nameOf = (part: string) => `hashiya-${pkg.version}-${part}.zip`;
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Builds both extensions in a folder and zips them. */
function extensions(root: string): Map<string, Uint8Array> {
  run('npm', ['run', '--silent', 'build'], root);
  return new Map(TARGETS.map((target) => [nameOf(target), extensionZip(target, root)]));
}

/** Builds anew from the source's zip alone; the zips whose bytes are others. */
function differing(source: Uint8Array, made: ReadonlyMap<string, Uint8Array>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-source-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    run('npm', ['ci', '--silent'], folder);
    const again = extensions(folder);
    return [...made].filter(([name, bytes]) => sumOf(again.get(name) ?? new Uint8Array()) !== sumOf(bytes)).map(([name]) => name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isSource = () => {
  try {
    return run('git', ['rev-parse', '--show-toplevel'], ROOT).trim() === ROOT;
  } catch {
    // The source's zip holds no history: only the extensions are made of it.
    return false;
  }
};

const made = extensions(ROOT);
const source = isSource() ? sourceZip() : undefined;
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of [...made, ...(source ? [[nameOf('source'), source] as const] : [])]) {
  writeFileSync(join(OUT, name), bytes);
  console.log(`${sumOf(bytes)}  ${join('artifacts/store', name)}  ${(bytes.length / 1024).toFixed(0)} kB`);
}
if (values.check && source) {
  const others = differing(source, made);
  console.log(
    others.length ? `not the same when rebuilt from the source: ${others.join(', ')}` : 'rebuilt from the source: the same bytes',
  );
  if (others.length) process.exitCode = 1;
}
