import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBullets, explainBullets } from '../../../src/summary/bullets.ts';
import { isBalanced } from '../../../src/text/quotations.ts';
import { words } from '../../../src/text/words.ts';
import { SUMMARY_VIA } from '../../../src/via/summary.ts';
import { articleOf, glossaryOf, textOf } from './article.ts';

const STORY = [
  'أعلنت رئيسة بلدية مرسيليا نادية حداد الثلاثاء إغلاق الميناء القديم أمام السفن السياحية الكبيرة ابتداء من مطلع يناير.',
  'وقالت حداد إن القرار سيخفض تلوث الهواء في الأحياء المجاورة بنسبة 30 في المئة خلال عامين.',
  'وأضافت أن "الناس هنا لم يعودوا يحتملون".',
  'وكانت رئيسة البلدية نادية حداد قد أعلنت إغلاق الميناء القديم أمام السفن السياحية الكبيرة في مقابلة صحفية.',
  'ردود الفعل',
  'من جهتها، حذرت غرفة التجارة من خسارة 1200 وظيفة في قطاع الفنادق والمطاعم.',
  'هل يتراجع المجلس عن قراره؟',
  'ورحبت جمعيات البيئة بالخطوة ودعت إلى توسيعها لتشمل موانئ المتوسط كلها.',
  'وهذا ما تطالب به منذ سنوات.',
  'وتستقبل المدينة نحو 600 سفينة سياحية كل عام، وفق أرقام هيئة الميناء.',
];
const story = articleOf(STORY, {
  headline: 'مرسيليا تغلق ميناءها القديم أمام السفن الكبيرة',
  captions: ['جمعيات البيئة ترحب بالخطوة وتدعو إلى توسيعها لتشمل موانئ المتوسط'],
});
const glossary = glossaryOf(story, ['نادية حداد', 'مرسيليا', 'غرفة التجارة']);

describe('chooseBullets', () => {
  const { bullets, more } = chooseBullets(story, glossary);
  const shown = [...bullets, ...more].map(({ text }) => text);

  it('gives four bullets in source order, ranked from 1, more by rank', () => {
    expect(bullets.length).toBeGreaterThanOrEqual(3);
    const places = bullets.map(({ sources }) => Number(sources[0]?.block.slice(1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(bullets.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(bullets.map((_, i) => i + 1));
    expect(more.map(({ rank }) => rank)).toEqual(more.map((_, i) => bullets.length + i + 1));
  });

  it('says the closing of the port once', () => expect(shown.filter((text) => text.includes('إغلاق الميناء القديم'))).toHaveLength(1));

  it.each([
    ['a sentence without its subject', 'أضافت أن'],
    ['a subhead', 'ردود الفعل'],
    ['a question', 'هل يتراجع'],
    ['a sentence that points back', 'تطالب به منذ سنوات'],
    ['what a caption says', 'جمعيات البيئة'],
  ])('never takes %s', (_, part) => expect(shown.filter((text) => text.includes(part))).toEqual([]));

  it('shows what stands alone, with its edit told', () => {
    const found = [...bullets, ...more].find(({ text }) => text.includes('غرفة التجارة'));
    expect(found).toMatchObject({ text: 'حذرت غرفة التجارة من خسارة 1200 وظيفة في قطاع الفنادق والمطاعم.' });
    expect(found?.via).toContain('edit:link');
    expect(found?.sources).toEqual([{ block: 'b6', start: 0, end: STORY[5]?.length }]);
  });

  it('lists the names of each bullet in order of mention', () => {
    expect(bullets[0]?.entities).toEqual([1, 0]);
    expect([...bullets, ...more].find(({ text }) => text.includes('600'))?.entities).toEqual([]);
  });
});

describe('explainBullets', () => {
  it('tells of every statement whether and why it was taken', () => {
    const explained = explainBullets(story, glossary);
    expect(explained.map(({ text }) => text)).toEqual(STORY);
    expect(explained.map(({ verdict, via }) => (verdict === 'left' ? via[0] : 'taken'))).toEqual([
      'taken',
      'taken',
      'taken',
      'left:repeat',
      'left:label',
      'taken',
      'left:question',
      'left:caption',
      'left:dangling',
      'taken',
    ]);
    for (const { score, via } of explained) {
      expect(Number.isFinite(score)).toBe(true);
      for (const code of via) expect(SUMMARY_VIA).toContain(code);
    }
  });
});

describe('awkward articles', () => {
  it.each([
    [
      'a stub of two sentences',
      articleOf(['فتحت مراكز الاقتراع أبوابها في البرتغال صباح الأحد. ودعي نحو تسعة ملايين ناخب إلى التصويت.']),
      2,
    ],
    ['one word', articleOf(['عاجل']), 0],
    ['nothing', articleOf([]), 0],
    ['a hundred paragraphs of one word', articleOf(Array.from({ length: 100 }, () => 'كلمة')), 0],
    ['2,000 words without a mark', articleOf([Array.from({ length: 2000 }, (_, i) => `كلمة${i}`).join(' ')]), 0],
    ['one endless quotation', articleOf([`قال "${'نعم نحن هنا اليوم. '.repeat(400)}`]), undefined],
    ['a question alone', articleOf(['لماذا ارتفعت أسعار الخبز في المدن الكبيرة هذا الشهر؟']), 0],
  ])('%s', (_, article, count) => {
    const { bullets } = chooseBullets(article, []);
    if (count === undefined) expect(bullets.length).toBeLessThanOrEqual(5);
    else expect(bullets).toHaveLength(count);
  });

  it('keeps offsets true and adds no word, whatever the text', () => {
    const phrase = fc.constantFrom(
      'أعلن الوزير أن',
      'وأضاف',
      'كما',
      '،',
      '.',
      '؟',
      '"',
      '«',
      '»',
      '(',
      ')',
      'باريس (أ ف ب) -',
      'من جهته،',
      'في',
      'The minister said',
      '3.5',
      '\u200f\u202b',
      '\ud83d',
      'مشيرا إلى',
      'وقال المسؤول إن',
      'لكن الوزير',
      'الذي استقال',
      'وفق الوكالة',
      'ويأتي هذا القرار',
      'بعد',
      '؛',
      'المدينة الكبيرة في شمال البلاد',
      'وصل وفد من المفوضية',
      ':',
    );
    const paragraph = fc.array(phrase, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), fc.option(paragraph, { nil: undefined }), (paragraphs, standfirst) => {
        const article = articleOf(paragraphs, standfirst === undefined ? {} : { standfirst });
        const { bullets, more } = chooseBullets(article, glossaryOf(article, ['المفوضية', 'الوزير']));
        expect(bullets.length).toBeLessThanOrEqual(5);
        for (const { text, sources, entities } of [...bullets, ...more]) {
          const source = sources.map(({ block, start, end }) => textOf(article, block).slice(start, end)).join(' ');
          expect(source).not.toBe('');
          const known = new Set(words(source).flatMap(({ folded }) => [folded, folded.slice(1)]));
          expect(words(text).filter(({ folded }) => !known.has(folded))).toEqual([]);
          expect(words(text).length).toBeLessThanOrEqual(45);
          expect(isBalanced(text)).toBe(true);
          expect(new Set(entities).size).toBe(entities.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
