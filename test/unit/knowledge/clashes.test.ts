import { describe, expect, test } from 'vitest';
import { clashesOf } from '../../../src/knowledge/clashes.ts';
import { parseNames } from '../../../src/knowledge/format.ts';

const row = (arabic: string, english: string, aliases = '', mark = '') =>
  [arabic, english, 'person', aliases, 'm', 'US', mark, '2025-05', ''].join('\t');
const list = (file: string, ...rows: string[]) => ({ file, rows: parseNames(rows.join('\n')).rows });

describe('entries that clash', () => {
  test.each([
    [[row('جو بايدن', 'Joe Biden'), row('جيل بايدن', 'Jill Biden')], []],
    [[row('إريك آدامز', 'Eric Adams'), row('اريك ادامز', 'Eric Adams')], ['a.tsv: اريك ادامز (Eric Adams) stands twice, also in a.tsv']],
    [
      [row('جون لي', 'John Lee', '', 'ambiguous'), row('جون لي', 'John Lee', '', 'ambiguous')],
      ['a.tsv: جون لي (John Lee) stands twice, also in a.tsv'],
    ],
    [[row('جون لي', 'John Lee', '', 'ambiguous'), row('جون لي', 'Jon Li', '', 'ambiguous')], []],
    [
      [row('جو بايدن', 'Joe Biden', 'بايدن'), row('جيل بايدن', 'Jill Biden', 'بايدن')],
      ['a.tsv: بايدن (Jill Biden) is also Joe Biden in a.tsv'],
    ],
    [[row('جو بايدن', 'Joe Biden', 'بايدن'), row('جيل بايدن', 'Jill Biden', '!بايدن|?بايدن')], []],
    [[row('عمّان', 'Amman'), row('عُمان', 'Oman')], []],
  ])('%j', (rows, expected) => expect(clashesOf([list('a.tsv', ...rows)])).toEqual(expected));

  test('are found across files', () =>
    expect(clashesOf([list('a.tsv', row('جو بايدن', 'Joe Biden')), list('b.tsv', row('جو بايدن', 'Joseph Biden'))])).toEqual([
      'b.tsv: جو بايدن (Joseph Biden) is also Joe Biden in a.tsv',
    ]));
});

describe('broken lines', () => {
  test('are told with number and reason, and the rest loads', () => {
    const { rows, problems } = parseNames(
      [
        '# a comment',
        row('جو بايدن', 'Joe Biden'),
        'three\tcolumns\tonly',
        '',
        row('Joe', 'Joe'),
        row('جيل بايدن', 'جيل'),
        row('جيل بايدن', 'Jill Biden'),
      ].join('\n'),
    );
    expect(rows.map(({ english }) => english)).toEqual(['Joe Biden', 'Jill Biden']);
    expect(problems).toEqual([
      { line: 3, reason: '3 columns instead of 9' },
      { line: 5, reason: 'not an Arabic citation form: Joe' },
      { line: 6, reason: 'not an English name: جيل' },
    ]);
  });
});
