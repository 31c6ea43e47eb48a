import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/knowledge/common-words.ts';
import { demonymForms } from '../../../src/knowledge/demonym-forms.ts';
import { fold } from '../../../src/text/fold.ts';
import { bare } from '../../../src/text/spelling.ts';
import { surnames } from '../../../src/text/surname.ts';

describe('demonymForms', () => {
  test.each([
    ['روسي', ['روس'], ['روسي', 'روسية', 'روسيا', 'روسيان', 'روسيين', 'روسيتان', 'روسيتين', 'روسيون', 'روسيات', 'روس']],
    ['جنوب أفريقي', [], ['ي', 'ية', 'يا', 'يان', 'يين', 'يتان', 'يتين', 'يون', 'يات'].map((ending) => `جنوب أفريق${ending}`)],
  ])('%s', (nisba, further, expected) => expect(demonymForms(nisba, further)).toEqual(expected));

  test('words of one nisba agree', () => expect(demonymForms('كوري شمالي', [])).toContain('كورية شمالية'));
  test('a further nisba is inflected too', () => expect(demonymForms('أوروبي', ['أوربي'])).toContain('أوربية'));
  test('another form is not', () => expect(demonymForms('روسي', ['روس'])).not.toContain('روسة'));
});

describe('surnames', () => {
  test.each([
    ['جو بايدن', ['بايدن']],
    ['محمد بن سلمان', ['بن سلمان']],
    ['محمد بن راشد آل مكتوم', ['آل مكتوم', 'بن راشد']],
    ['ستافان دي ميستورا', ['دي ميستورا']],
    ['أورسولا فون دير لاين', ['فون دير لاين']],
    ['عبد الفتاح السيسي', ['السيسي']],
    ['أحمد عبد الله', ['عبد الله']],
    ['حسن نصر الله', ['نصر الله']],
    ['الأمير محمد بن سلمان', ['بن سلمان']],
    ['عبد الله', []],
    ['الملك عبد الله', []],
    ['البابا فرنسيس', []],
    ['محمد السادس', []],
    ['رونالدو', []],
  ])('%s', (name, expected) => {
    const words = fold(name).split(' ');
    expect(surnames(words).map(({ from, to }) => words.slice(from, to).join(' '))).toEqual(expected.map(fold));
  });
});

describe('COMMON_WORDS', () => {
  test('are folded and without the article, so that looking up finds them', () => {
    for (const word of COMMON_WORDS) expect([word, fold(word), bare(word)]).toEqual([word, word, word]);
  });
});
