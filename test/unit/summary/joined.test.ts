import { describe, expect, it } from 'vitest';
import { chooseBullets, explainBullets } from '../../../src/summary/bullets.ts';
import { articleOf } from './article.ts';

const HEAD = 'أعلنت بلدية مرسيليا الثلاثاء إغلاق الميناء القديم أمام السفن الكبيرة.';
/** Words without any place for a cut. */
const LONG =
  'في المناطق الشمالية والجنوبية والشرقية والغربية من البلاد وفي جميع المدن والقرى الواقعة على ضفاف النهر الكبير وفي الجبال الوعرة وعلى الطرق القديمة وفي الموانئ الصغيرة';
const first = (...sentences: string[]) => chooseBullets(articleOf(sentences), []).bullets[0];

describe('a sentence that leans on the one before', () => {
  it.each([
    ['ويأتي هذا القرار بعد خلاف دام عامين.', '، ويأتي هذا القرار بعد خلاف دام عامين.'],
    ['وهو أول قرار من نوعه في فرنسا.', '، وهو أول قرار من نوعه في فرنسا.'],
    ['لكنها سمحت بدخول السفن الصغيرة.', '، لكنها سمحت بدخول السفن الصغيرة.'],
    ['يأتي ذلك بعد خلاف دام عامين.', '؛ يأتي ذلك بعد خلاف دام عامين.'],
  ])('%s is joined to it', (tail, end) => {
    expect(first(HEAD, tail)).toMatchObject({
      text: `${HEAD.slice(0, -1)}${end}`,
      sources: [
        { block: 'b1', start: 0, end: HEAD.length },
        { block: 'b2', start: 0, end: tail.length },
      ],
      via: expect.arrayContaining(['edit:joined']),
    });
  });

  it('loses its own tail where both would be too long', () => {
    const bullet = first(
      HEAD,
      `ويأتي هذا القرار بعد خلاف دام عامين بين البلدية والشركات والجمعيات والسكان، مشيرة إلى أن الحركة ستتوقف ${LONG}.`,
    );
    expect(bullet?.text).toBe(`${HEAD.slice(0, -1)}، ويأتي هذا القرار بعد خلاف دام عامين بين البلدية والشركات والجمعيات والسكان.`);
    expect(bullet?.via).toEqual(expect.arrayContaining(['edit:joined', 'edit:tail']));
  });

  it.each([
    ['after a question', 'هل تغلق بلدية مرسيليا الميناء القديم أمام السفن الكبيرة؟', 'ويأتي هذا القرار بعد خلاف دام عامين.'],
    ['when both are too long', `${HEAD.slice(0, -1)} ${LONG}.`, 'ويأتي هذا القرار بعد خلاف دام عامين بين البلدية والشركات والجمعيات.'],
    ['without a word that joins', HEAD, 'إثر ذلك غادرت السفن الكبيرة المدينة.'],
  ])('is not joined %s', (_, head, tail) => {
    expect(first(head, tail)?.via ?? []).not.toContain('edit:joined');
    expect(explainBullets(articleOf([head, tail]), [])[1]?.via).toEqual(['left:dangling']);
  });

  it('counts as a bullet of its own where three are left without it', () => {
    const story = articleOf([
      HEAD,
      'ويأتي هذا القرار بعد خلاف دام عامين.',
      'وحذرت غرفة التجارة من خسارة 1200 وظيفة في الفنادق والمطاعم.',
      'وتستقبل المدينة 600 سفينة سياحية كل عام من دول المتوسط.',
      'وكانت البندقية قد منعت السفن الكبيرة من دخول قناتها قبل أربعة أعوام.',
    ]);
    expect(chooseBullets(story, []).bullets.length).toBe(3);
  });
});
