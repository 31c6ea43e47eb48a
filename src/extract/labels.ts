/** Lines that belong to the site and not to the story, as whole lines; a line may be several of them run together. */

import type { RemovalReason } from '../article.ts';
import { foldKey } from '../text/words.ts';
import type { Via } from '../via.ts';

/** What a label says of its line. */
export interface Label {
  reason: RemovalReason;
  via: Via;
}

/** Reason, rule and the labels, in the languages that the Arabic edition leaks; compared folded and without spaces. */
const TABLE: readonly (readonly [RemovalReason, Via, readonly string[]])[] = [
  [
    'share',
    'label:share',
    [
      'شارك هذا المقال',
      'شارك المقال',
      'شارك الخبر',
      'شارك هذا الخبر',
      'شارك هذا الموضوع',
      'شارك الموضوع',
      'أرسل لصديق',
      'اضغط للمشاركة على',
      'انقر للمشاركة على',
      'فتح في نافذة جديدة',
      'شارك',
      'مشاركة',
      'شارك على',
      'إرسال',
      'نسخ الرابط',
      'تم نسخ الرابط',
      'طباعة',
      'Share this article',
      'Share this',
      'Share',
      'Partager cet article',
      'Partager',
      'Diesen Artikel teilen',
      'Condividi questo articolo',
      'Compartir este artículo',
      'Close Button',
      'Close',
      'Copy to clipboard',
      'Copied',
      'Copy link',
      'Print',
      'Email',
      'Facebook',
      'Twitter',
      'Flipboard',
      'Send',
      'Reddit',
      'Messenger',
      'Linkedin',
      'VK',
      'Telegram',
      'Bluesky',
      'Threads',
      'Whatsapp',
      'Nabd',
      'Viber',
      'Pinterest',
      'فيسبوك',
      'تويتر',
      'واتساب',
      'واتس آب',
      'تلغرام',
      'تيليغرام',
      'لينكد إن',
      'فايبر',
      'نبض',
      'ماسنجر',
    ],
  ],
  [
    'comments',
    'label:comments',
    [
      'محادثة',
      'تعليق',
      'تعليقات',
      'التعليقات',
      'أضف تعليقا',
      'اترك تعليقا',
      'شارك برأيك',
      'Comments',
      'Comment',
      'Discussion',
      'Commentaires',
      'Kommentare',
      'Join the conversation',
    ],
  ],
  [
    'advert',
    'label:advert',
    [
      'إعلان',
      'إعلانات',
      'مادة إعلانية',
      'محتوى إعلاني',
      'إغلاق الإعلان',
      'Advertisement',
      'Advertising',
      'Close advertising',
      'Publicité',
      'Werbung',
      'Pubblicità',
      'Publicidad',
      'Sponsored',
    ],
  ],
  ['label', 'label:breaking', ['عاجل', 'خبر عاجل', 'Breaking news', 'Breaking', 'Live', 'مباشر', 'بث مباشر']],
  [
    'label',
    'label:reading',
    ['تقرأ الآن', 'يعرض الآن', 'حجم النص', 'حجم الخط', 'Aa', 'Now reading', 'Now playing', 'Text size', 'Taille du texte'],
  ],
  [
    'navigation',
    'label:navigation',
    [
      'Events',
      'الأحداث',
      'Loader',
      'Loading',
      'Find Us',
      'تابعونا',
      'تابعنا',
      'Apple store',
      'Google Play store',
      'euronews_icons_loading',
      'Logo devices',
      'القائمة',
      'الرئيسية',
      'الصفحة الرئيسية',
      'اذهب إلى اختصارات الوصول',
      'Go to accessibility shortcuts',
      'العودة إلى الأعلى',
      'Back to top',
      'بحث',
      'Search',
      'Menu',
      'Skip to main content',
      'Skip to content',
      'انتقل إلى المحتوى',
      'تخطى إلى المحتوى',
      'تخطي إلى المحتوى',
      'تجاوز إلى المحتوى',
    ],
  ],
  [
    'embed',
    'label:embed',
    [
      'نسخ/لصق رابط فيديو المقال أدناه',
      'Copy/paste the article video embed link below',
      'Copier/coller le lien vidéo de l’article ci-dessous',
      'شاهد الفيديو',
      'مشاهدة الفيديو',
    ],
  ],
  [
    'related',
    'related:label',
    [
      'مواضيع إضافية',
      'مواضيع ذات صلة',
      'مواضيع متعلقة',
      'أخبار ذات صلة',
      'أخبار متعلقة',
      'مقالات أخرى',
      'قصص مقترحة',
      'عناوين أخرى',
      'عن الكاتب',
      'عن الكاتبة',
      'نبذة عن الكاتب',
      'نبذة عن الكاتبة',
      'About the author',
      'المزيد من الأخبار',
      'مقالات ذات صلة',
      'ذات صلة',
      'المزيد حول هذا الموضوع',
      'المزيد',
      'اقرأ أيضا',
      'اقرأ المزيد',
      'اقرؤوا أيضا',
      'شاهد أيضا',
      'قد يعجبك أيضا',
      'قد يهمك أيضا',
      'قد يهمك',
      'اخترنا لك',
      'أهم الأخبار',
      'آخر الأخبار',
      'الأكثر قراءة',
      'الأكثر مشاهدة',
      'الأكثر تداولا',
      'You might also like',
      'Read more',
      'Read also',
      'Related',
      'Related stories',
      'More about',
      'More on this topic',
      'Top stories',
      'Most read',
      'Hot Topic',
      'À découvrir également',
      'Sur le même sujet',
      'Lire aussi',
      'À lire aussi',
      'Zum selben Thema',
      'Lesen Sie auch',
    ],
  ],
  [
    'newsletter',
    'label:newsletter',
    [
      'اشترك الآن',
      'اشترك في نشرتنا الإخبارية',
      'اشتركوا في نشرتنا البريدية',
      'اشترك في النشرة البريدية',
      'النشرة البريدية',
      'النشرة الإخبارية',
      'نشراتنا الإخبارية',
      'نشرتنا الإخبارية',
      'نشرتنا الصباحية',
      'نشرتنا اليومية',
      'نشرتنا الأسبوعية',
      'النشرة الصباحية',
      'أدخل بريدك الإلكتروني',
      'البريد الإلكتروني',
      'Newsletter',
      'Newsletters',
      'Subscribe to our newsletter',
      'Sign up now',
      'Enter your email address',
      'Abonnez-vous à notre newsletter',
    ],
  ],
  ['tags', 'label:tags', ['وسوم', 'الوسوم', 'الكلمات المفتاحية', 'كلمات مفتاحية', 'كلمات دلالية', 'الكلمات الدلالية', 'Tags', 'Keywords']],
];

const compact = (text: string): string => foldKey(text).replaceAll(' ', '');

/** The labels by their first letter, the longest first. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [key: string, label: Label])[]> = grouped();

function grouped(): Map<string, [string, Label][]> {
  const groups = new Map<string, [string, Label][]>();
  for (const [reason, via, labels] of TABLE)
    for (const label of labels) {
      const key = compact(label);
      const group = groups.get(key.charAt(0)) ?? [];
      groups.set(key.charAt(0), group);
      group.push([key, { reason, via }]);
    }
  for (const group of groups.values()) group.sort(([a], [b]) => b.length - a.length);
  return groups;
}

/** Longer lines are never labels: seven of them run together are about this long. */
const LONGEST_LINE = 120;

/**
 * What a line is when it is nothing but labels (`شارك هذا المقالClose Button`): the first label decides. Undefined for any
 * line that has one word more.
 */
export function labelOf(text: string): Label | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  return labelAt(compact(text), 0, new Set());
}

/** The label at `start`, if only labels follow; `dead` are the places from which that is known to fail. */
function labelAt(line: string, start: number, dead: Set<number>): Label | undefined {
  for (const [key, label] of BY_LETTER.get(line.charAt(start)) ?? []) {
    const end = start + key.length;
    if (dead.has(end) || !line.startsWith(key, start)) continue;
    if (end === line.length || labelAt(line, end, dead)) return label;
    dead.add(end);
  }
  return undefined;
}
