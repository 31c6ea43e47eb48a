import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/summary/opening.ts';
import { words } from '../../../src/text/words.ts';

const NAMES = ['ماكرون', 'واشنطن', 'روما', 'الكرملين'];
const open = (text: string, leads = false) => {
  const starts = new Set(NAMES.flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))].map((found) => found.index)));
  const opening = openingOf(text, words(text), leads, (offset) => starts.has(offset));
  return { ...opening, shown: text.slice(opening.start) };
};

describe('openingOf', () => {
  it.each([
    ['وأكد الوزير أن المحادثات مستمرة', 'أكد الوزير أن المحادثات مستمرة', ['edit:conjunction']],
    ['و شدد الوزير على الاتفاق', 'شدد الوزير على الاتفاق', ['edit:conjunction']],
    ['وقال ماكرون إن الاتفاق قريب', 'قال ماكرون إن الاتفاق قريب', ['edit:conjunction']],
    ['والمحادثات بين الجانبين مستمرة', 'المحادثات بين الجانبين مستمرة', ['edit:conjunction']],
    ['واقترح ماكرون عقد قمة', 'اقترح ماكرون عقد قمة', ['edit:conjunction']],
    ['وقد أعلن الوزير استقالته', 'أعلن الوزير استقالته', ['edit:conjunction']],
    ['من جهته، قال ماكرون إن الاتفاق قريب', 'قال ماكرون إن الاتفاق قريب', ['edit:link']],
    ['ومن جانبه أعلن ماكرون عن قمة', 'أعلن ماكرون عن قمة', ['edit:conjunction', 'edit:link']],
    ['في المقابل، هدد الكرملين بالرد', 'هدد الكرملين بالرد', ['edit:link']],
    ['كما أعلن الوزير أن الحدود مغلقة', 'أعلن الوزير أن الحدود مغلقة', ['edit:also']],
    ['كما زار ماكرون مدينة ليون', 'زار ماكرون مدينة ليون', ['edit:also']],
  ])('%s → %s', (text, shown, via) => expect(open(text)).toMatchObject({ shown, via, dangling: false }));

  it('takes a dateline off the first sentence alone', () => {
    expect(open('باريس (أ ف ب) - أعلن الوزير استقالته', true)).toMatchObject({ shown: 'أعلن الوزير استقالته', via: ['edit:dateline'] });
    expect(open('باريس (أ ف ب) - أعلن الوزير استقالته')).toMatchObject({ start: 0 });
    expect(open('أعلن الوزير (اليميني) استقالته - وغادر', true)).toMatchObject({ start: 0 });
  });

  it.each([
    'واشنطن تعلن عقوبات جديدة',
    'وزير الخارجية وصل إلى العاصمة',
    'وصل الوفد إلى العاصمة',
    'ورد في البيان أن الحدود مغلقة',
    'وقعت الشركتان اتفاقا جديدا',
    'والد الضحية يطالب بالتحقيق',
    'فاز الفريق بالكأس',
    'قد يعلن الوزير استقالته',
    'من جهة الشرق تقدم الجيش',
  ])('leaves alone: %s', (text) => expect(open(text)).toMatchObject({ start: 0, via: [] }));

  it.each([
    'وأضاف أن المحادثات مستمرة',
    'قال: "لن نرحل"',
    'وقالت "لن نرحل من هذه المدينة ما دمنا أحياء"',
    'وأوضح للصحافيين أن الأمر انتهى',
    'وكان قد أعلن استقالته قبل شهر',
    'وهو ما يهدد الاتفاق',
    'فهي تقع على الحدود',
    'كما أن الحدود مغلقة',
    'كما نشرت نص الاتفاق',
    'كما دعت المسلحين إلى إلقاء السلاح',
    'لكن الوزير رفض الاتفاق',
    'غير أن الوزير رفض الاتفاق',
    'يأتي هذا القرار بعد شهرين من الخلاف',
    'وبعد ذلك غادر الوفد',
    'وفي هذه الأثناء غادر الوفد',
    'ولم يوضح ما إذا كان سيعود',
  ])('dangles: %s', (text) => expect(open(text).dangling).toBe(true));

  it.each([
    'وأضاف الوزير أن المحادثات مستمرة',
    'وقالت "أوكسفام" إن الحدود مغلقة',
    'وكان الوزير قد أعلن استقالته',
    'هذا العام ارتفعت الأسعار',
    'أعلنت الحكومة أن هذا القرار نهائي',
    'لم يوضح الكرملين موقفه',
  ])('stands alone: %s', (text) => expect(open(text).dangling).toBe(false));

  it.each([
    ['وأضاف البيان أن الحدود مغلقة', true],
    ['رفض الاتهامات الموجهة إلى الحكومة', true],
    ['وأضاف ماكرون أن الحدود مغلقة', false],
    ['رفض ماكرون الاتهامات', false],
  ])('%s: a stand-in for somebody named before is %s', (text, expected) => expect(open(text).standIn).toBe(expected));
});
