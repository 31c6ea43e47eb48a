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
  // لا تعليقات حتى الآن. كن أول من يكتب.
  rule('comments', 'label:comments', /^(?:لا (?:توجد )?تعليقات|كن اول من يعلق)/u, 12, true),
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
  // أهم الأخبار في رسالة واحدة كل صباح. يمكنك إلغاء الاشتراك متى شئت.
  rule('newsletter', 'label:newsletter', /يمكنكم? الغاء (?:الاشتراك|اشتراك)/u, 40, true),
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
  // الآراء الواردة في هذا المقال تعبر عن رأي كاتبها · التعليقات المنشورة لا تعبر عن رأي الموقع
  rule(
    'notice',
    'label:notice',
    /^[*\s]*(?:جميع )?(?:الاراء|التعليقات|المقالات|الافكار)\s+(?:الوارده|المنشوره|المعبر عنها)\s.*(?:تعبر|تعكس|تمثل)/u,
    40,
    true,
  ),
  // الموقع غير مسؤول عن آراء القراء · الصحيفة ليست مسؤولة عن محتوى المواقع الخارجية
  rule('notice', 'label:notice', /(?:غير مسوول[هين]*|(?:ليست?|لا تعد) مسووله?) عن (?:ال)?(?:اراء|تعليقات|محتوي)/u, 40, true),
  // نستخدم ملفات تعريف الارتباط · نحن وشركاؤنا نستخدم … · يستخدم هذا الموقع ملفات تعريف الارتباط
  rule(
    'notice',
    'label:notice',
    /^(?:نحن (?:وشركاونا )?)?(?:نستخدم|يستخدم (?:هذا )?الموقع|يستعمل (?:هذا )?الموقع|we (?:and our partners )?use)\s.*(?:ملفات تعريف الارتباط|الكوكيز|cookies)/u,
    60,
    true,
  ),
  // هذا المقال للمشتركين · هذه المادة متاحة للأعضاء فقط
  rule(
    'notice',
    'label:subscription',
    /^(?:هذا المقال|هذا المحتوي|هذه الماده|هذه المقاله|بقيه المقال)\s(?:متاحه?\s|مخصصه?\s|حصريه?\s)?(?:للمشتركين|للمشتركات|للاعضاء|للمسجلين)/u,
    12,
    true,
  ),
  // اشترك الآن لمتابعة القراءة · سجل الدخول لقراءة المقال كاملا
  rule(
    'notice',
    'label:subscription',
    /^(?:اشتركو?ا?ي?|سجلو?ا?ي?|ادخلو?ا?ي?|قم بتسجيل)\s.{0,40}(?:لمتابعه|لمواصله|لاكمال|لاستكمال|لتكمل|لقراءه|لتقرا|لتتمكن من)\s.{0,12}(?:القراءه|المقال|المقاله|الماده|المحتوي|الخبر)/u,
    30,
    true,
  ),
  rule('notice', 'label:subscription', /^(?:لديك|لديكم|الديك) حساب|^هل (?:انت مشترك|لديك (?:حساب|اشتراك))/u, 8, true),
  // Subscribe to continue reading · Log in to read the full story · This article is for subscribers only
  rule(
    'notice',
    'label:subscription',
    /^(?:(?:please )?(?:subscribe|log in|sign in|register|sign up)\s.{0,30}to (?:continue|keep|read)|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|already a (?:subscriber|member))/u,
    20,
    true,
  ),
  rule('notice', 'label:notice', /^(?:ملاحظه|تنويه)\s*:.*(?:يورونيوز|الموقع|الاراء)/u, 40, true),
];

/** قواعد النشر, شروط الاستخدام, سياسة الخصوصية, التعليقات: what a site tells its readers to keep to. */
const RULES_OF_SITE = /(?:قواعد|شروط|سياسه|ضوابط)\s+(?:النشر|التعليق|الاستخدام|الخصوصيه|المشاركه)|(?:ال)?تعليقات/u;

/** True for a sentence that names the site's rules or its readers' comments; a story may too, so it decides nothing alone. */
export const speaksOfRules = (text: string): boolean => RULES_OF_SITE.test(fold(text));

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
