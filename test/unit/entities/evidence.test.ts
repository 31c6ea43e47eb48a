import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();

/** What a text names, in reading order: `surface = English`. */
const named = (...paragraphs: string[]) =>
  glossaryOf(articleOf(...paragraphs), knowledge)
    .flatMap(({ english, mentions }) => mentions.map((mention) => ({ english, ...mention })))
    .sort((a, b) => a.block.localeCompare(b.block) || a.start - b.start)
    .map(({ english, surface }) => `${surface} = ${english}`);

describe('ambiguous names need evidence', () => {
  test.each([
    [['كان يوماً طويلاً في فرنسا'], ['فرنسا = France']],
    [['في مدينة كان'], ['كان = Cannes']],
    [['من المدينة كان قادماً'], []],
    [['وصل إلى عمان'], []],
    [['وصل من الأردن إلى عمان'], ['الأردن = Jordan', 'عمان = Amman']],
    [['في العراق دخان', 'الدخان الرمادي'], ['العراق = Iraq']],
    [
      ['في العراق دخان', 'في الرمادي'],
      ['العراق = Iraq', 'الرمادي = Ramadi'],
    ],
    [['قال بوش'], []],
    [
      ['قال الرئيس الأميركي بوش', 'ثم قال بوش'],
      ['الأميركي = American', 'بوش = George Bush', 'بوش = George Bush'],
    ],
    [['قال بوش (George Bush) ذلك'], ['بوش = George Bush']],
    [['وصل كان (Cannes) اليوم'], ['كان = Cannes']],
    [['قال بوش (Kate Bush) ذلك', 'قال بوش (Jeb)'], []],
    [['قال الرئيس الروسي بوش في الولايات المتحدة'], ['الروسي = Russian', 'الولايات المتحدة = United States']],
    [['في إسبانيا قال المرشح جوردي سانشيز'], ['إسبانيا = Spain']],
    [['في إسبانيا قال رئيس الوزراء سانشيز'], ['إسبانيا = Spain', 'سانشيز = Pedro Sánchez']],
    [['في العراق', 'في الرمادي الفاتح'], ['العراق = Iraq']],
    [
      ['في العراق', 'في الرمادي التي سقطت'],
      ['العراق = Iraq', 'الرمادي = Ramadi'],
    ],
    [['فتح الباب'], []],
    [['قالت حركة فتح', 'ثم فتح الباب'], ['حركة فتح = Fatah']],
    [['تقرير مالي'], []],
    [
      ['في فرنسا حزب المحافظين', 'خسر المحافظين الجدد'],
      ['فرنسا = France', 'حزب المحافظين = Conservative Party'],
    ],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('a full name that many have', () => {
  test.each([
    ['قال محمد مصطفى', []],
    ['في سوريا قال محمد مصطفى', ['سوريا = Syria', 'محمد مصطفى = Mohammad Mustafa']],
    ['في سوريا قال محمد مصطفى السوري', ['سوريا = Syria', 'محمد مصطفى = Mohammad Mustafa', 'السوري = Syrian']],
    ['في سوريا قال محمد مصطفى الرئيس', ['سوريا = Syria', 'محمد مصطفى = Mohammad Mustafa']],
    ['في سوريا قال جان محمد مصطفى', ['سوريا = Syria']],
    ['في سوريا قال محمد مصطفى البرادعي', ['سوريا = Syria']],
    ['في سوريا قال محمد مصطفى بن سالم', ['سوريا = Syria']],
    ['في سوريا قال محمد مصطفى إيرين', ['سوريا = Syria']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a name of one word beside a first or family name', () => {
  test.each([
    ['الممثل جان رينو', []],
    ['أعلنت رينو أرباحها', ['رينو = Renault']],
    ['سجل أوسكار رودريغيز هدفا', []],
    ['فازت بجائزة أوسكار أفضل فيلم', ['أوسكار = Academy Awards']],
    ['فاز أوسكار بايدن', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
