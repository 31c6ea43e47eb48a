/** Lines that are no story by their form: dates, bylines, counts of comments, newsletter and read-also lines, notices. */

import type { RemovalReason } from '../article.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Via } from '../via.ts';
import { type Label, labelOf } from './labels.ts';
import { endsSentence } from './line-forms.ts';

const DATE = String.raw`\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}|\d{1,2}\s+[\p{L}/ ]{3,25}\s+\d{4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:cet|cest|gmt|utc|ص|م|بتوقيت [\p{L} ]{3,25}))?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?`;
const DATE_WORDS =
  'نشرت? في|نشر بتاريخ|تم النشر في|تاريخ النشر|اخر تحديث(?: في)?|حدث في|تم التحديث|published(?: on)?|updated|publie le|mis a jour le|veroffentlicht am|zuletzt aktualisiert';

interface Rule extends Label {
  /** On the folded line. */
  form: RegExp;
  /** Most words of such a line. */
  words: number;
  /** True when a line that ends like a sentence can be one too. */
  sentence?: true;
}

const rule = (reason: RemovalReason, via: Via, form: RegExp, most: number, sentence?: true): Rule => ({
  reason,
  via,
  form,
  words: most,
  ...(sentence && { sentence }),
});

/** In this order, for `نشرت في` would else be taken for a byline's verb. Each with a line that it takes. */
const RULES: readonly Rule[] = [
  // نشرت في 13/04/2021 - 19:09 · 12 أبريل 2021 · آخر تحديث: 14:20
  rule(
    'date',
    'label:date',
    new RegExp(String.raw`^(?:(?:${DATE_WORDS})\s*:?\s*)(?:${DATE}|${TIME})(?:[\s,،|•·-]*(?:${DATE_WORDS}|${DATE}|${TIME}|:))*$`, 'u'),
    16,
  ),
  rule('date', 'label:date', new RegExp(String.raw`^(?:${DATE})(?:[\s,،|•·-]*(?:${DATE}|${TIME}))*$`, 'u'), 8),
  rule('date', 'label:date', /^(?:نشرت? في|اخر تحديث|published on|updated)\s*:?$/u, 3),
  // بقلم:  يورونيوز · بقلم: Reuters مع AP · إعداد: ليلى حداد
  rule('byline', 'label:byline', /^بقلم\s*:\s*\S/u, 10),
  rule('byline', 'label:byline', /^(?:اعداد|تحرير|كتابه|ترجمه)\s*:\s*\S/u, 5),
  rule('byline', 'label:byline', /^بقلم\s+(?:يورونيوز|euronews|رويترز|reuters|ا ?ف ?ب|ا ?ب)(?!\p{L})|^بقلم\s+[a-z][a-z .-]+$/u, 6),
  // 12 تعليقا · Comments (3)
  rule('comments', 'label:comments', /^(?:\(?\d+\)?\s*(?:تعليقا?|تعليقات|comments?)|(?:التعليقات|تعليقات|comments?)\s*\(?\d+\)?)$/u, 3),
  // حجم النص Aa Aa
  rule('label', 'label:reading', /^حجم (?:النص|الخط)(?:\s+aa)*$/u, 6),
  // No Comment المزيد من · Hot Topic البريكست المزيد عن موضوع · المزيد حول: …
  rule('related', 'related:label', /(?:^|\s|\w)المزيد (?:من|عن موضوع|حول)\s*:?$|^hot topic/u, 14),
  // اقرأ أيضا: فتح الجسر الجديد أمام السيارات
  rule('related', 'related:read-also', /^(?:اقرا|اقرؤوا|اقري|شاهد|تابع|طالع)\s+(?:ايضا|المزيد|كذلك)\s*[:|>-]/u, 40, true),
  rule('related', 'related:read-also', /^(?:اقرا|شاهد|طالع)\s+ايضا\s/u, 30),
  rule('related', 'related:read-also', /^(?:read (?:also|more)|related|watch|lire aussi|a lire aussi|lesen sie auch)\s*[:|>]/u, 40, true),
  // اشتركوا في نشرتنا البريدية لتصلكم أهم الأخبار
  rule('newsletter', 'label:newsletter', /^(?:اشتركو?ا?|سجلو?ا?|تابعو?ا?)\s.*(?:نشرتنا|نشراتنا|النشره (?:البريديه|الاخباريه))/u, 25, true),
  rule('newsletter', 'label:newsletter', /^(?:subscribe|sign up|abonnez-vous|abonnieren sie).*newsletter/u, 25, true),
  // نشرت هذه المقالة أصلا بالإنجليزية · هذا المقال مترجم من …
  rule('notice', 'label:notice', /^(?:هذا المقال|هذه المقاله|هذه الماده)\s+(?:مترجمه?|نشرت?|ترجمت?)(?!\p{L})/u, 12, true),
  rule('notice', 'label:notice', /^نشرت? (?:هذا المقال|هذه المقاله) (?:اصلا|في الاصل)/u, 12, true),
  rule(
    'notice',
    'label:notice',
    /^(?:this article was originally published|dieser artikel wurde im original|cet article a ete (?:publie|traduit)|this article was translated)/u,
    16,
    true,
  ),
  rule('notice', 'label:notice', /^(?:جميع الحقوق محفوظه|كل الحقوق محفوظه|all rights reserved)/u, 12, true),
  rule('notice', 'label:notice', /^(?:ملاحظه|تنويه)\s*:.*(?:يورونيوز|الموقع|الاراء)/u, 40, true),
];

/** Why a line is no story, when its words or its form say so; undefined for every line of running text. */
export function furnitureOf(text: string): Label | undefined {
  const label = labelOf(text);
  if (label) return label;
  if (text.length > 300) return undefined;
  const folded = fold(text).trim();
  const found = RULES.find(
    ({ form, words: most, sentence }) => form.test(folded) && words(text).length <= most && (sentence || !endsSentence(text)),
  );
  return found && { reason: found.reason, via: found.via };
}
