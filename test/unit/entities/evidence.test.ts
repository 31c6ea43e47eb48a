import { describe, expect, test } from 'vitest';
import { testKnowledge } from './lists.ts';
import { namesIn } from './names-in.ts';

const named = namesIn(testKnowledge());

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

describe('a father or a house of another', () => {
  test.each([
    ['وصل راشد بن محمد بن راشد آل مكتوم', []],
    ['وصل محمد بن راشد آل مكتوم', ['محمد بن راشد آل مكتوم = Mohammed bin Rashid Al Maktoum']],
    ['وصل محمد بن راشد آل مكتوم ثم سعيد بن حمد آل مكتوم', ['محمد بن راشد آل مكتوم = Mohammed bin Rashid Al Maktoum']],
    ['كتاب هانتر ابن جو بايدن', ['جو بايدن = Joe Biden']],
    ['وصل محمد بن سلمان بن عبد العزيز آل سعود أمس', ['محمد بن سلمان بن عبد العزيز آل سعود = Mohammed bin Salman']],
    ['وصل محمد بن سلمان، بن عبد العزيز', ['محمد بن سلمان = Mohammed bin Salman']],
    ['وصل الشيخ حمد بن خليفة آل ثاني', ['حمد بن خليفة آل ثاني = Sheikh Hamad']],
    ['وصل بايدن بن سالم', ['بايدن = Joe Biden']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test.each([
    ['وصل الشيخ صباح الأحمد', ['صباح الأحمد = Sabah al-Ahmad']],
    ['وصل الشيخ صباح والأحمد', ['الشيخ صباح = Sabah al-Ahmad', 'الأحمد = Sabah al-Ahmad']],
    ['وصل صباح الأحمد صباح الأحمد', ['صباح الأحمد = Sabah al-Ahmad', 'صباح الأحمد = Sabah al-Ahmad']],
  ])('names of one person in a row: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a family name before a number', () => {
  test.each([
    ['البابا ماكرون الثاني', []],
    ['الرئيس ماكرون الثلاثاء', ['ماكرون = Emmanuel Macron']],
    ['عبد الله الثاني', ['عبد الله الثاني = Abdullah II']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a word for its kind', () => {
  test.each([
    ['قال مراسل الجزيرة', ['الجزيرة = Al Jazeera']],
    ['قال الوزير للجزيرة إن', ['للجزيرة = Al Jazeera']],
    ['عاد الوزير للجزيرة أمس', []],
    ['في وسط الجزيرة', []],
    ['العاصمة الأردنية عمان', ['الأردنية = Jordanian', 'عمان = Amman']],
    ['العاصمة الروسية عمان', ['الروسية = Russian']],
    ['الرئيس السوري', ['السوري = Syrian']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a town that plays', () => {
  test.each([
    ['فاز فريق بيروت في مباراة أمس', ['بيروت = Beirut United']],
    ['خسر مهاجم بيروت الكرة قبل نهاية الشوط', ['بيروت = Beirut United']],
    ['أقيمت المباراة في بيروت وفاز الفريق', ['بيروت = Beirut']],
    ['زار المدرب بيروت', ['بيروت = Beirut']],
    ['في بيروت', ['بيروت = Beirut']],
    ['قالت شركة بيروت', ['بيروت = Beirut']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
