import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();
const glossary = (...paragraphs: string[]) => glossaryOf(articleOf(...paragraphs), knowledge);
/** Organisations and the like, as `surface = English`, in the order of the glossary. */
const named = (...paragraphs: string[]) =>
  glossary(...paragraphs).flatMap(({ english, mentions }) => mentions.map(({ surface }) => `${surface} = ${english}`));

describe('a body and the adjective of its country', () => {
  test.each([
    ['أعلنت وزارة الخارجية الألبانية', ['وزارة الخارجية الألبانية = Albanian Foreign Ministry']],
    ['المتحدث باسم الخارجية الألبانية', ['الخارجية الألبانية = Albanian Foreign Ministry']],
    ['أعلنت الدفاع الروسية', ['الدفاع الروسية = Russian Defence Ministry']],
    ['وقالت الدفاع الروسية', ['الدفاع الروسية = Russian Defence Ministry']],
    ['وسياسة الدفاع الروسية', ['الروسية = Russian']],
    ['اعتقلت الشرطة الألبانية رجلين', ['الشرطة الألبانية = Albanian police']],
    ['الرئاسة المصرية والمعارضة السورية', ['الرئاسة المصرية = Egyptian presidency', 'المعارضة السورية = Syrian opposition']],
    ['السلطات المصرية والحكومة السورية', ['المصرية = Egyptian', 'السورية = Syrian']],
    ['الشرطة الألباني', ['الألباني = Albanian']],
    ['وزيرة الخارجية الألبانية', ['الألبانية = Albanian']],
    ['السياسة الخارجية الألبانية', ['الألبانية = Albanian']],
    ['وزير الدفاع الألباني', ['الألباني = Albanian']],
    ['في وزارة الدفاع الأميركية', ['وزارة الدفاع الأميركية = US Defense Department']],
    ['قال للجيش المصري', ['للجيش المصري = Egyptian Army']],
    ['جيش مصري كبير', ['مصري = Egyptian']],
    ['البرلمان الكوري الجنوبي', ['البرلمان الكوري الجنوبي = South Korean Parliament']],
    ['البرلمان الأوروبي الجديد', ['الأوروبي = European']],
    ['رفضت البرلمان المصرية', ['المصرية = Egyptian']],
    ['البرلمان، المصري', ['المصري = Egyptian']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  test('says what it is of, and that it is inferred', () => {
    expect(glossary('أعلنت وزارة الصحة الروسية', 'وقالت وزارة الصحة الروسية')).toEqual([
      {
        arabic: 'وزارة الصحة الروسية',
        english: 'Russian Health Ministry',
        type: 'organisation',
        description: 'health ministry of Russia',
        confidence: 'inferred',
        aliases: [],
        mentions: [
          { block: 'b1', start: 6, end: 25, surface: 'وزارة الصحة الروسية', via: ['composed'] },
          { block: 'b2', start: 6, end: 25, surface: 'وزارة الصحة الروسية', via: ['composed'] },
        ],
      },
    ]);
  });
});

describe('a kind of thing and a place', () => {
  test.each([
    ['في مطار بيروت', ['مطار بيروت = Beirut Airport']],
    ['في مطار بيروت الدولي', ['مطار بيروت الدولي = Beirut International Airport']],
    ['قرب المطار بيروت الكبرى', ['بيروت = Beirut']],
    ['طلاب بجامعة صنعاء', ['جامعة صنعاء = University of Sanaa']],
    ['مدينة بيروت', ['بيروت = Beirut']],
    ['في متحف بيروت ومحادثات بيروت', ['متحف بيروت = Beirut Museum', 'محادثات بيروت = Beirut talks']],
    ['المنتخب الألباني ومنتخب ألبانيا', ['المنتخب الألباني = Albanian national team', 'منتخب ألبانيا = Albania national team']],
    ['في مطار حسن نصر الله الدولي', ['مطار حسن نصر الله الدولي = Hassan Nasrallah International Airport']],
    ['قرب مسجد الملك عبد الله الثاني', ['مسجد الملك عبد الله الثاني = Abdullah II Mosque']],
    ['دخل المسجد حسن نصر الله', ['حسن نصر الله = Hassan Nasrallah']],
    ['في مطار بايدن', ['بايدن = Joe Biden']],
    ['زار متحفا حسن نصر الله', ['حسن نصر الله = Hassan Nasrallah']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a party of a general name', () => {
  test.each([
    [['في فرنسا قال الحزب الاشتراكي'], ['فرنسا = France', 'الحزب الاشتراكي = Socialist Party (France)']],
    [['قال الحزب الاشتراكي'], []],
    [['في فرنسا وروسيا قال الحزب الاشتراكي'], ['فرنسا = France', 'روسيا = Russia']],
    [['في فرنسا قال الحزب الاشتراكي الموحد'], ['فرنسا = France']],
    [['الحزب الشيوعي الألماني'], ['الحزب الشيوعي الألماني = German Communist Party']],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('a ministry of the country of the story', () => {
  test.each([
    [['في فرنسا أعلنت وزارة الصحة القرار'], ['فرنسا = France', 'وزارة الصحة = Health Ministry (France)']],
    [
      ['قال وزير فرنسي في فرنسا', 'أعلنت وزارة الصحة القرار'],
      ['فرنسي = French', 'فرنسا = France', 'وزارة الصحة = French Health Ministry'],
    ],
    [['في أميركا أعلنت وزارة الداخلية القرار'], ['أميركا = United States', 'وزارة الداخلية = US Interior Department']],
    [['أعلنت وزارة الداخلية القرار'], []],
    [['في فرنسا وألمانيا أعلنت وزارة الصحة القرار'], ['فرنسا = France', 'ألمانيا = Germany']],
    [['في فرنسا وفرنسا ثم فرنسا أعلنت وزارة الصحة في غزة القرار'], ['فرنسا = France', 'فرنسا = France', 'فرنسا = France', 'غزة = Gaza']],
    [['في فرنسا أعلنت وزارة الصحة المحلية القرار'], ['فرنسا = France']],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs).sort()).toEqual([...expected].sort()));
});

describe('an agreement under another word for one', () => {
  test.each([
    ['وقع معاهدة موسكو', ['معاهدة موسكو = Moscow Agreement']],
    ['وقع اتفاقية موسكو', ['اتفاقية موسكو = Moscow Agreement']],
    ['وقع معاهدة بيروت', ['معاهدة بيروت = Treaty of Beirut']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the party of a politician', () => {
  test.each([
    [['في أميركا قال النائب الجمهوري ذلك'], ['أميركا = United States', 'الجمهوري = Republican Party']],
    [['في أميركا الحرس الجمهوري والنظام الجمهوري'], ['أميركا = United States']],
    [['في فرنسا قال النائب الجمهوري ذلك'], ['فرنسا = France']],
    [['قال النائب الجمهوري ذلك'], []],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs).sort()).toEqual([...expected].sort()));
});
