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
    ['ماكرون', 'ماكورن', true],
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

describe('a misspelt family name alone', () => {
  test.each([
    [
      ['قال ينس ستولتنبرغ كلمة', 'وأضاف ستولتنبرق أخرى'],
      ['ينس ستولتنبرغ = Jens Stoltenberg', 'ستولتنبرق = Jens Stoltenberg ~'],
    ],
    [['وأضاف ستولتبنرغ أخرى'], []],
    [['قال فلاديمير بوتين كلمة', 'في بوتيك صغير'], ['فلاديمير بوتين = Vladimir Putin']],
    [['قال الرئيس الروسي بوتبن'], ['بوتبن = Vladimir Putin ~']],
    [['قال الرئيس الألماني بوتبن'], []],
    [['قال الروسي بوتبن'], []],
  ])('%j', (paragraphs, expected) => expect(persons(...paragraphs)).toEqual(expected));
});
