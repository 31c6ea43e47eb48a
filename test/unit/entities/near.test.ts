import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { deletions, isOneSlip } from '../../../src/text/spelling.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();
/** Persons alone, as `surface = English (confidence)`. */
const persons = (...paragraphs: string[]) =>
  glossaryOf(articleOf(...paragraphs), knowledge)
    .filter(({ type }) => type === 'person')
    .flatMap(({ english, mentions }) => mentions.map(({ surface, via }) => `${surface} = ${english}${via[0] === 'near' ? ' ~' : ''}`));

describe('isOneSlip', () => {
  test.each([
    ['ماكرون', 'ماكرود', true],
    ['ماكرون', 'ماكروون', true],
    ['ماكرون', 'مكرون', true],
    ['ماكرون', 'ماكروس', true],
    ['ماكرون', 'ماكرون', false],
    ['ماكرون', 'ماروكن', false],
    ['ماكرون', 'مكرونو', false],
    ['ab', 'ba', true],
    ['', 'a', true],
    ['aab', 'ab', true],
  ])('%s %s %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
    if (expected) expect(deletions(a).some((key) => deletions(b).includes(key))).toBe(true);
  });
});

describe('a misspelt family name behind the first name', () => {
  test.each([
    [['في الولايات المتحدة قال باراك أوبماا'], ['باراك أوبماا = Barack Obama ~']],
    [['في الولايات المتحدة قال باراك أوبمان'], []],
    [['في الولايات المتحدة قال باراك أوبانا'], ['باراك أوبانا = Barack Obama ~']],
    [
      ['في الولايات المتحدة قال باراك أوباوا للصحافة', 'ثم عاد أوباما'],
      ['باراك أوباوا = Barack Obama ~', 'أوباما = Barack Obama'],
    ],
    [['قال باراك أوبانا'], []],
    [['قال الرئيس باراك أوبانا'], ['باراك أوبانا = Barack Obama ~']],
    [['قال الرئيس الروسي باراك أوبانا'], []],
    [['في الولايات المتحدة قال باراك السيد'], []],
    [['في الولايات المتحدة قال جو باردن'], ['جو باردن = Joe Biden ~']],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});

describe('a misspelt first name', () => {
  test.each([
    [['قال الرئيس فلادمير بوتين'], ['فلادمير بوتين = Vladimir Putin']],
    [['قال الرئيس فلازيمير بوتين'], ['فلازيمير بوتين = Vladimir Putin ~']],
    [['قال فلازيمير بوتين'], ['بوتين = Vladimir Putin']],
    [
      ['في ليبيا الرئيس خلييفة حفتر', 'قال حفتر'],
      ['خلييفة حفتر = Khalifa Haftar', 'حفتر = Khalifa Haftar'],
    ],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});

describe('the short form of a first name, or the full one', () => {
  test.each([
    [
      ['في الولايات المتحدة قال جيم ماتيس كلمة', 'وعاد ماتيس'],
      ['جيم ماتيس = James Mattis', 'ماتيس = James Mattis'],
    ],
    [['قال الوزير جيم ماتيس'], ['جيم ماتيس = James Mattis']],
    [['في الولايات المتحدة قال جوزيف بايدن'], ['جوزيف بايدن = Joe Biden']],
    [['قال الرئيس الروسي جيم ماتيس'], ['ماتيس = James Mattis']],
    [['قال الرئيس جو عون'], []],
    [['في الولايات المتحدة قال توم ماتيس'], ['ماتيس = James Mattis']],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});

describe('another vowel in a short family name', () => {
  test.each([
    [
      ['قالت وزيرة الداخلية آمبر رود كلمة', 'وعادت رود'],
      ['آمبر رود = Amber Rudd ~', 'رود = Amber Rudd ~'],
    ],
    [['في بريطانيا قالت أمبر ريد كلمة'], ['أمبر ريد = Amber Rudd ~']],
    [['قالت أمبر رود كلمة', 'وعادت رود'], []],
    [['في بريطانيا قالت أمبر روز كلمة'], []],
    [['قال الوزير سليمان نصير كلمة'], []],
    [['قالت وزيرة الداخلية آمبر رود كلمة', 'وعاد جان رود'], ['آمبر رود = Amber Rudd ~']],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});

test('a nisba is no misspelt place', () => {
  const named = (text: string) => glossaryOf(articleOf(text), knowledge).flatMap(({ mentions }) => mentions.map(({ surface }) => surface));
  expect(named('في كردستان قال كردستاني')).toEqual(['كردستان']);
  expect(named('في كردستان ثم في كرذستان')).toEqual(['كردستان', 'كرذستان']);
});

describe('a misspelt family name alone', () => {
  test.each([
    [
      ['قال ينس ستولتنبرغ كلمة', 'وأضاف ستولتنبرق أخرى'],
      ['ينس ستولتنبرغ = Jens Stoltenberg', 'ستولتنبرق = Jens Stoltenberg ~'],
    ],
    [['وأضاف ستولتبنرغ أخرى'], []],
    [['قال فلاديمير بوتين كلمة', 'في بوتيك صغير'], ['فلاديمير بوتين = Vladimir Putin']],
    [['قال الرئيس الفرنسي ماكرود'], ['ماكرود = Emmanuel Macron ~']],
    [['قال الرئيس الألماني ماكرود'], []],
    [['قال الفرنسي ماكرود'], []],
    [['قال الرئيس الروسي بوتبن'], []],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});
