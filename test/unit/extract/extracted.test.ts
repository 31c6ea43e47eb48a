import { expect, test } from 'vitest';
import { articleOf } from '../../../src/extract/extracted.ts';

test('nothing is removed but empty strings', () => {
  expect(
    articleOf({
      headline: 'عنوان',
      standfirst: ' ',
      paragraphs: ['فقرة أولى.', '', ' اعلان ', 'فقرة أولى.'],
      captions: ['صورة Copyright أ ب', ''],
    }),
  ).toEqual({
    site: 'text',
    headline: 'عنوان',
    blocks: [
      { id: 'b1', kind: 'paragraph', text: 'فقرة أولى.' },
      { id: 'b2', kind: 'paragraph', text: ' اعلان ' },
      { id: 'b3', kind: 'paragraph', text: 'فقرة أولى.' },
    ],
    figures: [{ id: 'f1', caption: 'صورة Copyright أ ب' }],
    removed: [],
  });
});
