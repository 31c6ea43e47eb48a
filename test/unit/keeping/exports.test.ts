import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ankiOf } from '../../../src/keeping/exports/anki.ts';
import { csvOf } from '../../../src/keeping/exports/csv.ts';
import { exportText, fileName } from '../../../src/keeping/exports/export.ts';
import type { ExportLabels } from '../../../src/keeping/exports/labels.ts';
import { markdownOf } from '../../../src/keeping/exports/markdown.ts';
import { isolated, oneLine } from '../../../src/keeping/exports/plain.ts';
import { EXPORT_FORMS, type ExportRow, rowsOfGlossary, rowsOfKept } from '../../../src/keeping/exports/rows.ts';
import { nameId } from '../../../src/keeping/kept.ts';
import type { Library } from '../../../src/keeping/library.ts';
import { keep } from '../../../src/keeping/library.ts';
import { story } from '../../dom/panel/story.ts';
import { csvCells } from './csv-cells.ts';
import { anyKeepable, anyPlace, BEIRUT, BULLET, FAIR, MINISTER, PORT } from './things.ts';

const LABELS: ExportLabels = { title: 'Saved', untitled: 'No headline', guess: 'guess', note: 'Note:', type: (type) => type };
const NOW = '2026-11-24T12:00:00.000Z';
const EMPTY: Library = { items: [], pins: [] };
const row = (part: Partial<ExportRow>): ExportRow => ({
  id: '0123456789abcdef',
  kind: 'name',
  arabic: 'بيروت',
  type: 'place',
  article: PORT,
  ...part,
});
const anyRows = fc
  .array(fc.tuple(anyKeepable, anyPlace), { maxLength: 6 })
  .map((things) => rowsOfKept(things.reduce((library, [thing, [article, at]]) => keep(library, thing, article, at), EMPTY).items));

describe('rows', () => {
  test('a glossary gives each name with the sentence of its first mention', () => {
    const { article, analysis } = story();
    const rows = rowsOfGlossary(article, analysis);
    expect(rows).toHaveLength(analysis.glossary.length);
    expect(rows[1]).toEqual({
      id: nameId('بيروت', 'place'),
      kind: 'name',
      arabic: 'بيروت',
      english: 'Beirut',
      type: 'place',
      description: 'capital of Lebanon',
      confidence: 'known',
      sentence: 'وصلت الوزيرة سلمى النجار إلى بيروت مساء الاثنين.',
      article: { url: 'https://news.example/port', headline: 'اتفاق جديد لتوسيع المرفأ' },
    });
    expect(rows[5]?.english).toBe('Al Hilal / Hilal');
  });

  test('what is kept from two articles is two rows of one id, the last first', () => {
    const { items } = keep(keep(EMPTY, BEIRUT, PORT, '2026-11-20T08:00:00.000Z'), BEIRUT, FAIR, '2026-11-21T08:00:00.000Z');
    const rows = rowsOfKept(items);
    expect(rows.map(({ article }) => article)).toEqual([FAIR, PORT]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
  });
});

test.each([
  ['a\tb\r\nc', 'a b c'],
  ['  a \n\n b\u0000', 'a b'],
  ['a\u2028b\u0085c', 'a b c'],
  ['a  b', 'a  b'],
  ['\ud83d!', '\ufffd!'],
  ['😀', '😀'],
])('%j on one line is %j', (text, line) => expect(oneLine(text)).toBe(line));

test.each([
  ['بيروت', '\u2068بيروت\u2069'],
  ['a\u2069b\u202ec', '\u2068abc\u2069'],
  [' \u200f ', ''],
])('%j isolated is %j', (text, run) => expect(isolated(text)).toBe(run));

describe('CSV', () => {
  const HEAD = 'id,kind,arabic,english,type,description,confidence,sentence,note,headline,url,published,saved';
  test.each([
    ['Beirut', 'Beirut'],
    ['say "no"', '"say ""no"""'],
    ['a, b', '"a, b"'],
    ['a\nb', '"a\nb"'],
    ["=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@SUM(1)', '"\'@SUM(1)"'],
    ['＝1', '"\'＝1"'],
    [' =1', '"\' =1"'],
    ['\u200f=1', '"\'\u200f=1"'],
    ['\t=1', '"\'\t=1"'],
    ['1-1', '1-1'],
    ['بيروت 😀', 'بيروت 😀'],
    ['\0=1', '"\'=1"'],
  ])('%j stands as %j', (english, cell) => {
    const csv = csvOf([row({ english, article: {} })]);
    expect(csv).toBe(`\ufeff${HEAD}\r\n0123456789abcdef,name,بيروت,${cell},place,,,,,,,,\r\n`);
  });

  test('whatever is kept comes back from a reader of CSV, and no cell is a formula', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [head, ...lines] = csvCells(csvOf(rows));
        expect(head?.join()).toBe(HEAD);
        expect(lines.map((cells) => cells.length)).toEqual(rows.map(() => 13));
        expect(lines.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
        for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        const plain = (text: string) => text.replace(/^'/, '');
        const expected = rows.map(({ arabic }) => arabic.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', ''));
        expect(lines.map((cells) => plain(cells[2] ?? ''))).toEqual(expected);
      }),
    );
  });
});

describe('JSON', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = exportText(rows, { form: 'json', withGuesses: true }, LABELS, NOW);
        expect(JSON.parse(text)).toEqual({ format: 'hashiya', version: 1, exported: NOW, items: JSON.parse(JSON.stringify(rows)) });
      }),
    );
  });
});

describe('Anki', () => {
  const HEAD = ['#separator:tab', '#html:false', '#notetype:Basic', '#columns:guid\tFront\tBack\ttags', '#guid column:1', '#tags column:4'];
  const lineOf = (part: Partial<ExportRow>) => ankiOf([row({ article: {}, ...part })], LABELS).split('\n')[HEAD.length];

  test('begins with what the importer must know', () => expect(ankiOf([], LABELS).split('\n')).toEqual([...HEAD, '']));

  test.each([
    [{ english: 'Beirut' }, 'hashiya-0123456789abcdef\t\u2068بيروت\u2069\t\u2068Beirut\u2069 · place\thashiya hashiya::place'],
    [{ english: 'a\tb\nc' }, 'hashiya-0123456789abcdef\t\u2068بيروت\u2069\t\u2068a b c\u2069 · place\thashiya hashiya::place'],
    [{ arabic: '"قال"' }, 'hashiya-0123456789abcdef\t"\u2068""قال""\u2069"\tplace\thashiya hashiya::place'],
    [
      { english: 'Beirut', confidence: 'guessed' as const, note: '<b>' },
      'hashiya-0123456789abcdef\t\u2068بيروت\u2069\t\u2068Beirut\u2069 · place · guess · \u2068<b>\u2069\thashiya hashiya::place',
    ],
  ])('%j', (part, line) => expect(lineOf(part)).toBe(line));

  test('has a line of four fields for each id, with an even number of isolates', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lines = ankiOf(rows, LABELS).split('\n').slice(HEAD.length, -1);
        expect(lines.map((line) => line.split('\t')[0])).toEqual([...new Set(rows.map(({ id }) => `hashiya-${id}`))]);
        for (const line of lines) {
          expect(line.split('\t')).toHaveLength(4);
          expect(line).not.toMatch(/[\r\0\u2028\u202a-\u202e\u2066\u2067]/);
          expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
        }
      }),
    );
  });
});

describe('Markdown', () => {
  test('has a heading for each article and a line for each thing', () => {
    const library = keep(
      keep(keep(EMPTY, MINISTER, PORT, '2026-11-20T08:00:00.000Z'), BULLET, FAIR, '2026-11-21T08:00:00.000Z'),
      BEIRUT,
      PORT,
      NOW,
    );
    const beirut = library.items[2];
    if (!beirut) throw new Error('nothing was kept');
    const rows = rowsOfKept([...library.items.slice(0, 2), { ...beirut, note: 'by the sea' }]);
    expect(markdownOf(rows, LABELS)).toBe(`# Saved

## [\u2068اتفاق جديد لتوسيع المرفأ\u2069](<https://news.example/port>) (2026\\-03\\-02)

- **\u2068بيروت\u2069** · \u2068Beirut\u2069 · place · \u2068capital of Lebanon\u2069
  > \u2068وصلت الوزيرة إلى بيروت مساء الاثنين\\.\u2069

  Note\\: \u2068by the sea\u2069
- **\u2068سلمى النجار\u2069** · \u2068Salma Najjar\u2069 · person · guess

## [\u2068معرض الكتاب يفتح أبوابه\u2069](<https://news.example/fair>)

- \u2068قالت النجار إن الاتفاق سيوفر ثلاثمئة فرصة عمل\\.\u2069
`);
  });

  test.each([
    [{ english: '*x* [y](z) <b>' }, '\u2068\\*x\\* \\[y\\]\\(z\\) \\<b\\>\u2069'],
    [{ english: 'a\n# b' }, '\u2068a \\# b\u2069'],
  ])('what looks like Markdown is text: %j', (part, words) => expect(markdownOf([row(part)], LABELS)).toContain(words));

  test.each([
    ['javascript:alert(1)', '## \u2068اتفاق جديد لتوسيع المرفأ\u2069'],
    ['https://news.example/a> b', '(<https://news.example/a%3E%20b>)'],
  ])('the address %s', (url, words) => expect(markdownOf([row({ article: { ...PORT, url, published: '' } })], LABELS)).toContain(words));

  test('has as many list lines as rows, whatever they hold', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lines = markdownOf(rows, LABELS).split('\n');
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(rows.length);
        expect(lines.every((line) => line === '' || /^(?:#{1,2} |- | {2}(?:> |Note))/.test(line))).toBe(true);
      }),
    );
  });
});

describe('guesses', () => {
  const rows = rowsOfKept(keep(keep(EMPTY, BEIRUT, PORT, NOW), MINISTER, PORT, NOW).items);
  test.each(EXPORT_FORMS)('are in %s only where ticked', (form) => {
    expect(exportText(rows, { form, withGuesses: false }, LABELS, NOW)).not.toContain('النجار');
    expect(exportText(rows, { form, withGuesses: true }, LABELS, NOW)).toContain('النجار');
    expect(exportText(rows, { form, withGuesses: false }, LABELS, NOW)).toContain('بيروت');
  });
});

test.each([
  ['markdown' as const, 'hashiya-2026-11-24.md'],
  ['csv' as const, 'hashiya-2026-11-24.csv'],
  ['json' as const, 'hashiya-2026-11-24.json'],
  ['anki' as const, 'hashiya-2026-11-24-anki.txt'],
])('the file of %s is %s', (form, name) => expect(fileName(form, '2026-11-24')).toBe(name));
