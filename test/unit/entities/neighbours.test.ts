import { describe, expect, test } from 'vitest';
import { testKnowledge } from './lists.ts';
import { namesIn } from './names-in.ts';

const named = namesIn(testKnowledge());

describe('a name behind that, because and as if', () => {
  test.each([
    ['قال وأن بوتين يرفض', ['بوتين = Vladimir Putin']],
    ['قال وإنّ بوتين يرفض', ['بوتين = Vladimir Putin']],
    ['رأى بأن بوتين يرفض', ['بوتين = Vladimir Putin']],
    ['غاب لأن بوتين يرفض', ['بوتين = Vladimir Putin']],
    ['قال وان بوتين يرفض', ['بوتين = Vladimir Putin']],
    ['قالت وآن بوتين هناك', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('what is written onto a family name', () => {
  test.each([
    [
      ['وصل جو بايدن', 'درع إيرين لبايدن'],
      ['جو بايدن = Joe Biden', 'بايدن = Joe Biden'],
    ],
    [['وصل جو بايدن', 'قالت إيرين بايدن'], ['جو بايدن = Joe Biden']],
    [['درع إيرين لبايدن'], []],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('a family name that stands first, alone', () => {
  test.each([
    [
      ['وصل كيم جونغ أون', 'قال بوتين وكيم إن', 'أضاف كيم ذلك'],
      ['كيم جونغ أون = Kim Jong Un', 'بوتين = Vladimir Putin', 'كيم = Kim Jong Un', 'كيم = Kim Jong Un'],
    ],
    [['قال كيم إن'], []],
    [['وصل كيم جونغ أون', 'قال الجنرال كيم إن'], ['كيم جونغ أون = Kim Jong Un']],
    [['وصل كيم جونغ أون', 'قال كيم سونغ إن'], ['كيم جونغ أون = Kim Jong Un']],
    [
      ['وصل كيم جونغ أون وكيم يونغ تشول', 'قال كيم إن'],
      ['كيم جونغ أون = Kim Jong Un', 'كيم يونغ تشول = Kim Yong Chol'],
    ],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('words that look like a listed name', () => {
  test.each([
    [['الخطوط الأمريكية'], ['الخطوط الأمريكية = American Airlines']],
    [['الخطوات الأمريكية'], ['الأمريكية = American']],
    [
      ['وكالة الطاقة الذرية', 'قالت الوكالة ذلك'],
      ['وكالة الطاقة الذرية = IAEA', 'الوكالة = IAEA'],
    ],
    [['وكالة الطاقة الذرية', 'الحروب بالوكالة'], ['وكالة الطاقة الذرية = IAEA']],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('a town or a noun in the accusative', () => {
  test.each([
    [['كان الجدار درعا للمدينة'], []],
    [['كان الجدار في درعا عاليا'], ['درعا = Daraa']],
    [['سكان مدينة درعا'], ['درعا = Daraa']],
    [
      ['في سوريا أحداث', 'كانت أحداث درعا كبيرة'],
      ['سوريا = Syria', 'درعا = Daraa'],
    ],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});
