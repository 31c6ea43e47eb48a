import { describe, expect, test } from 'vitest';
import { lastCopies } from '../../../../extension/content/repeats.ts';
import { luminance } from '../../../../extension/content/scheme.ts';

const CAPTION = 'الوزيرة تصافح نظيرها أمام مبنى البلدية';
const figure = { id: 'f1', caption: CAPTION, credit: 'أ ب' };

describe('what must stay of a figure', () => {
  test.each([
    {
      what: 'nothing where caption and credit are read elsewhere',
      copies: [CAPTION, 'أ ب'],
      sightings: { 4: CAPTION, 5: 'Copyright أ ب' },
      stay: [],
    },
    { what: 'nothing where one text gives both', copies: [`${CAPTION} - Copyright أ ب`], sightings: { 4: 'Copyright أ ب' }, stay: [] },
    { what: 'the credit that is given nowhere else', copies: [CAPTION], sightings: { 4: CAPTION, 5: 'Copyright أ ب' }, stay: [5] },
    { what: 'the first caption where the page has it twice and no other', copies: [], sightings: { 4: CAPTION, 5: CAPTION }, stay: [4] },
    { what: 'one sighting that gives both', copies: [], sightings: { 4: `${CAPTION} Copyright أ ب`, 5: 'أ ب' }, stay: [4] },
    {
      what: 'a caption in another spelling',
      copies: [],
      sightings: { 4: 'أ ب', 5: `${CAPTION.replace('مبنى', 'مبني')} أمس` },
      stay: [4, 5],
    },
    {
      what: 'the longest where none has the very words',
      copies: ['أ ب'],
      sightings: { 4: 'الوزيرة', 5: 'الوزيرة تصافح نظيرها' },
      stay: [5],
    },
    { what: 'nothing where nothing is painted', copies: [], sightings: {}, stay: [] },
  ])('$what', ({ copies, sightings, stay }) => {
    const painted = new Map(Object.entries(sightings).map(([id, text]) => [Number(id), text]));
    expect([...lastCopies(figure, copies, painted)].sort((a, b) => a - b)).toEqual(stay);
  });
});

describe('the luminance of a computed colour', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(188 188 188)', 0.503],
    ['rgba(255, 255, 255, 0.9)', 1],
  ])('%s is %d', (color, expected) => expect(luminance(color)).toBeCloseTo(expected, 2));

  test.each(['rgba(0, 0, 0, 0)', 'transparent', 'color(srgb 1 1 1)', ''])('%s has none', (color) =>
    expect(luminance(color)).toBeUndefined(),
  );
});
