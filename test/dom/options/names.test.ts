import { describe, expect, test } from 'vitest';
import { namesOfTable } from '../../../src/own-name-table.ts';
import { missing } from '../panel/mounting.ts';
import { opened } from './opening.ts';

const PORT = { arabic: 'مرفأ الشمال', meaning: { english: 'North Port', type: 'place' } };
const HILL = { arabic: 'التلة', where: 'https://news.example/a' };
const STORED = { 'own-names': { schemaVersion: 1, names: [PORT, HILL] } };
const FORM = '.name-form';

const rows = () => [...document.querySelectorAll('.rows.own > li')].map((row) => row.textContent ?? '');

describe('a name', () => {
  test('is added by its form, which is empty then, and found by what is typed', async () => {
    const { type, click, button, stored, status, one } = await opened(STORED);
    await type(`${FORM} [name="arabic"]`, ' بلدة الزهراء ');
    await type(`${FORM} [name="english"]`, 'Zahra');
    await type(`${FORM} [name="type"]`, 'place', 'change');
    await click(button('Keep', FORM));
    expect(stored('own-names')?.names).toEqual([PORT, HILL, { arabic: 'بلدة الزهراء', meaning: { english: 'Zahra', type: 'place' } }]);
    expect(status()).toContain('بلدة الزهراء');
    expect(one<HTMLInputElement>(`${FORM} [name="english"]`).value).toBe('');
    expect(rows()).toHaveLength(3);
    await type('#names input[type="search"]', 'zahra');
    expect(rows()).toHaveLength(1);
    await type('#names input[type="search"]', 'مرفا');
    expect(rows()[0]).toContain('North Port');
  });

  test('that lacks something is not kept, and the form says what', async () => {
    const { type, click, button, one, stored } = await opened();
    await type(`${FORM} [name="arabic"]`, 'الزهراء');
    await click(button('Keep', FORM));
    expect(one(`${FORM} .fault`).textContent).toContain('English is missing');
    expect(one(`${FORM} [name="english"]`).getAttribute('aria-invalid')).toBe('true');
    await click(one(`${FORM} [name="isHidden"]`));
    await type(`${FORM} [name="where"]`, 'nowhere');
    await click(button('Keep', FORM));
    expect(one(`${FORM} .fault`).textContent).toContain('not the address');
    expect(stored('own-names')).toBeUndefined();
    await type(`${FORM} [name="where"]`, 'https://news.example/a?x');
    await click(button('Keep', FORM));
    expect(stored('own-names')?.names).toEqual([{ arabic: 'الزهراء', where: 'https://news.example/a' }]);
  });

  test('is edited in its place, also under other words, and that is taken back', async () => {
    const { type, click, button, stored } = await opened(STORED);
    await click(button('Edit'));
    await type(`.rows ${FORM} [name="arabic"]`, 'مرفأ الجنوب');
    await click(button('Keep', `.rows ${FORM}`));
    expect(stored('own-names')?.names).toEqual([HILL, { ...PORT, arabic: 'مرفأ الجنوب' }]);
    await click(button('Undo'));
    expect(stored('own-names')?.names).toEqual([HILL, PORT]);
  });

  test('is deleted, and that is taken back, also when another was added meanwhile', async () => {
    const { click, button, stored, area, status } = await opened(STORED);
    await click(button('Delete', '.rows.own'));
    expect(stored('own-names')?.names).toEqual([HILL]);
    expect(status()).toBe('1 name deleted');
    await area.set({ 'own-names': { schemaVersion: 1, names: [HILL, { arabic: 'الوادي' }] } });
    await click(button('Undo'));
    expect(stored('own-names')?.names).toEqual([HILL, { arabic: 'الوادي' }, PORT]);
    expect(status()).toBe('Undone');
  });

  test('is not lost by a full storage', async () => {
    const { click, button, area, stored, status } = await opened(STORED);
    area.failing.set = new Error('QUOTA_BYTES quota exceeded');
    await click(button('Delete', '.rows.own'));
    expect(status()).toContain('storage is full');
    expect(stored('own-names')).toEqual(STORED['own-names']);
    expect(rows()).toHaveLength(2);
  });
});

describe('a table', () => {
  test('with a broken line gives its good ones, names the other, and is taken back whole', async () => {
    const { names, settle, stored, one, status, click, button } = await opened(STORED);
    await names.importTable('arabic,english,type\nمرفأ الشمال,Northern Harbour,place\nالوادي,Valley,gorge\nالزهراء,Zahra,place');
    await settle();
    expect(stored('own-names')?.names).toEqual([
      { arabic: 'مرفأ الشمال', meaning: { english: 'Northern Harbour', type: 'place' } },
      HILL,
      { arabic: 'الزهراء', meaning: { english: 'Zahra', type: 'place' } },
    ]);
    expect(status()).toBe('2 names imported');
    expect(one('.errors').textContent).toContain('Line 3: This kind of name is not known.');
    expect(one('.errors .line').textContent).toBe('الوادي,Valley,gorge');
    await click(button('Undo'));
    expect(stored('own-names')?.names).toEqual(expect.arrayContaining([PORT, HILL]));
    expect(stored('own-names')?.names).toHaveLength(2);
  });

  test('comes out as it is kept', async () => {
    const { click, button, download } = await opened(STORED);
    await click(button('Export as CSV'));
    await click(button('Export as TSV'));
    expect(download.mock.calls.map(([, name, type]) => [name, type])).toEqual([
      ['hashiya-names.csv', 'text/csv'],
      ['hashiya-names.tsv', 'text/tab-separated-values'],
    ]);
    for (const [text] of download.mock.calls) expect(namesOfTable(text).names).toEqual([PORT, HILL]);
  });
});

test('no words are missing, of faults neither', async () => {
  const { names, settle } = await opened();
  await names.importTable(`x,,\n,x,\nم,x,gorge\nم,x,place,,keep\nم,x,place,,name,x\n"م\n${'م'.repeat(200)},x\nب,x\nب,y`);
  await settle();
  expect(document.querySelectorAll('.errors li').length).toBeGreaterThanOrEqual(7);
  expect([...missing]).toEqual([]);
});
