import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportForm } from '../../../extension/export/export-form.tsx';
import { rowsFrom, rowsOfGlossary } from '../../../src/keeping/exports/rows.ts';
import { missing } from '../panel/mounting.ts';
import { story } from '../panel/story.ts';
import { shown } from './page-mounting.tsx';

const { article, analysis } = story();
const ROWS = rowsOfGlossary(article, analysis);
const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);

let made: Blob | undefined;
const names: string[] = [];
beforeEach(() => {
  missing.clear();
  names.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => vi.restoreAllMocks());

test('guesses are left out until they are ticked, and both are counted', async () => {
  const view = await shown(<ExportForm rows={ROWS} title="Names" />);
  expect(view.texts('.tick')).toEqual(['with 1 name whose English is a guess']);
  expect(view.texts('p')).toEqual(['5 entries']);
  await view.click('.copy');
  expect(writeText.mock.lastCall?.[0]).not.toContain('Salma Najjar');
  await view.click('input[type="checkbox"]');
  expect(view.texts('p')).toEqual(['6 entries']);
  await view.click('.copy');
  expect(writeText.mock.lastCall?.[0]).toContain('Salma Najjar');
  expect([...missing]).toEqual([]);
});

test.each([
  ['csv', /^hashiya-\d{4}-\d\d-\d\d\.csv$/, 'text/csv;charset=utf-8', /^\ufeffid,kind/],
  ['anki', /^hashiya-\d{4}-\d\d-\d\d-anki\.txt$/, 'text/plain;charset=utf-8', /^#separator:tab/],
  ['json', /\.json$/, 'application/json;charset=utf-8', /"format": "hashiya"/],
  ['markdown', /\.md$/, 'text/markdown;charset=utf-8', /^# Names\n/],
])('the file of %s', async (form, name, type, text) => {
  const view = await shown(<ExportForm rows={ROWS} title="Names" />);
  await view.click(`input[value="${form}"]`);
  await view.click('.download');
  expect(names).toEqual([expect.stringMatching(name)]);
  expect(made?.type).toBe(type);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made?.arrayBuffer())).toMatch(text);
});

test('a clipboard that refuses is said', async () => {
  writeText.mockRejectedValueOnce(new Error('no'));
  const view = await shown(<ExportForm rows={ROWS} title="Names" />);
  await view.click('.copy');
  expect(view.texts('[role="status"]')).toEqual(['It could not be copied']);
});

test('nothing is made by a script of a page', async () => {
  const view = await shown(<ExportForm rows={ROWS} title="Names" />, false);
  made = undefined;
  await view.click('.download');
  expect(made).toBeUndefined();
});

test('rows come through a message as they went, and what is none is left out', () => {
  expect(rowsFrom(JSON.parse(JSON.stringify(ROWS)))).toEqual(ROWS);
  expect(rowsFrom([{ kind: 'name' }, null, 'x', ...ROWS.slice(0, 1)])).toEqual(ROWS.slice(0, 1));
  expect(rowsFrom({ kind: 'name' })).toEqual([]);
});
