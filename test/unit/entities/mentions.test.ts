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

describe('clitics and the article', () => {
  test.each([
    ['تحدث نائب سابق لأوباما', ['أوباما = Barack Obama']],
    ['ردّ البيت الأبيض والكرملين', ['البيت الأبيض = White House', 'الكرملين = Kremlin']],
    ['يزور وفد بروسيا مصنعاً', ['روسيا = Russia']],
    ['في بيان للبيت الأبيض', ['للبيت الأبيض = White House']],
    ['لـ«الكرملين» رأي', ['الكرملين = Kremlin']],
    ['وبالكرملين قاعات', ['الكرملين = Kremlin']],
    ['داخل كرملين موسكو', ['كرملين = Kremlin', 'موسكو = Moscow']],
    ['طلاء بيت أبيض صغير', []],
    ['هذا السلوك غير مقبول', []],
    ['كوريا', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('longest first, never across punctuation or paragraphs', () => {
  test.each([
    [['الولايات المتحدة الأميركية'], ['الولايات المتحدة الأميركية = United States']],
    [['سافر جو، بايدن لم يسافر'], ['بايدن = Joe Biden']],
    [['هنا البيت. الأبيض لون'], []],
    [['هنا البيت', 'الأبيض لون'], []],
    [['البوسنة والهرسك'], ['البوسنة والهرسك = Bosnia and Herzegovina']],
    [
      ['بحث الرئيسان الروسي فلاديمير بوتين والأميركي جو بايدن الأمر'],
      ['الروسي = Russian', 'فلاديمير بوتين = Vladimir Putin', 'الأميركي = American', 'جو بايدن = Joe Biden'],
    ],
    [['قمة أميركية-روسية'], ['أميركية = American', 'روسية = Russian']],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('quotation marks inside a name', () => {
  test.each([
    ['تمديد معاهدة "ستارت" الجديدة', ['معاهدة "ستارت" الجديدة = New START']],
    ['تمديد "ستارت" الجديدة', ['"ستارت" الجديدة = New START']],
    ['تمديد “ستارت الجديدة”', ['ستارت الجديدة = New START']],
    ['تمديد ستارت" الجديدة', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('spellings', () => {
  test.each([
    ['قال أنطونيو جوتيريش', ['أنطونيو جوتيريش = António Guterres']],
    ['قال أنتونيو غوتيريس', ['أنتونيو غوتيريس = António Guterres']],
    ['قال ينس ستولتنبيرغ', ['ينس ستولتنبيرغ = Jens Stoltenberg']],
    ['في أمريكا', ['أمريكا = United States']],
    ['الشركات الأمريكية', ['الأمريكية = American']],
    ['الاتحاد الأوربي', ['الأوربي = European']],
    ['صناعة وصنعه', []],
    ['محمود مرسي', []],
    ['الباني والمانيا', ['الباني = Albanian', 'المانيا = Germany']],
    ['بنيت البناية', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('family names', () => {
  test.each([
    [
      ['وصل ستافان دي ميستورا', 'قال دي ميستورا'],
      ['ستافان دي ميستورا = Staffan de Mistura', 'دي ميستورا = Staffan de Mistura'],
    ],
    [['قال دي ميستورا'], []],
    [
      ['قال بن سلمان', 'وصل محمد بن سلمان'],
      ['بن سلمان = Mohammed bin Salman', 'محمد بن سلمان = Mohammed bin Salman'],
    ],
    [['وصل محمد بن سلمان', 'ثم خالد بن سلمان'], ['محمد بن سلمان = Mohammed bin Salman']],
    [['وصل محمد بن سلمان', 'ثم عبد الله بن سلمان'], ['محمد بن سلمان = Mohammed bin Salman']],
    [
      ['وصل حسن نصر الله', 'قال نصر الله: الحمد لله'],
      ['حسن نصر الله = Hassan Nasrallah', 'نصر الله = Hassan Nasrallah'],
    ],
    [['وصل جو بايدن', 'ثم هيلاري بايدن'], ['جو بايدن = Joe Biden']],
    [['وصل جو بايدن', 'قال جو'], ['جو بايدن = Joe Biden']],
    [
      ['وصلت هيلاري كلينتون', 'قالت كلينتون', 'حضر بيل كلينتون', 'قال كلينتون'],
      ['هيلاري كلينتون = Hillary Clinton', 'كلينتون = Hillary Clinton', 'بيل كلينتون = Bill Clinton', 'كلينتون = Bill Clinton'],
    ],
    [
      ['في منزل كلينتون', 'وصلت هيلاري كلينتون', 'حضر بيل كلينتون'],
      ['هيلاري كلينتون = Hillary Clinton', 'بيل كلينتون = Bill Clinton'],
    ],
    [
      ['قالت جيل بايدن', 'ثم تحدث بايدن'],
      ['جيل بايدن = Jill Biden', 'بايدن = Joe Biden'],
    ],
    [
      ['قالت جيل بايدن', 'ثم أعلنت بايدن'],
      ['جيل بايدن = Jill Biden', 'بايدن = Jill Biden'],
    ],
    [
      ['وصلت هيلاري كلينتون وبيل كلينتون', 'قالت كلينتون'],
      ['هيلاري كلينتون = Hillary Clinton', 'بيل كلينتون = Bill Clinton', 'كلينتون = Hillary Clinton'],
    ],
    [
      ['كتاب ميشيل أوباما', 'وفي كتاب أوباما صور'],
      ['ميشيل أوباما = Michelle Obama', 'أوباما = Michelle Obama'],
    ],
    [
      ['زار أوباما المدينة', 'وكتبت ميشيل أوباما كتابا'],
      ['أوباما = Barack Obama', 'ميشيل أوباما = Michelle Obama'],
    ],
    [['قالت إيرين بايدن'], []],
    [
      ['وصل محمد بن سلمان', 'وصل سلطان بن سلمان', 'وصل الأمير بن سلمان'],
      ['محمد بن سلمان = Mohammed bin Salman', 'بن سلمان = Mohammed bin Salman'],
    ],
    [['قال عبدالعزيز بوتفليقة'], ['عبدالعزيز بوتفليقة = Abdelaziz Bouteflika']],
    [['التقى محمد بن سلمان وابن سلمان'], ['محمد بن سلمان = Mohammed bin Salman', 'ابن سلمان = Mohammed bin Salman']],
    [['وصل محمد ابن سلمان'], ['محمد ابن سلمان = Mohammed bin Salman']],
    [
      ['وصل كوفي أنان', 'قال أنان', 'قال عنان'],
      ['كوفي أنان = Kofi Annan', 'أنان = Kofi Annan', 'عنان = Kofi Annan'],
    ],
    [['قال أنان'], []],
    [['وصل لي كه تشيانغ', 'قال تشانغ'], ['لي كه تشيانغ = Li Keqiang']],
    [['محمد المصري'], []],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('short forms and slips need the full name', () => {
  test.each([
    [
      ['قرر الحلف أمراً', 'وحلف شمال الأطلسي يوافق'],
      ['الحلف = NATO', 'حلف شمال الأطلسي = NATO'],
    ],
    [['قرر الحلف أمراً'], []],
    [['قرر الحلف الدفاعي أمراً', 'وافق الناتو'], ['الناتو = NATO']],
    [
      ['قرر الحلف الثلاثاء أمراً', 'وافق الناتو'],
      ['الحلف = NATO', 'الناتو = NATO'],
    ],
    [
      ['قالت الولايات المتحدة', 'في الولايات المتحد'],
      ['الولايات المتحدة = United States', 'الولايات المتحد = United States'],
    ],
    [
      ['قالت الولايات المتحدة', 'إن الولايات تأمل'],
      ['الولايات المتحدة = United States', 'الولايات = United States'],
    ],
    [['قالت الولايات المتحدة', 'في الولايات الجنوبية'], ['الولايات المتحدة = United States']],
    [['في الولايات المتحد'], []],
    [['في الجامع الأموي', 'خرج من الجامع'], ['الجامع الأموي = Umayyad Mosque']],
    [
      ['وصل فلاديمير بوتين', 'قال فلاديمير بوتن'],
      ['فلاديمير بوتين = Vladimir Putin', 'فلاديمير بوتن = Vladimir Putin'],
    ],
    [
      ['وصل خليفة حفتر', 'مسألة خلافة حفتر'],
      ['خليفة حفتر = Khalifa Haftar', 'حفتر = Khalifa Haftar'],
    ],
    [
      ['أعلنت الخارجية الفرنسية', 'الوزير الخارجية الفرنسي'],
      ['الخارجية الفرنسية = French foreign ministry', 'الفرنسي = French'],
    ],
    [['هاجم الجيش السوري', 'رد الجيش'], ['الجيش السوري = Syrian army']],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('titles and type words stay outside', () => {
  test.each([
    ['قال الملك عبد الله الثاني', ['عبد الله الثاني = Abdullah II']],
    ['قال للملك عبد الله الثاني', ['عبد الله الثاني = Abdullah II']],
    ['سافر إلى دولة قطر', ['قطر = Qatar']],
    ['قالت حركة حماس', ['حركة حماس = Hamas']],
    ['قال لعبد الله الثاني', ['عبد الله الثاني = Abdullah II']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a name that is a word with ب', () => {
  test.each([
    [['لعب بحماس'], []],
    [['قالت حماس'], ['حماس = Hamas']],
    [
      ['قالت حركة حماس', 'اتصل بحماس'],
      ['حركة حماس = Hamas', 'حماس = Hamas'],
    ],
  ])('%j', (paragraphs, expected) => expect(named(...paragraphs)).toEqual(expected));
});

describe('the year behind an event', () => {
  test.each([
    ['في أولمبياد طوكيو فاز', ['أولمبياد طوكيو = 2020 Summer Olympics']],
    ['في أولمبياد طوكيو 2020', ['أولمبياد طوكيو 2020 = 2020 Summer Olympics']],
    ['في أولمبياد طوكيو 1964', []],
    ['في أولمبياد طوكيو عام 1964', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the letters as they stand', () => {
  test.each([
    ['قال الوزير علي حماية', ['علي حماية = Ali Hamieh']],
    ['عمل على حماية البيئة', []],
    ['الوزير المجري', ['المجري = Hungarian']],
    ['غيّر النهر مجراه في المجرى القديم', []],
    ['نائب يمني', ['يمني = Yemeni']],
    ['رفع يده اليمنى', []],
    ['تعيش فى القاهرة أسرة المهاجر اليمنى', ['اليمنى = Yemeni']],
    ['شوارع عمّان', ['عمّان = Amman']],
    ['سلطان عُمان', ['عُمان = Oman']],
    ['وفد إلى عمان', []],
    ['أعلنت أبل وأبل', ['أبل = Apple', 'أبل = Apple']],
    ['مطر وابل', []],
    ['وصل باكرا', []],
    ['سافر بأكرا', ['أكرا = Accra']],
    ['اسمها كارمن، وله بروس وكلاوس', []],
    ['لاوس والأرمن والروس', ['لاوس = Laos', 'الأرمن = Armenian', 'الروس = Russian']],
    ['دول كفرنسا', ['فرنسا = France']],
    ['الكرد', ['الكرد = Kurdish']],
    ['كردت عنهم', []],
    ['كرد في الجبل', []],
    ['كان جورجيا', []],
    ['كان جورجيًا', ['جورجيًا = Georgian']],
    ['أنبوب بقطر 10 أمتار وحفرة بقطر يبلغ مترين', []],
    ['في صدر الإسلام والاسلام', ['الإسلام = Islam', 'الاسلام = Islam']],
    ['قال إسلام', []],
    ['فاز بقطر', ['قطر = Qatar']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('demonyms', () => {
  test.each([
    ['روسي وروسية وروسيان وروسيون وروسيات', ['روسي', 'روسية', 'روسيان', 'روسيون', 'روسيات'].map((form) => `${form} = Russian`)],
    ['الروس والألمان', ['الروس = Russian', 'الألمان = German']],
    ['كان مسؤولاً روسيًا', ['روسيًا = Russian']],
    ['الكورية الجنوبية', ['الكورية الجنوبية = South Korean']],
    ['في سورية', ['سورية = Syria']],
    ['قوات سورية', ['سورية = Syrian']],
    ['مواجهة مصيرية', []],
    ['أرض مغرية', []],
    ['أوروبا', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
