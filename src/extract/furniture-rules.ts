/** The forms of lines that are no story: bylines, counts of comments, newsletter and read-also lines, notices. */

import type { RemovalReason } from '../article.ts';
import type { Via } from '../via.ts';
import type { Label } from './labels.ts';

/** One form of line. */
export interface Rule extends Label {
  /** On the folded line. */
  form: RegExp;
  /** Most words of such a line. */
  words: number;
  /** True when a line that ends like a sentence can be one too. */
  sentence: boolean;
}

/** The words that such a line begins with, folded; or, after `…`, one that stands anywhere in it. Few lines have any, so few forms are tried. */
type Signs = string;
type Entry = readonly [reason: RemovalReason, via: Via, signs: Signs, form: RegExp, words: number, sentence?: true];

/** Each with a line that it takes. */
const TABLE: readonly Entry[] = [
  // بقلم:  يورونيوز · بقلم: Reuters مع AP · إعداد: ليلى حداد
  ['byline', 'label:byline', 'بقلم', /^بقلم\s*:\s*\S/, 10],
  ['byline', 'label:byline', 'اعداد تحرير كتابه ترجمه', /^(?:اعداد|تحرير|كتابه|ترجمه)\s*:\s*\S/, 5],
  [
    'byline',
    'label:byline',
    'بقلم',
    /^بقلم\s+(?:يورونيوز|euronews|رويترز|reuters|ا ?ف ?ب|ا ?ب)(?![a-z\u0621-\u064a])|^بقلم\s+[a-z][a-z .-]+$/,
    6,
  ],
  // 12 تعليقا · Comments (3)
  [
    'comments',
    'label:comments',
    '… تعليق comment',
    /^(?:\(?\d+\)?\s*(?:تعليقا?|تعليقات|comments?)|(?:التعليقات|تعليقات|comments?)\s*\(?\d+\)?)$/,
    3,
  ],
  // لا تعليقات حتى الآن. كن أول من يعلق.
  ['comments', 'label:comments', 'لا كن', /^(?:لا (?:توجد )?تعليقات|كن اول من يعلق)/, 12, true],
  // حجم النص Aa Aa
  ['label', 'label:reading', 'حجم', /^حجم (?:النص|الخط)(?:\s+aa)*$/, 6],
  // No Comment المزيد من · Hot Topic البريكست المزيد عن موضوع · المزيد حول: …
  ['related', 'related:label', '… المزيد', /(?:^|[\sa-z])المزيد (?:من|عن موضوع|حول)\s*:?$/, 14],
  ['related', 'related:label', 'hot', /^hot topic/, 14],
  // اقرأ أيضا: فتح الجسر الجديد أمام السيارات
  [
    'related',
    'related:read-also',
    'اقرا اقروا اقري شاهد تابع طالع للمزيد لمزيد لقراءه',
    /^(?:(?:اقرا|اقروا|اقري|شاهد|تابع|طالع)\s+(?:ايضا|المزيد|كذلك)|للمزيد(?: من التفاصيل)?|لمزيد من التفاصيل|لقراءه المزيد)\s*[:|>-]/,
    40,
    true,
  ],
  ['related', 'related:read-also', 'اقرا شاهد طالع', /^(?:اقرا|شاهد|طالع)\s+ايضا\s/, 30],
  [
    'related',
    'related:read-also',
    'read related watch lire a lesen',
    /^(?:read (?:also|more)|related|watch|lire aussi|a lire aussi|lesen sie auch)\s*[:|>]/,
    40,
    true,
  ],
  // اشتركوا في نشرتنا البريدية لتصلكم أهم الأخبار
  [
    'newsletter',
    'label:newsletter',
    'اشترك اشتركوا اشتركي سجل سجلوا سجلي تابع تابعوا تابعونا',
    /^(?:اشترك(?:وا|ي)?|سجل(?:وا|ي)?|تابع(?:وا|ونا)?)\s.*(?:نشرتنا|نشراتنا|النشره (?:البريديه|الاخباريه))/,
    25,
    true,
  ],
  // أهم الأخبار في رسالة واحدة كل صباح. يمكنك إلغاء الاشتراك متى شئت.
  ['newsletter', 'label:newsletter', '… الغاء', /يمكنكم? الغاء (?:الاشتراك|اشتراك)/, 40, true],
  [
    'newsletter',
    'label:newsletter',
    'subscribe sign abonnez abonnieren',
    /^(?:subscribe|sign up|abonnez-vous|abonnieren sie).*newsletter/,
    25,
    true,
  ],
  // تابعوا آخر أخبارنا على تلغرام وواتساب · تابعونا على فيسبوك · اشتركوا في قناتنا على يوتيوب
  [
    'share',
    'label:share',
    'تابع تابعوا تابعونا تابعنا انضم انضموا اشترك اشتركوا',
    /^(?:تابعونا|تابعنا|(?:تابعوا?|انضموا?|اشتركوا?)\s.{0,30}(?:اخبارنا|صفحتنا|صفحاتنا|قناتنا|قنواتنا|حسابنا|حساباتنا|موقعنا))\s.{0,40}(?:تلغرام|تيليغرام|تليغرام|واتساب|واتس اب|فيسبوك|تويتر|انستغرام|يوتيوب|تيك توك|منصه اكس|google|telegram|whatsapp|facebook|twitter|youtube)/,
    25,
    true,
  ],
  // نشرت هذه المقالة أصلا بالإنجليزية · هذا المقال مترجم من …
  [
    'notice',
    'label:notice',
    'هذا هذه',
    /^(?:هذا المقال|هذه المقاله|هذه الماده)\s+(?:مترجمه?|نشرت?|ترجمت?)(?![a-z\u0621-\u064a])/,
    12,
    true,
  ],
  ['notice', 'label:notice', 'نشر نشرت', /^نشرت? (?:هذا المقال|هذه المقاله) (?:اصلا|في الاصل)/, 12, true],
  [
    'notice',
    'label:notice',
    'this dieser cet',
    /^(?:this article was (?:originally published|translated)|dieser artikel wurde im original|cet article a ete (?:publie|traduit))/,
    16,
    true,
  ],
  ['notice', 'label:notice', 'جميع كل all', /^(?:جميع الحقوق محفوظه|كل الحقوق محفوظه|all rights reserved)/, 40, true],
  // الآراء الواردة في هذا المقال تعبر عن رأي كاتبها · التعليقات المنشورة لا تعبر عن رأي الموقع
  [
    'notice',
    'label:notice',
    'جميع الاراء التعليقات المقالات الافكار',
    /^[*\s]*(?:جميع )?(?:الاراء|التعليقات|المقالات|الافكار)\s+(?:الوارده|المنشوره|المعبر عنها)\s.*(?:تعبر|تعكس|تمثل)/,
    40,
    true,
  ],
  // الموقع غير مسؤول عن آراء القراء · الصحيفة ليست مسؤولة عن محتوى المواقع الخارجية
  [
    'notice',
    'label:notice',
    '… مسوول مسيول',
    /(?:غير مس[وي]ول(?:ه|ين)?|(?:ليست?|لا تعد) مس[وي]وله?) عن (?:ال)?(?:اراء|تعليقات|محتوي)/,
    40,
    true,
  ],
  // نستخدم ملفات تعريف الارتباط · نحن وشركاؤنا نستخدم … · يستخدم هذا الموقع ملفات تعريف الارتباط
  [
    'notice',
    'label:notice',
    '… الارتباط الكوكيز cookies',
    /^(?:نحن (?:وشركاونا )?)?(?:نستخدم|يستخدم (?:هذا )?الموقع|يستعمل (?:هذا )?الموقع|we (?:and our partners )?use)\s.*(?:ملفات تعريف الارتباط|الكوكيز|cookies)/,
    60,
    true,
  ],
  // هذا المقال للمشتركين · هذه المادة متاحة للأعضاء فقط
  [
    'notice',
    'label:subscription',
    'هذا هذه بقيه',
    /^(?:هذا المقال|هذا المحتوي|هذه الماده|هذه المقاله|بقيه المقال)\s(?:متاحه?\s|مخصصه?\s|حصريه?\s)?(?:للمشتركين|للمشتركات|للاعضاء|للمسجلين)/,
    12,
    true,
  ],
  // اشترك الآن لمتابعة القراءة · سجل الدخول لقراءة المقال كاملا
  [
    'notice',
    'label:subscription',
    'اشترك اشتركوا اشتركي سجل سجلوا سجلي ادخل ادخلوا قم',
    /^(?:اشترك(?:وا|ي)?|سجل(?:وا|ي)?|ادخل(?:وا|ي)?|قم بتسجيل)\s.{0,40}(?:لمتابعه|لمواصله|لاكمال|لاستكمال|لتكمل|لقراءه|لتقرا|لتتمكن من)\s.{0,12}(?:القراءه|المقال|المقاله|الماده|المحتوي|الخبر)/,
    30,
    true,
  ],
  // لديك حساب؟ سجل الدخول
  ['notice', 'label:subscription', 'لديك لديكم الديك هل', /^(?:لديك|لديكم|الديك) حساب|^هل (?:انت مشترك|لديك (?:حساب|اشتراك))/, 8, true],
  // Subscribe to continue reading · Log in to read the full story · This article is for subscribers only
  [
    'notice',
    'label:subscription',
    'please subscribe log sign register this already',
    /^(?:(?:please )?(?:subscribe|log in|sign in|register|sign up)\s.{0,30}to (?:continue|keep|read)|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|already a (?:subscriber|member))/,
    20,
    true,
  ],
  ['notice', 'label:notice', 'ملاحظه تنويه', /^(?:ملاحظه|تنويه)\s*:.*(?:يورونيوز|الموقع|الاراء)/, 40, true],
];

/** Rules by the first word of their lines. */
export const RULES_BY_FIRST_WORD = new Map<string, Rule[]>();
/** Rules by a word that their lines have anywhere. */
export const RULES_BY_ANY_WORD: [sign: string, rule: Rule][] = [];

for (const [reason, via, signs, form, words, sentence = false] of TABLE) {
  const rule: Rule = { reason, via, form, words, sentence };
  const anywhere = signs.startsWith('… ');
  for (const sign of signs.replace('… ', '').split(' ')) {
    if (anywhere) RULES_BY_ANY_WORD.push([sign, rule]);
    else RULES_BY_FIRST_WORD.set(sign, [...(RULES_BY_FIRST_WORD.get(sign) ?? []), rule]);
  }
}
