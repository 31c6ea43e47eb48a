import { describe, expect, it } from 'vitest';
import { brackets, isBalanced, quotations, withoutLoneMark } from '../../../src/text/quotations.ts';

const inside = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['قال "نعم" ثم «لا» ثم “ربما”', ['"نعم"', '«لا»', '“ربما”']],
    ['لـ"مواصلة الحوار" اليوم', ['"مواصلة الحوار"']],
    ['قال “نعم“ وغادر', ['“نعم“']],
    ['كلمة" ثم "نعم" وغادر', ['"نعم"']],
    ['قال "نعم ثم قال "لا" وغادر', ['"لا"']],
    ['قال «نعم "حقا" الآن»', ['«نعم "حقا" الآن»']],
  ])('%s', (text, expected) => expect(inside(text)).toEqual(expected));

  it.each(['لا علامة هنا', 'علامة واحدة" فقط', 'قال «نعم ثم سكت'])('finds none in: %s', (text) => expect(inside(text)).toEqual([]));
});

describe('brackets', () => {
  it.each([
    ['باريس (أ ف ب) وروما [أمس]', ['(أ ف ب)', '[أمس]']],
    ['واحد (اثنان (ثلاثة) أربعة) خمسة', ['(اثنان (ثلاثة) أربعة)']],
    ['لا يغلق (أبدا', []],
    ['لم يفتح) أبدا', []],
  ])('%s', (text, expected) => expect(brackets(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected));
});

describe('isBalanced', () => {
  it.each(['قال "نعم"', '«نعم (حقا)»', 'قال «نعم "حقا" الآن»', 'بلا علامات'])('accepts %s', (text) => expect(isBalanced(text)).toBe(true));
  it.each(['قال "نعم', 'نعم»', '“نعم“', '(نعم', '«نعم”', ')('])('refuses %s', (text) => expect(isBalanced(text)).toBe(false));
});

describe('withoutLoneMark', () => {
  it.each([
    ['في موعد يحدد" لاحقا', 'في موعد يحدد لاحقا'],
    ['قال «نعم وغادر', 'قال نعم وغادر'],
    ['قال "نعم" وغادر', undefined],
    ['قال "نعم" ثم "لا وغادر', undefined],
    ['بلا علامات', undefined],
  ])('%s', (text, expected) => expect(withoutLoneMark(text)).toBe(expected));
});
