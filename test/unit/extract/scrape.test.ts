import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/extract/clean.ts';
import { readScrape } from '../../../src/extract/scrape.ts';

const article = (...lines: string[]) => clean(readScrape(lines.join('\n'))).article;
const blocks = (...lines: string[]) => article(...lines).blocks.map(({ text }) => text);
const reasons = (...lines: string[]) => article(...lines).removed.map(({ reason, text }) => `${reason}: ${text}`);

const HEADLINE = 'المدينة القديمة تفتح جسرها الجديد بعد عامين من الأشغال';
const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات والمشاة في مطلع الربيع المقبل.';
const SECOND = 'وأضاف رئيس البلدية أن الأشغال انتهت قبل موعدها بشهرين رغم الفيضانات.';
const THIRD = 'ومن المتوقع أن يعبر الجسر أكثر من عشرين ألف سيارة كل يوم.';
const CAPTION = 'عمال يضعون اللوح الأخير على الجسر الجديد (2019)';
const BODY = [FIRST, SECOND, THIRD];

describe('the shapes that scrapes of the site have', () => {
  test('headline, caption, caption with credit, credit, byline, share labels, story, related', () => {
    const found = article(
      HEADLINE,
      '',
      CAPTION,
      `${CAPTION} Copyright أ ب`,
      'Copyright أ ب',
      'بقلم:  يورونيوز',
      'شارك هذا المقالمحادثة',
      'شارك هذا المقالClose Button',
      FIRST,
      'اعلان',
      SECOND,
      THIRD,
      'شارك هذا المقالمحادثة',
      'مواضيع إضافية',
      'ميناء الشمال يستقبل أول سفينة منذ العاصفة',
      'لماذا تأخر قطار الضواحي عاماً كاملاً؟',
    );
    expect(found.headline).toBe(HEADLINE);
    expect(found.byline).toBe('يورونيوز');
    expect(found.blocks.map(({ text }) => text)).toEqual(BODY);
    expect(found.figures).toEqual([{ id: 'f1', caption: CAPTION, credit: 'أ ب' }]);
    expect(found.removed.map(({ reason }) => reason)).toEqual([
      'duplicate-caption',
      'credit',
      'byline',
      'share',
      'share',
      'advert',
      'share',
      'related',
      'related',
      'related',
    ]);
    expect(found.removed.every(({ via }) => via.length > 0)).toBe(true);
  });

  test('a breaking label and the story, no headline', () => {
    const found = article('عاجل', ...BODY);
    expect(found.headline).toBeUndefined();
    expect(found.blocks.map(({ text }) => text)).toEqual(BODY);
  });

  test('now reading, the headline three times, a desk that is a place', () => {
    const lines = ['عاجل', 'عاجل', 'تقرأ الآن:', HEADLINE, 'إسبانيا', HEADLINE, 'حجم النص Aa Aa', ...BODY];
    expect(article(...lines).headline).toBe(HEADLINE);
    expect(blocks(...lines)).toEqual(BODY);
    expect(reasons(...lines)).toContain('label: إسبانيا');
    expect(reasons(...lines)).toContain(`duplicate-headline: ${HEADLINE}`);
  });

  test('a farewell notice above the story', () => {
    const lines = [
      'مشاهدينا الكرام',
      'نودعكم اليوم بعد سنوات من العمل معكم',
      'يورونيوز، كل وجهات النظر',
      'Logo devices',
      'عاجل',
      'تقرأ الآن:',
      HEADLINE,
      'أوروبا',
      HEADLINE,
      ...BODY,
    ];
    expect(article(...lines).headline).toBe(HEADLINE);
    expect(blocks(...lines)).toEqual(BODY);
    expect(reasons(...lines)).toContain('notice: نودعكم اليوم بعد سنوات من العمل معكم');
  });

  test('a standfirst that is the first paragraph cut off', () => {
    const cut = FIRST.slice(0, 60);
    expect(blocks(cut, ...BODY)).toEqual(BODY);
    expect(reasons(cut, ...BODY)).toEqual([`other: ${cut}`]);
  });

  test('a caption that is the headline again, and no owner after Copyright', () => {
    const lines = [HEADLINE, `${HEADLINE} Copyright`, 'Copyright', 'بقلم:  Reuters', ...BODY];
    expect(article(...lines).headline).toBe(HEADLINE);
    expect(article(...lines).figures).toEqual([{ id: 'f1', caption: HEADLINE }]);
    expect(blocks(...lines)).toEqual(BODY);
  });

  test('icons, a short video page, a label run together with the name of the series', () => {
    expect(blocks('عاجل', 'euronews_icons_loading', HEADLINE, FIRST, 'No Comment المزيد من')).toEqual([FIRST]);
  });
});

describe('captions and credits in lines', () => {
  test('a caption and the same with its credit, without any mark', () => {
    const found = article(HEADLINE, FIRST, 'سفينة شحن تعبر تحت الجسر القديم', 'سفينة شحن تعبر تحت الجسر القديم نادية كريم/أ ف ب', SECOND);
    expect(found.figures).toEqual([{ id: 'f1', caption: 'سفينة شحن تعبر تحت الجسر القديم', credit: 'نادية كريم/أ ف ب' }]);
    expect(found.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  test('a credit that holds the word Copyright itself', () => {
    const owner = 'Omar Adel/Copyright 2024 The AP. All rights reserved';
    const found = article(HEADLINE, CAPTION, `${CAPTION} Copyright ${owner}`, `Copyright ${owner}`, ...BODY);
    expect(found.figures).toEqual([{ id: 'f1', caption: CAPTION, credit: owner }]);
    expect(found.blocks.map(({ text }) => text)).toEqual(BODY);
  });

  test('a caption with a typo, other quotation marks or another hamza is a repeat', () => {
    for (const copy of [
      'عمال يضعون اللوح الاخير على الجسر الجديد (2019)',
      'عمال يضعون "اللوح الأخير" على الجسر الجديد (2019)',
      'عمال يضعون اللوح الأخير على الحسر الجديد (2019)',
    ])
      expect(blocks(HEADLINE, CAPTION, `${CAPTION} Copyright أ ب`, FIRST, copy, SECOND)).toEqual([FIRST, SECOND]);
  });

  test.each([
    'ويقول العمال الذين وضعوا اللوح الأخير على الجسر الجديد إنهم لم يقبضوا أجورهم.',
    'عمال يضعون اللوح الأخير على الجسر الجديد، هذا ما رآه السكان صباح الجمعة حين فتحوا نوافذهم.',
    'وكان عمال قد وضعوا اللوح الأخير عام 2019.',
  ])('a sentence that resembles the caption stays: %s', (sentence) => {
    expect(blocks(HEADLINE, CAPTION, `${CAPTION} Copyright أ ب`, FIRST, sentence, SECOND)).toEqual([FIRST, sentence, SECOND]);
  });

  test('a sentence on copyright stays', () => {
    const law = 'وقال إن حقوق النشر لا تشمل صور الجسر، وإن كلمة Copyright وحدها لا تكفي أمام القضاء.';
    expect(blocks(HEADLINE, FIRST, law, SECOND)).toEqual([FIRST, law, SECOND]);
  });
});

describe('related headlines', () => {
  const RELATED = ['ميناء الشمال يستقبل أول سفينة منذ العاصفة', 'سكان الوادي يحتجون على مشروع السد'];

  test('two headlines in a row inside the story go', () => {
    expect(blocks(HEADLINE, FIRST, ...RELATED, SECOND, THIRD)).toEqual(BODY);
  });

  test('a heading alone before its paragraph stays', () => {
    const heading = 'جسر انتظره السكان طويلاً';
    expect(blocks(HEADLINE, FIRST, heading, SECOND, THIRD)).toEqual([FIRST, heading, SECOND, THIRD]);
  });

  test('a list that a colon announces stays', () => {
    const list = ['خفض رسوم العبور على الشاحنات', 'إضافة ممر للدراجات والمشاة'];
    const lead = 'وتعد البلدية السكان بما يلي:';
    expect(blocks(HEADLINE, FIRST, SECOND, lead, ...list)).toEqual([FIRST, SECOND, lead, ...list]);
  });

  test('after a label inside the story, only the headlines go', () => {
    expect(blocks(HEADLINE, FIRST, 'اقرأ أيضا', RELATED[0] ?? '', SECOND, THIRD)).toEqual(BODY);
  });

  test('questions and answers are no headlines', () => {
    const talk = [
      '“المراسل” : متى يفتح الجسر؟',
      'رئيس البلدية: “في الربيع إن شاء الله”',
      '“المراسل” : وهل من تأخير؟',
      'رئيس البلدية: “لا”',
    ];
    expect(blocks(HEADLINE, FIRST, SECOND, ...talk, THIRD)).toEqual([FIRST, SECOND, ...talk, THIRD]);
  });
});

describe('short lines', () => {
  test('one word that is story stays, a desk or topics below the story go', () => {
    expect(blocks(HEADLINE, FIRST, 'خلفية', SECOND)).toEqual([FIRST, 'خلفية', SECOND]);
    expect(blocks(HEADLINE, FIRST, SECOND, 'انتهى.')).toEqual([FIRST, SECOND, 'انتهى.']);
    expect(blocks(HEADLINE, FIRST, SECOND, 'فرنسا')).toEqual([FIRST, SECOND]);
    expect(reasons(HEADLINE, FIRST, SECOND, 'جسور', 'النقل العام')).toEqual(['tags: جسور', 'tags: النقل العام']);
  });

  test('a sentence broken across two lines stays in its lines', () => {
    expect(blocks(HEADLINE, FIRST, 'وأضاف رئيس البلدية أن الأشغال انتهت في', 'شهر واحد رغم الفيضانات الأخيرة.', THIRD)).toHaveLength(4);
  });
});

test.each([
  ['', 0],
  ['\n\n', 0],
  ['عاجل', 0],
  ['كلمة واحدة', 1],
])('%j has %i blocks', (text, count) => {
  expect(clean(readScrape(text)).article.blocks.length).toBeLessThanOrEqual(count);
});
