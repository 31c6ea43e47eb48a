import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/summary/profile.ts';
import { likeness } from '../../../src/summary/repeats.ts';
import { fold } from '../../../src/text/fold.ts';
import { stem } from '../../../src/text/stem.ts';
import { words } from '../../../src/text/words.ts';

const NAMES = new Set(
  'ميركل أردوغان برلين أنقرة ألمانيا تركيا الألماني التركي الألمانية التركية المستشارة الرئيس'.split(' ').map((name) => stem(fold(name))),
);
const same = (a: string, b: string) => likeness(profileOf(words(a)), profileOf(words(b)), NAMES).same;

describe('likeness', () => {
  it.each([
    [
      'one offer, two sources',
      'أكدت أنقرة أن ميركل عرضت على أردوغان استضافة جولة مفاوضات جديدة في مطلع الصيف.',
      'وكانت برلين قد أعلنت أن المستشارة ميركل عرضت على الرئيس التركي أردوغان استضافة جولة مفاوضات جديدة في مدينة محايدة.',
    ],
    [
      'nearly word for word',
      'قررت المحكمة تأجيل جلسة النطق بالحكم إلى مطلع الشهر المقبل.',
      'وقررت المحكمة تأجيل جلسة النطق بالحكم حتى مطلع الشهر المقبل، وفق محاميه.',
    ],
    [
      'a report and its short form',
      'سجلت المدينة أعلى درجة حرارة منذ بدء القياسات قبل قرن.',
      'أعلى درجة حرارة سجلت في المدينة منذ بدء القياسات.',
    ],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['same actors, other fact', 'بحثت ميركل مع أردوغان ملف الهجرة في برلين.', 'انتقد أردوغان تصريحات ميركل بشأن حرية الصحافة.'],
    [
      'one topic, two facts',
      'بلغ عدد ضحايا الزلزال ألفي قتيل في المدن الساحلية.',
      'تواصل فرق الإنقاذ البحث عن ناجين من الزلزال تحت الأنقاض.',
    ],
    ['one number, two things', 'خصصت الحكومة 20 مليون يورو للمستشفيات.', 'تضرر نحو 20 مليون شخص من الجفاف في القارة.'],
    ['nothing in common', 'فاز الفريق بالكأس للمرة الثالثة.', 'ارتفعت أسعار القمح في الأسواق العالمية.'],
  ])('not: %s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
