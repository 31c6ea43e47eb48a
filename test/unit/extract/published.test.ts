import { expect, test } from 'vitest';
import { isLatinByline, writerIn } from '../../../src/extract/bylines.ts';
import { isoDate } from '../../../src/extract/published.ts';

test.each([
  ['2021-03-05 08:15:00 +01:00', '2021-03-05T08:15:00+01:00'],
  ['2021-03-05T08:15:00Z', '2021-03-05T08:15:00Z'],
  ['2021-03-05T08:15:00.000+0100', '2021-03-05T08:15:00+01:00'],
  ['2021-03-05 08:15', '2021-03-05T08:15:00'],
  ['2021-03-05', '2021-03-05'],
  ['نشرت في 05/03/2021 - 08:15', '2021-03-05T08:15:00'],
  ['05/03/2021', '2021-03-05'],
  ['2021-13-05', undefined],
  ['الجمعة', undefined],
  ['', undefined],
])('%s is %s', (written, iso) => {
  expect(isoDate(written)).toBe(iso);
});

test.each([
  ['بقلم:  يورونيوز', 'يورونيوز'],
  ['بقلم: Reuters مع AP', 'Reuters مع AP'],
  ['By Euronews with Agencies', 'Euronews with Agencies'],
  ['Von Anna Berg mit AP', 'Anna Berg mit AP'],
  ['يورونيوز', 'يورونيوز'],
  ['بقلم:', undefined],
])('the writer in %s is %s', (byline, writer) => {
  expect(writerIn(byline)).toBe(writer);
});

test.each([
  ['By Euronews with Agencies', true],
  ['Par Anne-Marie Dupont et AFP', true],
  ['By land and sea', false],
  ['By Monday the river had fallen', false],
  ['Von der Leyen reist nach Kiew', false],
])('%s is a byline: %s', (line, is) => {
  expect(isLatinByline(line)).toBe(is);
});
