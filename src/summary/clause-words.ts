/** Closed lists of words that the shortening of long sentences looks at, in folded form. */

import { fold } from '../text/fold.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));

/**
 * What may follow a comma where a long sentence is cut, its first half whole: a circumstance told as a participle
 * (، مشيرا إلى), or a clause that only comments (، ما أدى إلى; ، وذلك بعد).
 */
export const LOOSE_CLAUSE = list(`
  مشيرا مشيرة مشيرين مؤكدا مؤكدة مؤكدين موضحا موضحة مضيفا مضيفة معتبرا معتبرة معتبرين مبينا لافتا لافتة محذرا محذرة داعيا داعية مطالبا مطالبة متهما متهمة معربا معربة منددا منددة
  إضافة علاوة فضلا قائلا قائلة قائلين واصفا واصفة معلنا معلنة متعهدا مشددا مشددة مذكرا مذكرة متوقعا منوها مما وذلك علما لاسيما خصوصا خاصة`);

/** What may follow a comma before the last clause of a sentence: a relative clause, a time, a cause. */
export const LAST_CLAUSE = list(`
  ما الذي التي الذين وهو وهي وهم حيث إذ فيما بينما وسط بعد بعدما قبل قبيل عقب إثر غداة عشية منذ خلال بهدف بسبب بمشاركة بحضور ردا كما بينهم بينها منهم منها عندما حين لكي كي
  لأن لأنه لأنها لأنهم ثم حتى نتيجة حفاظا تأكيدا تمهيدا سعيا رغبة بدلا تزامنا تعبيرا بالإضافة إذ أي وبالتالي فضلا تحت ضمن مثل`);

/** Who said it, at the end of a sentence: ، وفق الشرطة; ، حسبما أعلن الجيش. */
export const ATTRIBUTION = list('وفق وفقا حسب بحسب حسبما وفقما نقلا');

/** A clause between two commas that tells more of the noun before it: الوزير، الذي استقال أمس، أعلن. */
export const INSERTED = list('الذي التي الذين اللذين اللتين اللواتي وهو وهي وهم وهما والذي والتي والذين');

/** What needs no comma before it to be seen as a clause of its own that tells more: … حيث يعيش, … والتي تبلغ. */
export const SOFT_CLAUSE = list('حيث إذ بينما فيما بعدما قبلما والذي والتي والذين');

/** … in two words, with or without a comma: في حين أعلن; في إشارة إلى. */
export const LAST_CLAUSE_PAIRS: ReadonlySet<string> = new Set(
  [
    'في حين',
    'في إشارة',
    'في خطوة',
    'في وقت',
    'في الوقت',
    'بما فيها',
    'بما فيهم',
    'من بينها',
    'من بينهم',
    'بعد أن',
    'إضافة إلى',
    'فضلا عن',
    'علاوة على',
    'خاصة في',
    'خاصة بعد',
    'خصوصا في',
    'خصوصا بعد',
  ].map(fold),
);

/** A relative clause without a comma; far enough from the beginning the sentence is whole without it. */
export const RELATIVE = list('الذي التي الذين اللذين اللتين اللواتي');

/** A time, cause or purpose without a comma; far enough from the beginning the sentence is whole without it. */
export const CIRCUMSTANCE = list(
  'بعد بعيد قبل قبيل عقب إثر غداة عشية خلال أثناء وسط بسبب بهدف بغية لمناسبة بمناسبة مطلع أواخر أوائل منتصف مساء صباح فجر تمهيدا استعدادا ردا احتجاجا تزامنا',
);
export const CIRCUMSTANCE_PAIRS: ReadonlySet<string> = new Set(
  ['على إثر', 'على خلفية', 'على هامش', 'في ظل', 'في إطار', 'في أعقاب', 'في بلد', 'في ضوء', 'من أجل'].map(fold),
);
export const PARTS_OF_DAY = list('ظهر الظهر منتصف الظهيرة ذلك هذا هذه غد');

/** Past verbs that news sentences open with, beside those of saying and NEWS_VERBS, as far as their form is no noun's. */
export const OPENING_VERBS = list(`
  أصبح أصبحت أراد أرادت أثار أثارت أخرج أخرجت أعاد أعادت أجرى أجرت أصدر أصدرت أطلق أطلقت أوقف أوقفت ألقى ألقت أبرم أبرمت أبقى أبقت أقام أقامت أقال أقالت أسفر أسفرت أدى أدت أودى أودت أنهى أنهت أرسل أرسلت
  أمر أمرت أظهر أظهرت أفرج أفرجت أحرز أحرزت أحبط أحبطت أصيب أصيبت شكك شككت دانت دان احتدم عمق دافع دافعت ودع تسبب تسببت تمكن تمكنت تعادل تعادلت تصدر تصدرت تجاوز تجاوزت توصل توصلت توجه توجهت تقدم تقدمت
  تفتح تعود تستعد تبدأ تدرس تعتزم تنطلق تحتفل تواصل تتجه تسير تبحث واصل واصلت وافق وافقت وصل وصلت وقع وقعت وجه وجهت طرد طردت سلم سلمت سقط سقطت هبط ارتفع قضى قضت نجا لجأ لجأت ظهر ظهرت`);
/** Nouns that have the form of such a verb. */
export const NO_VERBS = list(
  'ابن ابنة ابنه ابنها اثنان اثنين اسم امرأة اتحاد اتفاق اتفاقية اجتماع احتجاج احتجاجات احتمال ارتفاع استطلاع استفتاء استقالة اعتداء اعتقال اقتراح التزام امتحان انتخاب انتخابات انتشار انتقاد انتقادات انخفاض انفجار انهيار انقلاب اهتمام اختبار اختيار اختراق اشتباك اشتباكات اعتراف افتتاح اقتصاد اكتشاف اتهام اتهامات اتصال استعداد استثمار استخدام استراتيجية استئناف استمرار استهداف',
);

/** What a sentence opens with that only sets the scene: في إطار …، بعد …، */
export const OPENS_SCENE = list('في بعد قبل خلال أثناء منذ مع عقب إثر وسط على غداة عشية قبيل ضمن فيما');

/** Negations, which belong to their own clause. */
export const DENIES = list('لم لن لا ليس ليست ولم ولن ولا وليس دون بدون');

/** Words that must not be cut off: who said it, and what limits or denies it. */
export const MUST_STAY = list(`
  وفق وفقا حسب بحسب حسبما وفقما نقلا لكن ولكن لكنه لكنها إلا غير بيد باستثناء عدا بشرط شرط شريطة إذا لو لولا إنما وإنما رغم برغم بدون دون ليس ليست لم لن لا ولم ولن ولا وليس نفى نفت تنفي ينفي كلا`);

/** What a concession opens with: رغم الأمطار، إلا أن الوفد غادر. */
export const CONCEDES = list('رغم برغم بالرغم');
