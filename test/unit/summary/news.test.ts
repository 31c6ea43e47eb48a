import { describe, expect, it } from 'vitest';
import { newsOf, tellsSameNews } from '../../../src/summary/news.ts';
import { fold } from '../../../src/text/fold.ts';
import { stem } from '../../../src/text/stem.ts';
import { words } from '../../../src/text/words.ts';

const NAMES = new Set('ميركل أردوغان برلين أنقرة التركي'.split(' ').map((name) => stem(fold(name))));
const same = (headline: string, a: string, b: string) => {
  const news = newsOf(words(headline), NAMES);
  return news !== undefined && tellsSameNews(words(a), words(b), news, NAMES);
};

describe('two sentences that tell what the headline tells', () => {
  it.each([
    [
      'ميركل تدعو أردوغان إلى مفاوضات في الصيف',
      'ذكرت أنقرة أن الدعوة إلى المفاوضات جاءت من ميركل ولم تقل إن كان أردوغان سيقبلها.',
      'أما برلين فقالت إن ميركل دعت أردوغان إلى مفاوضات تجري في بلد محايد.',
    ],
    [
      'ميركل تعرض على أردوغان لقاء جديدا',
      'لم يوضح الرئيس التركي أردوغان رأيه في اللقاء الذي تضمنه عرض ميركل.',
      'قالت ميركل إنها عرضت على أردوغان لقاء قريبا.',
    ],
  ])('are one fact: %s', (headline, a, b) => {
    expect(same(headline, a, b)).toBe(true);
    expect(same(headline, b, a)).toBe(true);
  });

  it.each([
    [
      'one topic, two acts',
      'ميركل وأردوغان يبحثان ملف الهجرة',
      'انتقدت ميركل موقف أردوغان من ملف الهجرة.',
      'طلب أردوغان من ميركل مالا من أجل ملف الهجرة.',
    ],
    [
      'a verb that only tells who said it',
      'ميركل تؤكد دعم الهجرة القانونية',
      'أكدت ميركل أن الهجرة القانونية مفيدة.',
      'أكدت ميركل أن كلفة الهجرة القانونية كبيرة.',
    ],
    [
      'the act alone',
      'ميركل تدعو أردوغان إلى مفاوضات في الصيف',
      'دعت ميركل الأحزاب إلى التهدئة قبل وصول أردوغان.',
      'دعت ميركل أردوغان إلى زيارة المتحف.',
    ],
    ['a headline without an act', 'ملف الهجرة بين برلين وأنقرة', 'ناقشت ميركل ملف الهجرة مع أردوغان.', 'رفض أردوغان ملف الهجرة من ميركل.'],
  ])('are two: %s', (_, headline, a, b) => expect(same(headline, a, b)).toBe(false));
});
