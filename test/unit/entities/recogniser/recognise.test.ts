import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRecogniser } from '../../../../src/entities/recogniser/model.ts';
import { recogniser } from '../../../../src/entities/recogniser/recognise.ts';
import { sentenceOf } from '../../../../src/entities/recogniser/sentence.ts';
import { read } from '../../../../src/entities/walk.ts';
import { testKnowledge } from '../lists.ts';

const MODEL = readFileSync(join(import.meta.dirname, '../../../../src/knowledge/models/recogniser.generated.txt'), 'utf8');
const knowledge = testKnowledge();
const recognise = recogniser(loadRecogniser(MODEL), knowledge);
const reading = (text: string) => {
  const one = read('b1', text, knowledge);
  return { words: one.words, ...recognise(sentenceOf(one, [])) };
};
/** Names that are surer than not, as `type words`. */
const named = (text: string) => {
  const { words, names } = reading(text);
  return names
    .filter(({ score }) => score > 0.5)
    .map(
      ({ start, end, type }) =>
        `${type} ${words
          .slice(start, end)
          .map((word) => word.raw)
          .join(' ')}`,
    );
};

describe('names that no list of the test has', () => {
  test.each([
    ['وقال المتحدث باسم الشرطة مارتن كوفالسكي إن التحقيق مستمر', ['person مارتن كوفالسكي']],
    ['وأضاف الدكتور حسام البرغوتي أن العلاج متوفر في المستشفيات', ['person حسام البرغوتي']],
    ['وصل الوفد إلى مدينة كراسنودون بعد ظهر أمس', ['place كراسنودون']],
    ['وقال سمير جعفر رئيس اللجنة إن الاجتماع كان مفيدا', ['person سمير جعفر']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('prose without names', () => {
  test.each([
    'ارتفعت أسعار النفط في الأسواق العالمية بعد قرار خفض الإنتاج',
    'قال الطبيب إن النوم الجيد يساعد الجسم على مقاومة المرض',
    'شارك آلاف المواطنين في احتجاجات ضد ارتفاع تكاليف المعيشة',
    'من المتوقع أن تهطل أمطار غزيرة مساء اليوم وصباح الغد',
  ])('%s', (text) => expect(named(text)).toEqual([]));
});

test('a score is the probability of its name, and names do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('قال', 'سمير', 'جعفر', 'في', 'مدينة', 'كراسنودون', 'الرئيس', '،', '(', 'Bob', '12'), { maxLength: 12 }),
      (parts) => {
        const { names, probability, words } = reading(parts.join(' '));
        let before = 0;
        for (const { start, end, type, score } of names) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(probability(start, end, type)).toBe(score);
          before = end;
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('what was read before changes nothing', () => {
  const text = 'وقال سمير جعفر رئيس اللجنة إن الاجتماع كان مفيدا';
  const fresh = recogniser(loadRecogniser(MODEL), knowledge)(sentenceOf(read('b1', text, knowledge), [])).names;
  expect(reading(text).names).toEqual(fresh);
});
