import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { stem } from '../../../src/text/stem.ts';

const same = (a: string, b: string) => stem(fold(a)) === stem(fold(b));

describe('stem', () => {
  it.each([
    ['القمة', 'قمة'],
    ['وبالقمة', 'قمة'],
    ['للرئيس', 'الرئيس'],
    ['روسيا', 'الروسية'],
    ['أوكرانيا', 'الأوكرانية'],
    ['المحادثات', 'محادثاتهما'],
    ['وأعلن', 'أعلن'],
    ['لمناقشة', 'مناقشة'],
  ])('%s and %s are one', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['قمة', 'قمر'],
    ['بايدن', 'أيدن'],
    ['لندن', 'ندن'],
    ['وزير', 'زير'],
    ['وطن', 'طن'],
    ['حرب', 'حزب'],
  ])('%s and %s are two', (a, b) => expect(same(a, b)).toBe(false));
});
