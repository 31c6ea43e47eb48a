import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/summary/shorten.ts';
import { words } from '../../../src/text/words.ts';

const HEAD = 'أعلنت وزارة الخارجية اليوم أن الوفدين اتفقا على فتح المعابر الحدودية أمام القوافل الإنسانية بدءا من صباح الغد';
/** Words without any place for a cut. */
const LONG =
  'في المناطق الشمالية والجنوبية والشرقية والغربية من البلاد وفي جميع المدن والقرى الواقعة على ضفاف النهر الكبير وفي الجبال الوعرة وعلى الطرق القديمة وفي الموانئ الصغيرة';

function shown(text: string, name?: string) {
  const nameEnd = name === undefined ? -1 : text.indexOf(name) + name.length;
  return shortened({ text, tokens: words(text), start: 0, extra: 0, endsName: (offset) => offset === nameEnd });
}

describe('shortened', () => {
  it.each([
    ['a participle', `${HEAD}، مشيرة إلى أن المراقبين سينتشرون ${LONG}.`],
    ['a second clause', `${HEAD}، وأعربت عن أملها أن يصمد الهدوء ${LONG}.`],
    ['a second content clause', `${HEAD}، وأن المراقبين سينتشرون ${LONG}.`],
    ['a last relative clause', `${HEAD}، وهو أول اتفاق من نوعه ${LONG}.`],
    ['what is set against it in time', `${HEAD}، في حين أعلن الجيش انسحابه ${LONG}.`],
    ['a clause of result', `${HEAD}، ليصبح الاتفاق أول خطوة ${LONG}.`],
    ['a statement of its own with its negation', `${HEAD}، مؤكدة أنها لن تقبل أي تغيير ${LONG}.`],
    ['what a semicolon parts', `${HEAD}؛ المراقبون سينتشرون ${LONG}.`],
  ])('ends before %s', (_, text) => expect(shown(text)).toMatchObject({ text: `${HEAD}.`, edits: ['edit:tail'] }));

  it('keeps at the end who said it', () => {
    const text = `${HEAD}، مشيرة إلى انتشار المراقبين ${LONG}، وفق ما نقلت الوكالة.`;
    expect(shown(text)?.text).toBe(`${HEAD}، وفق ما نقلت الوكالة.`);
  });

  it.each([
    ['a condition', `${HEAD}، وأعربت عن أملها بالهدوء ${LONG} إذا التزم الطرفان.`],
    ['contrast', `${HEAD}، لكن الطرفين لم يوقعا ${LONG}.`],
    ['a quotation', `قالت الوزارة "${HEAD}، مشيرة إلى أن المراقبين سينتشرون ${LONG}".`],
    [
      'the main verb',
      `الوزير الجديد، مشيرا إلى أن المراقبين سينتشرون في شمال البلاد وفي جنوبها ${LONG} وفي العاصمة نفسها وما حولها من القرى، أعلن الاتفاق.`,
    ],
    ['a clause whose verb is still to come', `قالت الوزارة إن مدير المصنع الكبير، الذي استقال ${LONG} ${LONG}، مذنب.`],
    ['not only, but also', `قالت وزارة الخارجية إن الاتفاق لا يعني فتح المعابر وحدها، وإنما يعني أن المراقبين سينتشرون ${LONG} ${LONG}.`],
  ])('never loses or cuts into %s', (_, text) => expect(shown(text)).toBeUndefined());

  it.each([
    [
      'a bracket',
      `أعلن المدرب (54 عاما) أن الفريق (حامل اللقب ثلاث مرات متتالية منذ عام 2010) سيلعب مباراته المقبلة ${LONG} من دون مهاجمه المصاب منذ شهرين بسبب الأمطار.`,
      ['54', 'حامل اللقب'],
    ],
    [
      'a relative clause between commas',
      `أعلن المدرب، الذي تسلم مهامه مطلع الموسم الماضي في النادي العريق، أن الفريق سيلعب مباراته المقبلة ${LONG} وفي ملعبه القديم وعلى أرضه.`,
      ['تسلم مهامه'],
    ],
    [
      'an office after a name',
      `أعلنت نادية حداد، وزيرة النقل البرتغالية، أن الميناء سيستقبل أول سفينة كبيرة للشحن والنقل في الصيف المقبل ${LONG} وغيرها من الأماكن.`,
      ['وزيرة النقل'],
    ],
    [
      'a scene',
      `في إطار حملة واسعة على التهرب من الضرائب في البلاد، أعلنت النيابة أن ثلاث شركات ستحاكم في الصيف المقبل ${LONG} من دون استثناء.`,
      ['حملة واسعة'],
    ],
  ])('takes out %s', (_, text, gone) => {
    const found = shown(text, 'نادية حداد');
    expect(found?.edits).toContain('edit:inside');
    for (const part of gone) expect(found?.text).not.toContain(part);
    expect(words(found?.text ?? '').length).toBeLessThanOrEqual(45);
  });

  it.each([
    [
      'a bracket in a quotation',
      `قال المدرب "سنلعب (كلنا معا) مباراتنا المقبلة ${LONG} في ملعبنا القديم أمام جمهورنا وفي مدينتنا وبلا خوف".`,
    ],
    [
      'a bracket that is the name',
      `فاز الكاتب عن كتاب (مدن البحر القديمة) بالجائزة التي سلمت إليه ${LONG} في مسرح المدينة القديم وأمام جمهور.`,
    ],
  ])('leaves in %s', (_, text) => expect(shown(text)?.text ?? text).toMatch(/كلنا معا|مدن البحر/));

  it('says nothing of a sentence without any place to lose something', () => {
    expect(shown(Array.from({ length: 60 }, (_, i) => `كلمة${i}`).join(' '))).toBeUndefined();
  });
});
