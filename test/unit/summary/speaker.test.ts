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
    ['وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضاف ${REST}`, `أضاف فالادو ${REST}`],
    ['وقالت رئيسة البلدية حداد: "لن نتراجع عن القرار".', `وأكدت ${REST}`, `أكدت حداد ${REST}`],
    ['قال فالادو بعد لقاء مع وفد كبير إن سيك وافق على التمديد.', `وتابع ${REST}`, `تابع فالادو ${REST}`],
  ])('%s %s', (first, second, expected) => expect(shown(first, second)).toBe(expected));

  it.each([
    ['of another gender', 'وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضافت ${REST}`],
    ['of another number', 'وقال الرئيس البرتغالي فالادو إن الاتفاق يسمح بالدراسة.', `وأضافوا ${REST}`],
    ['with two candidates', 'قال فالادو بعد لقاء مع وفد كبير إن سيك وافق على التمديد.', `وأكد ${REST}`],
    ['with two persons in the subject', 'قال فالادو بحضور سيك إن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
    ['who is only spoken to', 'وقالت لجمهور ضم الرئيس فالادو إن الاتفاق جاهز.', `وأضافت ${REST}`],
    ['without a name', 'وقال الوزير البرتغالي إن الاتفاق جاهز منذ أسبوع.', `وأضاف ${REST}`],
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
      ['b1', 'فالادو'],
    ]);
    expect(explainBullets(article, glossary)[1]?.verdict).toBe('bullet');
  });
});
