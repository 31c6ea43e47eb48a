import { compilePack } from '../../../src/knowledge/compile.ts';
import { parseDemonyms, parseNames } from '../../../src/knowledge/format.ts';
import { type Knowledge, loadKnowledge } from '../../../src/knowledge/load.ts';

/** Arabic, English, type, aliases, country, mark. */
const NAMES = [
  ['جو بايدن', 'Joe Biden', 'person', 'بايدن', 'US', ''],
  ['جيل بايدن', 'Jill Biden', 'person', '', 'US', ''],
  ['باراك أوباما', 'Barack Obama', 'person', 'أوباما', 'US', ''],
  ['جورج بوش', 'George Bush', 'person', '!بوش', 'US', ''],
  ['جيب بوش', 'Jeb Bush', 'person', '', 'US', ''],
  ['هيلاري كلينتون', 'Hillary Clinton', 'person', '', 'US', ''],
  ['بيل كلينتون', 'Bill Clinton', 'person', '', 'US', ''],
  ['فلاديمير بوتين', 'Vladimir Putin', 'person', 'بوتين', 'RU', ''],
  ['محمد بن سلمان', 'Mohammed bin Salman', 'person', '', 'SA', ''],
  ['محمد بن راشد آل مكتوم', 'Mohammed bin Rashid Al Maktoum', 'person', '', 'AE', ''],
  ['محمد مرسي', 'Mohamed Morsi', 'person', '', 'EG', ''],
  ['ستافان دي ميستورا', 'Staffan de Mistura', 'person', '', 'IT', ''],
  ['أورسولا فون دير لاين', 'Ursula von der Leyen', 'person', '', 'DE', ''],
  ['أنطونيو غوتيريش', 'António Guterres', 'person', 'غوتيريش', 'PT', ''],
  ['ينس ستولتنبرغ', 'Jens Stoltenberg', 'person', 'ستولتنبرغ', 'NO', ''],
  ['عبد الله حمدوك', 'Abdalla Hamdok', 'person', '', 'SD', ''],
  ['لي كه تشيانغ', 'Li Keqiang', 'person', '', 'CN', ''],
  ['بيدرو سانشيز', 'Pedro Sánchez', 'person', '!سانشيز', 'ES', ''],
  ['خليفة حفتر', 'Khalifa Haftar', 'person', '', 'LY', ''],
  ['محمد مصطفى', 'Mohammad Mustafa', 'person', '', 'SY', 'ambiguous'],
  ['كوفي عنان', 'Kofi Annan', 'person', 'كوفي أنان', 'GH', ''],
  ['إسبانيا', 'Spain', 'place', '', 'ES', ''],
  ['حسن نصر الله', 'Hassan Nasrallah', 'person', '', 'LB', ''],
  ['روسيا', 'Russia', 'place', '', 'RU', ''],
  ['ألمانيا', 'Germany', 'place', '', 'DE', ''],
  ['ألبانيا', 'Albania', 'place', '', 'AL', ''],
  ['سوريا', 'Syria', 'place', 'سورية', 'SY', ''],
  ['مالي', 'Mali', 'place', '', 'ML', 'ambiguous'],
  ['الأردن', 'Jordan', 'place', '', 'JO', ''],
  ['الولايات المتحدة', 'United States', 'place', 'الولايات المتحدة الأميركية|أميركا', 'US', ''],
  ['البوسنة والهرسك', 'Bosnia and Herzegovina', 'place', '', 'BA', ''],
  ['موسكو', 'Moscow', 'place', '', 'RU', ''],
  ['كان', 'Cannes', 'place', '', 'FR', ''],
  ['عمان', 'Amman', 'place', 'عمّان', 'JO', 'ambiguous'],
  ['سلطنة عمان', 'Oman', 'place', '!عمان|عُمان', 'OM', ''],
  ['قطر', 'Qatar', 'place', 'دولة قطر', 'QA', ''],
  ['أكرا', 'Accra', 'place', '', 'GH', ''],
  ['لاوس', 'Laos', 'place', '', 'LA', ''],
  ['فرنسا', 'France', 'place', '', 'FR', ''],
  ['جورجيا', 'Georgia', 'place', '', 'GE', 'ambiguous'],
  ['رينو', 'Renault', 'organisation', '', 'FR', ''],
  ['جوائز الأوسكار', 'Academy Awards', 'other', 'أوسكار', 'US', ''],
  ['إيمانويل ماكرون', 'Emmanuel Macron', 'person', 'ماكرون', 'FR', ''],
  ['كردستان', 'Kurdistan', 'place', '', 'IQ', ''],
  ['عبد الله الثاني', 'Abdullah II', 'person', 'الملك عبد الله الثاني', 'JO', ''],
  ['حركة حماس', 'Hamas', 'organisation', 'حماس', 'PS', ''],
  ['حزب العمال البريطاني', 'Labour Party', 'organisation', '!حزب العمال', 'GB', ''],
  ['حزب العمال النرويجي', 'Norwegian Labour Party', 'organisation', '!حزب العمال', 'NO', ''],
  ['بريطانيا', 'Britain', 'place', '', 'GB', ''],
  ['النرويج', 'Norway', 'place', '', 'NO', ''],
  ['ميشيل أوباما', 'Michelle Obama', 'person', '', 'US', ''],
  ['عبد العزيز بوتفليقة', 'Abdelaziz Bouteflika', 'person', '', 'DZ', ''],
  ['حزب المحافظين', 'Conservative Party', 'organisation', '!المحافظين', 'FR', 'ambiguous'],
  ['وزارة الدفاع الروسية', 'Russian Defence Ministry', 'organisation', '', 'RU', ''],
  ['أولمبياد طوكيو', '2020 Summer Olympics', 'event', 'أولمبياد طوكيو 2020', 'JP', ''],
  ['أبل', 'Apple', 'organisation', '', 'US', ''],
  ['بروس ويليس', 'Bruce Willis', 'person', '', 'US', ''],
  ['الرمادي', 'Ramadi', 'place', '', 'IQ', 'ambiguous'],
  ['العراق', 'Iraq', 'place', '', 'IQ', ''],
  ['درعا', 'Daraa', 'place', '', 'SY', ''],
  ['جيمس ماتيس', 'James Mattis', 'person', 'ماتيس', 'US', ''],
  ['جوزيف عون', 'Joseph Aoun', 'person', '', 'LB', ''],
  ['أمبر راد', 'Amber Rudd', 'person', '', 'GB', ''],
  ['سليمان نصار', 'Sleiman Nassar', 'person', '', 'LB', ''],
  ['وزارة الصحة الفرنسية', 'French Health Ministry', 'organisation', '', 'FR', ''],
  ['الحزب الجمهوري الأميركي', 'Republican Party', 'organisation', '!الحزب الجمهوري', 'US', ''],
  ['غزة', 'Gaza', 'place', '', 'PS', ''],
  ['اتفاقية موسكو', 'Moscow Agreement', 'agreement', '', 'RU', ''],
  ['كيم جونغ أون', 'Kim Jong Un', 'person', '', 'KP', ''],
  ['كيم يونغ تشول', 'Kim Yong Chol', 'person', '', 'KP', ''],
  ['الخطوط الأميركية', 'American Airlines', 'organisation', '', 'US', ''],
  ['وكالة الطاقة الذرية', 'IAEA', 'organisation', '?الوكالة', '', ''],
  ['صنعاء', 'Sanaa', 'place', '', 'YE', ''],
  ['بيروت', 'Beirut', 'place', '', 'LB', ''],
  ['البيت الأبيض', 'White House', 'organisation', '', 'US', ''],
  ['الكرملين', 'Kremlin', 'organisation', '', 'RU', ''],
  ['حلف شمال الأطلسي', 'NATO', 'organisation', 'الناتو|?الحلف', '', ''],
  ['حركة فتح', 'Fatah', 'organisation', '!فتح', 'PS', ''],
  ['الخارجية الفرنسية', 'French foreign ministry', 'organisation', '', 'FR', ''],
  ['الجيش السوري', 'Syrian army', 'organisation', '', 'SY', ''],
  ['نادي بيروت', 'Beirut United', 'organisation', '', 'LB', ''],
  ['قناة الجزيرة', 'Al Jazeera', 'organisation', '', 'QA', ''],
  ['علي حماية', 'Ali Hamieh', 'person', '', 'LB', ''],
  ['الجامع الأموي', 'Umayyad Mosque', 'place', '', 'SY', ''],
  ['صباح الأحمد', 'Sabah al-Ahmad', 'person', 'الشيخ صباح', 'KW', ''],
  ['الشيخ حمد', 'Sheikh Hamad', 'person', 'حمد بن خليفة', 'QA', ''],
  ['الإسلام', 'Islam', 'other', '', '', ''],
  ['معاهدة ستارت الجديدة', 'New START', 'agreement', 'ستارت الجديدة', '', ''],
] as const;

/** Nisba, English, country, ISO, further forms. */
const DEMONYMS = [
  ['روسي', 'Russian', 'روسيا', 'RU', 'روس'],
  ['أميركي', 'American', 'الولايات المتحدة', 'US', 'أميركان'],
  ['ألماني', 'German', 'ألمانيا', 'DE', 'ألمان'],
  ['ألباني', 'Albanian', 'ألبانيا', 'AL', ''],
  ['سوري', 'Syrian', 'سوريا', 'SY', ''],
  ['فرنسي', 'French', 'فرنسا', 'FR', ''],
  ['مصري', 'Egyptian', '', 'EG', ''],
  ['مالي', 'Malian', 'مالي', 'ML', ''],
  ['مجري', 'Hungarian', '', 'HU', ''],
  ['يمني', 'Yemeni', '', 'YE', ''],
  ['أرمني', 'Armenian', '', 'AM', 'أرمن'],
  ['كردي', 'Kurdish', '', '', 'الكرد|أكراد'],
  ['جورجي', 'Georgian', 'جورجيا', 'GE', ''],
  ['أردني', 'Jordanian', 'الأردن', 'JO', ''],
  ['كوري جنوبي', 'South Korean', '', 'KR', ''],
  ['أوروبي', 'European', '', '', 'أوربي'],
] as const;

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  France: 'country in Europe',
  'United States': 'country in North America',
  Russia: 'country in Europe and Asia',
  'Beirut United': 'football club',
};
const FEMALE: ReadonlySet<string> = new Set(['Michelle Obama', 'Jill Biden', 'Hillary Clinton', 'Ursula von der Leyen']);

/** A small pack of its own, so that the tests of the rules do not change with the lists. */
export function testPack(): string {
  const names = NAMES.map(([arabic, english, type, aliases, country, mark]) =>
    [
      arabic,
      english,
      type,
      aliases,
      type === 'person' ? (FEMALE.has(english) ? 'f' : 'm') : '',
      country,
      mark,
      '2025-05',
      DESCRIPTIONS[english] ?? `about ${english}`,
    ].join('\t'),
  );
  const demonyms = DEMONYMS.map(([nisba, english, country, iso, forms]) => [nisba, english, country, iso, forms, '2025-04', ''].join('\t'));
  const parsedNames = parseNames(names.join('\n'));
  const parsedDemonyms = parseDemonyms(demonyms.join('\n'));
  const problems = [...parsedNames.problems, ...parsedDemonyms.problems];
  if (problems.length) throw new Error(JSON.stringify(problems));
  return compilePack(parsedNames.rows, parsedDemonyms.rows, ['ايرين', 'جان', 'اوسكار', 'بايدن', 'اسلام', 'وان', 'بان']);
}

export const testKnowledge = (): Knowledge => loadKnowledge(testPack());
