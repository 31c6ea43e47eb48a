import { expect, test } from 'vitest';
import { isLatinByline, writerIn } from '../../../src/extract/bylines.ts';
import { isDateLine, isoDate } from '../../../src/extract/published.ts';

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

test.each([
  ['14 يوليو 2024', '2024-07-14'],
  ['نشر في: 8 سبتمبر 2024 - 07:10', '2024-09-08T07:10:00'],
  ['2 مايو/ أيار 2024', '2024-05-02'],
  ['12 تشرين الأول/أكتوبر 2023', '2023-10-12'],
  ['الجمعة 22 شباط 2022', '2022-02-22'],
  ['9 جويلية 2019', '2019-07-09'],
  ['١٣ أبريل ٢٠٢١ - ٧:٠٩ م', '2021-04-13T19:09:00'],
  ['13 April 2021 - 19:09 CET', '2021-04-13T19:09:00+01:00'],
  ['April 13, 2021', '2021-04-13'],
  ['13. März 2021, 19:09', '2021-03-13T19:09:00'],
  ['13 de abril de 2021', '2021-04-13'],
  ['3 أبريل 2021 12:00 بتوقيت غرينتش', '2021-04-03T12:00:00Z'],
  ['3 أبريل 2021 12:30 ص', '2021-04-03T00:30:00'],
  ['في مارس 2021', undefined],
  ['40 مارس 2021', undefined],
  ['12 مارسيليا 2021', undefined],
])('the month in words: %s is %s', (written, iso) => {
  expect(isoDate(written)).toBe(iso);
});

test.each([
  ['14 يوليو 2024 الكوكب - خاص', true],
  ['نشر في: 8 سبتمبر 2024 - 07:10', true],
  ['2022-03-11 21:14 | القراءات: 5320', true],
  ['جنود في نقطة مراقبة قرب الحدود يوم 12 أبريل 2021', false],
  ['قالت البلدية في 12 أبريل 2021 إن الجسر سيفتح في الربيع.', false],
  ['الجسر الجديد', false],
])('%s is there to give a date: %s', (line, is) => {
  expect(isDateLine(line)).toBe(is);
});
