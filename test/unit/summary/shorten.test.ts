import { describe, expect, it } from 'vitest';
import { cutOf } from '../../../src/summary/shorten.ts';
import { words } from '../../../src/text/words.ts';

const HEAD = 'أعلنت وزارة الخارجية اليوم أن الوفدين اتفقا على فتح المعابر الحدودية أمام القوافل الإنسانية بدءا من صباح الغد';
const LONG =
  'في جميع المناطق الشمالية والجنوبية التي شملها الاتفاق الأخير بين الطرفين في العاصمة بعد جولات طويلة من المحادثات الشاقة التي رعتها الأمم المتحدة';
const cut = (text: string) => {
  const end = cutOf(text, words(text), 0);
  return end === undefined ? undefined : text.slice(0, end);
};

describe('cutOf', () => {
  it.each([
    ['a participle', `${HEAD}، مشيرة إلى أن المراقبين سينتشرون ${LONG}.`],
    ['a second clause', `${HEAD}، وأعربت عن أملها أن يصمد الهدوء ${LONG}.`],
    ['a second content clause', `${HEAD}، وأن المراقبين سينتشرون ${LONG}.`],
    ['a last relative clause', `${HEAD}، وهو أول اتفاق من نوعه ${LONG}.`],
  ])('cuts before %s', (_, text) => expect(cut(text)).toBe(HEAD));

  it.each([
    ['attribution', `${HEAD}، مشيرة إلى انتشار المراقبين ${LONG}، وفق ما نقلت الوكالة.`],
    ['a condition', `${HEAD}، وأعربت عن أملها بالهدوء ${LONG} إذا التزم الطرفان.`],
    ['contrast', `${HEAD}، لكن الطرفين لم يوقعا ${LONG}.`],
    ['a quotation', `قالت الوزارة "${HEAD}، مشيرة إلى أن المراقبين سينتشرون ${LONG}".`],
    ['the main verb', `الوزير، مشيرا إلى أن المراقبين سينتشرون ${LONG} ${LONG}، أعلن الاتفاق.`],
    ['a clause whose verb is still to come', `${HEAD} وقال إن مدير المصنع الكبير، الذي استقال ${LONG}.`],
    ['a list', `زار الوفد باريس وروما ${LONG} ${LONG}، وبرلين، ومدريد.`],
  ])('never cuts off or into %s', (_, text) => expect(cut(text)).toBeUndefined());
});
