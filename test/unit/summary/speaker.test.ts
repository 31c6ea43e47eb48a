import { describe, expect, it } from 'vitest';
import { chooseBullets, explainBullets } from '../../../src/summary/bullets.ts';
import { articleOf, glossaryOf } from './article.ts';

const PERSONS = ['نادية حداد', 'حداد', 'فالادو', 'سيك'];
const REST = 'أن الميناء سيغلق أمام السفن الكبيرة في مطلع يناير بعد خلاف طويل.';

function shown(first: string, second: string): string | undefined {
  const article = articleOf([first, second]);
  const glossary = glossaryOf(article, PERSONS);
  const { bullets, more } = chooseBullets(article, glossary);
  return [...bullets, ...more].find(({ sources }) => sources[0]?.block === 'b2')?.text;
}

describe('a verb of saying whose subject stands in the sentence before', () => {
  it.each([
    ['وقال فالادو في لشبونة إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف فالادو ${REST}`],
    ['وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف الرئيس البرتغالي فالادو ${REST}`],
    ['وقالت وزارة النقل في بيان إن الاتفاق يسمح بالدراسة.', `وأضافت ${REST}`, `أضافت وزارة النقل ${REST}`],
    ['وقال مسؤول في وزارة النقل إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف مسؤول في وزارة النقل ${REST}`],
    ['الرئيس البرتغالي فالادو أكد أن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف الرئيس البرتغالي فالادو ${REST}`],
    ['وقالت رئيسة البلدية حداد: "لن نتراجع عن القرار".', `وأكدت ${REST}`, `أكدت رئيسة البلدية حداد ${REST}`],
    ['وقال الأمير فالادو تحت سقف القاعة إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف الأمير فالادو ${REST}`],
    ['وقال المتحدث فالادو لإذاعة المدينة إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف المتحدث فالادو ${REST}`],
    ['وأعرب والاس، في حديث قصير، عن قلقه وأكد أن الاتفاق جاهز.', `وأضاف ${REST}`, `أضاف والاس ${REST}`],
    ['قال فالادو بعد لقاء مع وفد كبير إن سيك وافق على التمديد.', `وتابع ${REST}`, `تابع فالادو ${REST}`],
  ])('%s %s', (first, second, expected) => expect(shown(first, second)).toBe(expected));

  it.each([
    ['of another gender', 'وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضافت ${REST}`],
    ['of another number', 'وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضافوا ${REST}`],
    ['with two candidates', 'قال فالادو بعد لقاء مع وفد كبير إن سيك وافق على التمديد.', `وأكد ${REST}`],
    ['with two persons in the subject', 'قال فالادو وسيك إن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
    ['with several speakers', 'قال مسؤولون في وزارة النقل إن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
    ['whose name is cut by quotation marks', 'قالت عمدة بلدية "الواحة" إن الاتفاق جاهز منذ أسبوع.', `وأضافت ${REST}`],
    ['whose name is long', `قال رئيس لجنة النقل والبيئة والتخطيط والتنمية والسياحة في المجلس إن الاتفاق جاهز.`, `وأكد ${REST}`],
    ['who is only spoken to', 'وقالت لجمهور ضم الرئيس فالادو إن الاتفاق جاهز.', `وأضافت ${REST}`],
    ['whose name may go on', 'وقال مارك لوفتشوك خلال لقاء قصير إن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
    ['when only the accused is known', 'واتهم برويدي سيك أن الاتفاق مخالف للقانون منذ أسبوع.', `وأضاف ${REST}`],
    ['where an adverb follows the verb', 'وأضاف، تعليقا على القرار، أن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
    ['not in the sentence directly before', 'قال فالادو إن الاتفاق جاهز. وغادر الوفد المدينة مساء.', `وأضاف ${REST}`],
  ])('is not named %s', (_, first, second) => expect(shown(first, second)).toBeUndefined());

  it('has its name as a source of its own', () => {
    const article = articleOf(['وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`]);
    const glossary = glossaryOf(article, ['فالادو']);
    const { bullets } = chooseBullets(article, glossary);
    const second = bullets.find(({ text }) => text.startsWith('أضاف'));
    expect(second).toMatchObject({ entities: [0], via: expect.arrayContaining(['edit:subject']) });
    expect(
      second?.sources.map(({ block, start, end }) => [block, article.blocks.find(({ id }) => id === block)?.text.slice(start, end)]),
    ).toEqual([
      ['b2', `وأضاف ${REST}`],
      ['b1', 'الرئيس البرتغالي فالادو'],
    ]);
    expect(explainBullets(article, glossary)[1]?.verdict).toBe('bullet');
  });
});
