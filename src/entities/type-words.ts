/** Words that say what the name after them is. */

import type { EntityType } from '../analysis.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Folded titles of persons, article off: الرئيس بايدن, وزيرة الخارجية جولي, المتحدثة باسم البيت الأبيض ساكي. */
export const TITLES = list(
  'رييس رييسه وزير وزيره متحدث متحدثه ناطق ناطقه امين امينه سيد سيده ملك ملكه امير اميره سلطان شيخ بابا مستشار مستشاره زعيم زعيمه نايب نايبه نظير نظيره نظيرها نظيرته ' +
    'سفير سفيره مبعوث مبعوثه جنرال لواء عقيد عميد قايد مدير مديره دكتور دكتوره مفوض مفوضه مرشح مرشحه سيناتور حاكم حاكمه عمده محافظ قاضي قاضيه محامي محاميه كاتب كاتبه مدرب مدربه ' +
    'لاعب لاعبه نجم نجمه مخرج مخرجه ممثل ممثله مغني مغنيه مرشد معارض معارضه ناشط ناشطه صحافي صحافيه كاردينال اسقف بطريرك مرجع عضو ريس سيد',
);

/**
 * Folded type words by the type of what they open: مدينة نيس, حزب الحرية, معاهدة ستارت. Of places only those that people live in: what
 * follows نهر or مطار is named after another thing (نهر الكونغو).
 */
const OPENING: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  place: list('مدينه مدينتي بلده بلدتي قريه منطقه اقليم محافظه ولايه مقاطعه عاصمه جزيره جزر دوله جمهوريه مملكه اماره ضاحيه'),
  organisation: list(
    'حزب منظمه حركه جماعه شركه صحيفه جريده مجله قناه وكاله نادي فريق موسسه مجموعه جبهه تيار كتله اتحاد حلف تحالف تنظيم ميليشيا كتايب لواء بنك مصرف جامعه معهد مركز هييه جمعيه موقع منصه تطبيق رابطه نقابه محكمه سراي تلفزيون اذاعه شبكه وزاره قوات',
  ),
  agreement: list('معاهده اتفاق اتفاقيه بروتوكول ميثاق اعلان اتفاقات اتفاقيات مبادره صفقه'),
  event: list('قمه موتمر مهرجان بطوله كاس دوره معركه حرب عمليه ثوره اعصار عاصفه فيروس وباء زلزال جايزه سباق انتخابات'),
  other: list('جايزه فيروس متحور لقاح صاروخ صواريخ طايره مركبه مسبار برنامج قانون مرض وباء كتاب فيلم مسلسل تلسكوب تطبيق لعبه'),
};

/** True when a folded word opens names of the type, persons apart: مدينة a place, حزب an organisation; not المدينة, which ends its phrase. */
export const opensType = (word: string, type: EntityType): boolean => OPENING[type]?.has(word) ?? false;
