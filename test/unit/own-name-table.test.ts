import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/analysis.ts';
import { type OwnName, ownKey, ownNameIn } from '../../src/own-name.ts';
import { namesOfTable, type TableFault, tableOf } from '../../src/own-name-table.ts';

const PORT: OwnName = { arabic: 'مرفأ الشمال', meaning: { english: 'North Port', type: 'place' } };
const HEAD = 'arabic\tenglish\ttype\tdescription\taction\tarticle';

describe('a table', () => {
  test.each<[what: string, text: string, names: OwnName[]]>([
    ['with a head', `${HEAD}\nمرفأ الشمال\tNorth Port\tplace`, [PORT]],
    ['without one', 'مرفأ الشمال\tNorth Port\tplace\n', [PORT]],
    ['of commas', 'مرفأ الشمال,North Port,place', [PORT]],
    ['of semicolons, as some spreadsheets write', 'arabic;english;type\r\nمرفأ الشمال;North Port;place\r\n', [PORT]],
    ['with other columns in another order', 'note,English,ARABIC,type\nx,North Port,مرفأ الشمال,Place', [PORT]],
    ['with a mark at the front and blank lines', `\ufeff\n${HEAD}\n\nمرفأ الشمال\tNorth Port\tplace\n\n`, [PORT]],
    ['of old line ends', `${HEAD}\rمرفأ الشمال\tNorth Port\tplace\r`, [PORT]],
    [
      'with quoted cells',
      '"مرفأ الشمال","North Port","place","so-called ""old"", but new"',
      [{ ...PORT, meaning: { english: 'North Port', type: 'place', description: 'so-called "old", but new' } }],
    ],
    ['without a kind', 'مرفأ الشمال,North Port', [{ ...PORT, meaning: { english: 'North Port', type: 'other' } }]],
    ['with hidden names', `${HEAD}\nالتلة\t\t\t\thide\thttps://news.example/a?x`, [{ arabic: 'التلة', where: 'https://news.example/a' }]],
    ['with what a spreadsheet made harmless', "مرفأ,'=1+1,place", [{ arabic: 'مرفأ', meaning: { english: '=1+1', type: 'place' } }]],
    ['with direction controls', '\u202bمرفأ الشمال\u202c,\u2068North Port\u2069,place', [PORT]],
    ['that says the same twice', 'مرفأ الشمال,North Port,place\nمرفأ الشمال,North Port,place', [PORT]],
    ['of nothing', '', []],
  ])('%s gives its names', (_, text, names) => expect(namesOfTable(text)).toEqual({ names, errors: [] }));

  test.each<[text: string, line: number, fault: TableFault]>([
    [`${HEAD}\n\tNorth Port\tplace`, 2, 'no-arabic'],
    [`${HEAD}\n\nمرفأ\t\tplace`, 3, 'no-english'],
    ['مرفأ,Port,harbour', 1, 'unknown-type'],
    ['مرفأ,Port,place,,keep', 1, 'unknown-action'],
    ['مرفأ,Port,place,,name,somewhere', 1, 'no-address'],
    ['"مرفأ,Port,place', 1, 'open-quote'],
    ['مرفأ,Port,place\nمَرفأ,Harbour,place', 2, 'twice'],
    [`${'م'.repeat(200)},Port,place`, 1, 'too-long'],
  ])('%j has an error in line %i: %s', (text, line, fault) => {
    expect(namesOfTable(text).errors).toMatchObject([{ line, fault }]);
  });

  test('loads its good lines whatever stands between them', () => {
    const text = [HEAD, 'مرفأ الشمال\tNorth Port\tplace', '"broken\tx\tplace', 'التلة\tHill\tplace', '\t\t', 'الوادي\tValley\tvalley'].join(
      '\n',
    );
    const { names, errors } = namesOfTable(text);
    expect(names.map(({ arabic }) => arabic)).toEqual(['مرفأ الشمال', 'التلة']);
    expect(errors).toEqual([
      { line: 3, fault: 'open-quote', text: '"broken\tx\tplace' },
      { line: 6, fault: 'unknown-type', text: 'الوادي\tValley\tvalley' },
    ]);
  });
});

const text = fc.oneof(
  fc.constantFrom('=SUM(A1)', "'=x", "''+1", '+1', '-1', '@x', '＝1', "'tis", '"quoted"', 'a,b;c', 'مرفأ', 'بلدة الزهراء', 'NATO'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const own = fc
  .record(
    {
      arabic: fc.tuple(fc.constantFrom('مرفأ', 'التلة', "'=ب", '-ت'), text).map((parts) => parts.join(' ')),
      where: fc.constantFrom('https://a.example/1', 'https://a.example/2,3'),
      meaning: fc.record({ english: text, type: fc.constantFrom(...ENTITY_TYPES), description: text }),
    },
    { requiredKeys: ['arabic'] },
  )
  .map(ownNameIn)
  .filter((name): name is OwnName => typeof name !== 'string');
const owns = fc.uniqueArray(own, { selector: ownKey, maxLength: 6 });

test.each(['csv', 'tsv'] as const)('what is written as %s is read back exactly', (kind) => {
  fc.assert(
    fc.property(owns, (names) => {
      expect(namesOfTable(tableOf(names, kind))).toEqual({ names, errors: [] });
    }),
    { numRuns: 500 },
  );
});

test.each(['csv', 'tsv'] as const)('no cell of a %s is a formula', (kind) => {
  fc.assert(
    fc.property(owns, (names) => {
      const lines = tableOf(names, kind).slice(1).split('\r\n').slice(1, -1);
      expect(lines).toHaveLength(names.length);
      for (const line of lines)
        for (const cell of line.matchAll(/(?:^|[,\t])("?)([^,\t]*)/g)) expect(cell[2]).not.toMatch(/^[\s\p{Cf}]*[=+@＝＋－＠]/u);
    }),
  );
});

test('any text gives valid names, each once, and an error for each line that gave none', () => {
  const line = fc.oneof(
    fc.array(text, { maxLength: 7 }).map((cells) => cells.join(',')),
    fc.constantFrom(HEAD, '', '"', '\t\t', 'مرفأ,Port,place', 'مرفأ,Harbour,place'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(line).map((lines) => lines.join('\n')),
      ),
      (given) => {
        const { names, errors } = namesOfTable(given);
        expect(names.map(ownNameIn)).toEqual(names);
        expect(new Set(names.map(ownKey)).size).toBe(names.length);
        const lines = given.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
        for (const error of errors) expect(error.text).toBe(lines[error.line - 1]);
        expect(namesOfTable(tableOf(names, 'tsv')).names).toEqual(names);
      },
    ),
    { numRuns: 500 },
  );
});
