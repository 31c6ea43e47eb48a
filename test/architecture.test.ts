import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each room and what it may import: rooms of ours (with `type:` for types alone) and packages. The first match is a file's room. */
const ROOMS: [room: string, may: string[]][] = [
  ['src/text/', []],
  ['src/via', []],
  ['src/record.ts', []],
  ['src/article.ts', ['type:src/via', 'src/record.ts']],
  ['src/analysis.ts', ['type:src/article.ts', 'type:src/via']],
  ['src/article-address.ts', []],
  ['src/own-name', ['src/text/', 'src/record.ts', 'src/analysis.ts', 'src/article-address.ts']],
  ['src/knowledge/', ['src/text/', 'type:src/article.ts', 'src/analysis.ts']],
  ['src/extract/', ['src/text/', 'src/article.ts', 'type:src/via']],
  ['src/lexicon/', ['src/text/', 'src/article.ts', 'type:src/analysis.ts', 'type:src/knowledge/', 'type:src/via']],
  [
    'src/entities/',
    ['src/text/', 'src/article.ts', 'type:src/analysis.ts', 'type:src/knowledge/', 'type:src/own-name.ts', 'type:src/via', 'src/lexicon/'],
  ],
  ['src/summary/', ['src/text/', 'src/article.ts', 'type:src/analysis.ts', 'type:src/via', 'type:src/entities/']],
  ['src/keeping/', ['src/text/', 'src/record.ts', 'src/article.ts', 'src/analysis.ts']],
  [
    'src/analyse.ts',
    ['src/article.ts', 'src/analysis.ts', 'src/own-name.ts', 'src/knowledge/', 'src/entities/', 'src/summary/', 'src/lexicon/'],
  ],
  [
    'extension/panel/',
    [
      'src/article.ts',
      'src/analysis.ts',
      'src/via',
      'src/text/',
      'src/keeping/',
      'src/own-name.ts',
      'src/article-address.ts',
      'type:extension/platform/preferences.ts',
      'type:extension/platform/panel-act.ts',
      'preact',
      '@preact/signals',
    ],
  ],
  [
    'extension/platform/',
    [
      'src/record.ts',
      'type:src/article.ts',
      'type:src/analysis.ts',
      'src/own-name.ts',
      'src/article-address.ts',
      'src/keeping/',
      'webextension-polyfill',
    ],
  ],
  [
    'extension/content/',
    [
      'src/article.ts',
      'type:src/analysis.ts',
      'type:src/own-name.ts',
      'type:src/via',
      'src/text/',
      'src/extract/',
      'src/keeping/',
      'extension/panel/',
      'extension/platform/',
    ],
  ],
  ['extension/background/', ['src/', 'extension/platform/']],
  ['extension/pages/', ['extension/platform/', 'extension/panel/', 'preact', '@preact/signals']],
  ['extension/export/', ['src/keeping/', 'extension/platform/', 'extension/panel/', 'extension/pages/', 'preact', '@preact/signals']],
  [
    'extension/saved/',
    ['src/keeping/', 'extension/platform/', 'extension/panel/', 'extension/pages/', 'extension/export/', 'preact', '@preact/signals'],
  ],
  [
    'extension/welcome/',
    ['extension/platform/', 'extension/panel/', 'extension/pages/', 'extension/content/', 'preact', '@preact/signals'],
  ],
  ['extension/options/', ['src/', 'extension/platform/', 'extension/panel/', 'extension/pages/', 'preact', '@preact/signals']],
];

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? files(path) : /(?<!\.d)\.tsx?$/.test(path) ? [path] : [];
  });

const roomOf = (file: string) => ROOMS.find(([room]) => file.startsWith(room));

/** The imports of a file, resolved to a path from the root or to a package's name. */
function importsOf(file: string): { target: string; isType: boolean }[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const statements = [...code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'/gm)];
  const dynamic = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => ({ isType: false, name: match[1] ?? '' }));
  return [...statements.map((match) => ({ isType: Boolean(match[1]), name: match[2] ?? '' })), ...dynamic].map(({ isType, name }) => ({
    isType,
    target: name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name,
  }));
}

const sources = [...files('src'), ...files('extension')];

test('every file has a room', () => {
  expect(sources.filter((file) => !roomOf(file))).toEqual([]);
  expect(sources.length).toBeGreaterThan(20);
});

test.each(ROOMS)('%s imports only its row', (room, may) => {
  const wrong = sources
    .filter((file) => roomOf(file)?.[0] === room)
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !target.startsWith(room))
        .filter(({ target, isType }) => {
          const allowed = may.some((row) => target.startsWith(row.replace('type:', '')) && (isType || !row.startsWith('type:')));
          return !allowed;
        })
        .map(({ target, isType }) => `${file} → ${isType ? 'type ' : ''}${target}`),
    );
  expect(wrong).toEqual([]);
});

test('only extension/platform imports the polyfill', () => {
  const importers = sources.filter((file) => importsOf(file).some(({ target }) => target === 'webextension-polyfill'));
  expect(importers.every((file) => file.startsWith('extension/platform/'))).toBe(true);
});

test.each([
  ['innerHTML or outerHTML assigned', /\.(?:inner|outer)HTML\s*=(?!=)/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['eval', /\beval\(/],
  ['new Function', /new Function\(/],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
])('no source has %s', (_, sink) => {
  expect(sources.filter((file) => sink.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});
