import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets, rawSpan } from '../../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['hamza seats on alef', 'أميركا إسبانيا آسيا ٱلبيت', 'اميركا اسبانيا اسيا البيت'],
    ['final ya and alef maqsura', 'موسى على', 'موسي علي'],
    ['ta marbuta', 'القاهرة', 'القاهره'],
    ['hamza on waw and ya', 'مؤتمر هيئة', 'موتمر هييه'],
    ['vowel marks and stretch', 'مُحَمَّدٌ لـكن', 'محمد لكن'],
    ['letters of other languages', 'گوگل ڤيينا پاریس', 'غوغل فيينا باريس'],
    ['digits of both kinds', '٢٠٢١ ۱۴', '2021 14'],
    ['direction marks', '\u200fبايدن\u200e', 'بايدن'],
    ['presentation forms', 'ﻻ ﺏ', 'لا ب'],
    ['Latin letters', 'Élysée NATO', 'elysee nato'],
  ])('%s', (_, raw, folded) => expect(fold(raw)).toBe(folded));

  test.each([
    ['a letter is not another', 'قلب', 'كلب'],
    ['hamza alone is kept', 'ماء', 'ما'],
    ['emphatic letters stay apart', 'طين', 'تين'],
    ['long vowels stay', 'كاتب', 'كتب'],
  ])('%s', (_, a, b) => expect(fold(a)).not.toBe(fold(b)));

  const arabicish = fc.string({ unit: fc.constantFrom(...Array.from('أإآاىيئؤوةهـًُّ٣۴ﻻABéپ \u200f\ud800')), maxLength: 40 });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.oneof(arabicish, fc.string({ unit: 'binary' })), (raw) => fold(fold(raw)) === fold(raw)));
  });

  test('offsets rise, stay inside, and lead to a character with the same folded form', () => {
    fc.assert(
      fc.property(fc.oneof(arabicish, fc.string({ unit: 'binary' })), (raw) => {
        const { text, at } = foldWithOffsets(raw);
        expect(text).toBe(fold(raw));
        expect(at).toHaveLength(text.length + 1);
        for (let i = 0; i < text.length; i++) {
          expect(at[i]).toBeLessThanOrEqual(at[i + 1] ?? -1);
          expect(fold(raw[at[i] ?? -1] ?? '')).toContain(text[i]);
        }
      }),
    );
  });
});

describe('rawSpan', () => {
  test.each([
    ['marks after the last letter belong to it', 'قال مُحَمَّدٌ ذلك', 'محمد', 'مُحَمَّدٌ'],
    ['a direction mark after it does not', 'في روسيا\u200f الآن', 'روسيا', 'روسيا'],
    ['stretch belongs to it', 'روســـيا', 'روسيا', 'روســـيا'],
  ])('%s', (_, raw, part, surface) => {
    const folded = foldWithOffsets(raw);
    const start = folded.text.indexOf(part);
    const span = rawSpan(raw, folded, start, start + part.length);
    expect(raw.slice(span.start, span.end)).toBe(surface);
  });
});
