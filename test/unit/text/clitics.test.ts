import { describe, expect, test } from 'vitest';
import { readings, withoutPronoun } from '../../../src/text/clitics.ts';

const readingsOf = (word: string) => readings(word).map(({ proclitics, stem }) => [...proclitics, stem].join('+'));

describe('readings', () => {
  test.each([
    ['وبالكرملين', ['وبالكرملين', 'wa+بالكرملين', 'wa+bi+الكرملين']],
    ['للبيت', ['للبيت', 'li+لبيت', 'li+البيت']],
    ['للبنان', ['للبنان', 'li+لبنان', 'li+البنان']],
    ['لاوباما', ['لاوباما', 'li+اوباما']],
    ['فوللبيت', ['فوللبيت', 'fa+وللبيت']],
    ['كوريا', ['كوريا', 'ka+وريا']],
    ['روسيا', ['روسيا']],
    ['بن', ['بن']],
  ])('%s', (word, expected) => expect(readingsOf(word)).toEqual(expected));

  test('the offset leads to the stem, or to the ل that swallowed the article', () => {
    for (const word of ['وبالكرملين', 'للبيت', 'لاوباما', 'فبروسيا'])
      for (const { stem, offset } of readings(word)) {
        const rest = word.slice(offset);
        expect(rest === stem || (rest.startsWith('لل') && stem === `ال${rest.slice(2)}`)).toBe(true);
      }
  });
});

describe('withoutPronoun', () => {
  test.each([
    ['كتابهما', 'كتاب'],
    ['قواتها', 'قوات'],
    ['عنه', 'عنه'],
    ['له', 'له'],
    ['روسيا', 'روسيا'],
  ])('%s → %s', (word, expected) => expect(withoutPronoun(word)).toBe(expected));
});
