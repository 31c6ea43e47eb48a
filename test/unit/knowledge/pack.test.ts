import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPack } from '../../../scripts/knowledge-pack.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

let folder = '';
const put = (file: string, ...lines: string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
const PUTIN = 'فلاديمير بوتين\tVladimir Putin\tperson\tبوتين\tm\tRU\t\t2025-05\tRussian president';
const RUSSIA = 'روسيا\tRussia\tplace\t\t\tRU\t\t2025-04\t';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashiya-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every list of the folder goes in, comments stay out, and the same lists give the same bytes', () => {
  put('people.tsv', '# a comment', PUTIN);
  put('places.tsv', RUSSIA);
  put('demonyms.tsv', 'روسي\tRussian\tروسيا\tRU\tروس\t2025-03\t');
  put('notes.txt', 'not a list');
  const pack = buildPack(folder);
  expect(buildPack(folder)).toBe(pack);
  expect(pack).not.toContain('comment');
  const knowledge = loadKnowledge(pack);
  expect(Array.from({ length: knowledge.size }, (_, number) => knowledge.entry(number).english)).toEqual([
    'Vladimir Putin',
    'Russia',
    'Russian',
  ]);
  expect(knowledge.entry(2).of).toBe(1);
  expect(knowledge.asOf).toBe('2025-05');
});

test('lines that cannot be used are told with file and line, all at once', () => {
  put('people.tsv', PUTIN, 'no columns');
  put('places.tsv', '# a comment', RUSSIA.replace('place', 'country'));
  expect(() => buildPack(folder)).toThrow(/people\.tsv:2: .*columns[\s\S]*places\.tsv:2: unknown type/);
});
