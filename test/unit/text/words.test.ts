import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldKey, words } from '../../../src/text/words.ts';

describe('words', () => {
  test.each([
    ['spaces and punctuation part words', 'قال بايدن، "نعم".', ['قال', 'بايدن', 'نعم']],
    ['a stretched clitic before a quotation stands alone', 'لـ"مواصلة', ['لـ', 'مواصلة']],
    ['marks and stretch do not', 'مُحَمَّد لـكن', ['مُحَمَّد', 'لـكن']],
    ['a hyphen does', 'أميركية-روسية', ['أميركية', 'روسية']],
    ['Latin words and numbers are words', 'اتفاق START عام 2010', ['اتفاق', 'START', 'عام', '2010']],
    ['the Arabic comma without a space', 'باريس،لندن', ['باريس', 'لندن']],
    ['a direction mark inside a word does not part it', 'روس\u200fيا', ['روس\u200fيا']],
    ['nothing but marks is no word', 'ـ ًٌ', []],
  ])('%s', (_, raw, expected) => expect(words(raw).map(({ start, end }) => raw.slice(start, end))).toEqual(expected));

  test('offsets are in order, inside, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        let last = 0;
        for (const { start, end } of words(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});

describe('foldKey', () => {
  test('is the same for two spellings of one caption', () => {
    expect(foldKey('الرئيس الأمريكي، "جو بايدن"')).toBe(foldKey('الرئيس الامريكي «جو بايدن».'));
  });
  test('is not the same for two captions', () => {
    expect(foldKey('لقاء في موسكو')).not.toBe(foldKey('لقاء في جنيف'));
  });
});
