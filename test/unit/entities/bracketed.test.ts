import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';
import { namesIn } from './names-in.ts';

const knowledge = testKnowledge();
const named = namesIn(knowledge);

describe('a short name in brackets, or between dashes', () => {
  test.each([
    ['حلف شمال الأطلسي (نابو) يجتمع', 'نابو = NATO'],
    ['حلف شمال الأطلسي («نابو») يجتمع', 'نابو = NATO'],
    ['حلف شمال الأطلسي الدفاعي (نابو) يجتمع', 'نابو = NATO'],
    ['حلف شمال الأطلسي - نابو - يجتمع', 'نابو = NATO'],
    ['حلف شمال الأطلسي (NATO) يجتمع', 'NATO = NATO'],
    ['حلف شمال الأطلسي (إن أي تي أو) يجتمع', 'إن أي تي أو = NATO'],
    ['حركة فتح الفلسطينية (فتح) قالت', 'فتح = Fatah'],
    ['حلف شمال الأطلسي (فتح) قالت', undefined],
    ['حلف شمال الأطلسي (الدفاعي) يجتمع', undefined],
    ['حلف شمال الأطلسي (رسمية) يجتمع', undefined],
    ['حلف شمال الأطلسي (يمين) يجتمع', undefined],
    ['حلف شمال الأطلسي (أكبر حلف) يجتمع', undefined],
    ['حلف شمال الأطلسي (2024) يجتمع', undefined],
    ['حلف شمال الأطلسي (نابو يجتمع', undefined],
    ['حلف شمال الأطلسي، وهنا (نابو) يجتمع', undefined],
    ['حلف شمال الأطلسي - نابو', undefined],
    ['جو بايدن (نابو) يجتمع', undefined],
    ['في موسكو (نابو) اجتماع', undefined],
  ])('%s', (text, expected) => {
    const [, ...more] = named(text);
    expect(more).toEqual(expected === undefined ? [] : [expected]);
  });

  test('also of a name that was put together', () =>
    expect(named('قالت وكالة الفضاء الألمانية (روكا) ذلك')).toEqual([
      'وكالة الفضاء الألمانية = German Space Agency',
      'روكا = German Space Agency',
    ]));
});

describe('the short name in the rest of the article', () => {
  test.each([
    [
      ['رفض حلف شمال الأطلسي (نابو) ذلك', 'وقالت للنابو وبنابو'],
      ['حلف شمال الأطلسي = NATO', 'نابو = NATO', 'للنابو = NATO', 'نابو = NATO'],
    ],
    [['قال نابو', 'حلف شمال الأطلسي والدفاع'], ['حلف شمال الأطلسي = NATO']],
    [
      ['حلف شمال الأطلسي (نابو)', 'والبيت الأبيض (نابو)', 'قال نابو'],
      ['حلف شمال الأطلسي = NATO', 'نابو = NATO', 'البيت الأبيض = White House', 'نابو = White House'],
    ],
    [
      ['حلف شمال الأطلسي (Nabo)', 'nabo'],
      ['حلف شمال الأطلسي = NATO', 'Nabo = NATO'],
    ],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));

  test('says why, and is an alias', () => {
    const [entry] = glossaryOf(articleOf('رفض حلف شمال الأطلسي (نابو) ذلك', 'قال نابو'), knowledge);
    expect(entry?.aliases).toEqual(['نابو']);
    expect(entry?.confidence).toBe('known');
    expect(entry?.mentions.map(({ via }) => via)).toEqual([['gazetteer'], ['bracketed'], ['bracketed']]);
  });
});
