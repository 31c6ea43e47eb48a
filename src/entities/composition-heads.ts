/** Words that make a name together with a country's adjective, a place or the country of the story. */

/** What a head gives: English with `{}` for what follows, the type, and what the thing is. */
export interface Head {
  /** Folded words as they stand before what follows. */
  words: readonly string[];
  english: string;
  /** English by the ISO code of the country, where newsrooms have a name of their own. */
  special: Readonly<Record<string, string>>;
  type: 'organisation' | 'place' | 'event' | 'agreement' | 'other';
  /** Kind of thing, in lower case: "foreign ministry". */
  what: string;
  /** Ending of the adjective that agrees with it. */
  gender: 'm' | 'f';
}

const head = (arabic: string, english: string, what: string, rest: Partial<Head> = {}): Head => ({
  words: arabic.split(' '),
  english,
  what,
  special: {},
  type: 'organisation',
  gender: 'm',
  ...rest,
});

/** Ministries by the folded word after وزارة: English for most countries, then for the United States and Britain. */
const PORTFOLIOS: readonly (readonly [string, string, string?, string?])[] = [
  ['الخارجيه', 'Foreign Ministry', 'US State Department', 'Foreign Office'],
  ['الدفاع', 'Defence Ministry', 'US Defense Department', 'Ministry of Defence'],
  ['الداخليه', 'Interior Ministry', 'US Interior Department', 'Home Office'],
  ['الماليه', 'Finance Ministry', '', 'Treasury'],
  ['العدل', 'Justice Ministry', 'US Justice Department', 'Ministry of Justice'],
  ['الصحه', 'Health Ministry', 'US Health Department', 'Department of Health'],
  ['الاقتصاد', 'Economy Ministry'],
  ['التعليم', 'Education Ministry', 'US Education Department', 'Department for Education'],
  ['التربيه', 'Education Ministry'],
  ['الزراعه', 'Agriculture Ministry', 'US Agriculture Department'],
  ['النقل', 'Transport Ministry', 'US Transportation Department', 'Department for Transport'],
  ['الطاقه', 'Energy Ministry', 'US Energy Department'],
  ['البييه', 'Environment Ministry'],
  ['الثقافه', 'Culture Ministry'],
  ['التجاره', 'Trade Ministry', 'US Commerce Department'],
  ['العمل', 'Labour Ministry', 'US Labor Department'],
  ['السياحه', 'Tourism Ministry'],
  ['النفط', 'Oil Ministry'],
  ['الهجره', 'Migration Ministry'],
  ['الاعلام', 'Information Ministry'],
  ['الخزانه', 'Treasury', 'US Treasury Department', 'Treasury'],
  ['الاتصالات', 'Communications Ministry'],
  ['الاسكان', 'Housing Ministry'],
  ['الرياضه', 'Sports Ministry'],
];

/** Portfolios that stand for their ministry by themselves: أعلنت الخارجية السلوفاكية. */
const ALONE = new Set(['الخارجيه', 'الداخليه', 'الدفاع']);

const ministry = (words: string, [, english, us, uk]: (typeof PORTFOLIOS)[number]): Head =>
  head(words, `{} ${english}`, english.toLowerCase(), { gender: 'f', special: { ...(us && { US: us }), ...(uk && { GB: `UK ${uk}` }) } });

/** Heads before the adjective of a country: البرلمان السلوفاكي. */
export const BODIES: readonly Head[] = [
  ...PORTFOLIOS.map((one) => ministry(`وزاره ${one[0]}`, one)),
  head('الجيش', '{} Army', 'army'),
  head('القوات المسلحه', '{} Armed Forces', 'armed forces', { gender: 'f' }),
  head('القوات الجويه', '{} Air Force', 'air force', { gender: 'f' }),
  head('سلاح الجو', '{} Air Force', 'air force'),
  head('البحريه', '{} Navy', 'navy', { gender: 'f' }),
  head('الاسطول', '{} fleet', 'naval fleet'),
  head('خفر السواحل', '{} Coast Guard', 'coast guard'),
  head('الحرس الوطني', '{} National Guard', 'national guard'),
  head('الدفاع المدني', '{} Civil Defence', 'civil defence'),
  head('الشرطه', '{} police', 'police', { gender: 'f' }),
  head('الدرك', '{} gendarmerie', 'gendarmerie'),
  head('الامن العام', '{} General Security', 'security service'),
  head('النيابه العامه', '{} public prosecution', 'public prosecution', { gender: 'f' }),
  head('المعارضه', '{} opposition', 'political opposition', { gender: 'f' }),
  head('حرس الحدود', '{} border guard', 'border guard'),
  head('الجمارك', '{} customs', 'customs service', { gender: 'f' }),
  head('القضاء', '{} judiciary', 'courts'),
  head('مجلس الوزراء', '{} Cabinet', 'cabinet'),
  head('الجمعيه الوطنيه', '{} National Assembly', 'parliament, or a house of it', { gender: 'f' }),
  head('مجلس الشوري', '{} Shura Council', 'consultative council'),
  head('التلفزيون', '{} television', 'television'),
  head('الاذاعه', '{} radio', 'radio', { gender: 'f' }),
  head('المنتخب', '{} national team', 'national team'),
  head('الدوري', '{} league', 'football league', { type: 'event' }),
  head('البرلمان', '{} Parliament', 'parliament'),
  head('مجلس النواب', '{} House of Representatives', 'lower house of parliament'),
  head('مجلس الشيوخ', '{} Senate', 'upper house of parliament'),
  head('البنك المركزي', '{} central bank', 'central bank'),
  head('المصرف المركزي', '{} central bank', 'central bank'),
  head('المحكمه العليا', '{} Supreme Court', 'supreme court', { gender: 'f' }),
  head('المجلس الدستوري', '{} Constitutional Council', 'constitutional council'),
  head('مجلس الدوله', '{} Council of State', 'council of state'),
  head('المحكمه الدستوريه', '{} Constitutional Court', 'constitutional court', { gender: 'f' }),
  head('الرياسه', '{} presidency', 'office of the president', { gender: 'f' }),
  head('السفاره', '{} Embassy', 'embassy', { gender: 'f' }),
  head('القنصليه', '{} Consulate', 'consulate', { gender: 'f' }),
  head('الاستخبارات', '{} intelligence', 'intelligence services', { gender: 'f' }),
  head('الاستخبارات العسكريه', '{} military intelligence', 'military intelligence service', { gender: 'f' }),
  head('المخابرات العسكريه', '{} military intelligence', 'military intelligence service', { gender: 'f' }),
  head('المخابرات', '{} intelligence', 'intelligence services', { gender: 'f' }),
  head('وكاله الفضاء', '{} Space Agency', 'space agency', { gender: 'f' }),
  head('الهلال الاحمر', '{} Red Crescent', 'Red Crescent society'),
  head('الصليب الاحمر', '{} Red Cross', 'Red Cross society'),
  head('البورصه', '{} stock exchange', 'stock exchange', { gender: 'f' }),
];

/** Portfolios alone before the adjective of a country. */
export const PORTFOLIOS_ALONE: readonly Head[] = PORTFOLIOS.filter(([word]) => ALONE.has(word)).map((one) => ministry(one[0], one));

/** Parties of a name that many countries have, before an adjective or alone in a story on one country. */
export const PARTIES: readonly Head[] = [
  head('الحزب الاشتراكي', '{} Socialist Party', 'socialist party'),
  head('الحزب الاشتراكي الديمقراطي', '{} Social Democratic Party', 'social democratic party'),
  head('الحزب الديمقراطي الاشتراكي', '{} Social Democratic Party', 'social democratic party'),
  head('الحزب الشيوعي', '{} Communist Party', 'communist party'),
  head('الحزب الديمقراطي', '{} Democratic Party', 'party'),
  head('الحزب الديمقراطي المسيحي', '{} Christian Democratic Party', 'christian democratic party'),
  head('الحزب الليبرالي', '{} Liberal Party', 'liberal party'),
  head('حزب العمال', '{} Workers’ Party', 'labour party', {
    special: { GB: 'Labour Party', AU: 'Australian Labor Party', IE: 'Irish Labour Party' },
  }),
  head('حزب العمل', '{} Labour Party', 'labour party', { special: { GB: 'Labour Party', IL: 'Israeli Labor Party' } }),
  head('حزب المحافظين', '{} Conservative Party', 'conservative party'),
  head('حزب الخضر', '{} Green Party', 'green party'),
  head('حزب الشعب', '{} People’s Party', 'party'),
  head('حزب اليسار', '{} Left Party', 'left-wing party'),
  head('حزب الوسط', '{} Centre Party', 'centre party'),
];

/** Kinds of building and the like that are named after a place or a person: مطار بيروت, مسجد الحسن الثاني. */
const NAMED_AFTER: readonly Head[] = [
  head('مطار', '{} Airport', 'airport', { type: 'place' }),
  head('مسجد', '{} Mosque', 'mosque', { type: 'place' }),
  head('مستشفي', '{} Hospital', 'hospital', { type: 'place' }),
  head('شارع', '{} Street', 'street', { type: 'place' }),
  head('ساحه', '{} Square', 'square', { type: 'place' }),
  head('ميدان', '{} Square', 'square', { type: 'place' }),
  head('ملعب', '{} Stadium', 'stadium', { type: 'place' }),
  head('استاد', '{} Stadium', 'stadium', { type: 'place' }),
  head('جسر', '{} Bridge', 'bridge', { type: 'place' }),
  head('متحف', '{} Museum', 'museum'),
];

/** Heads before a listed person; the English of the person stays whole. */
export const NAMESAKES: readonly Head[] = [
  ...NAMED_AFTER,
  head('جامعه', '{} University', 'university'),
  head('مركز', '{} Center', 'centre'),
  head('موسسه', '{} Foundation', 'foundation'),
  head('معهد', '{} Institute', 'institute'),
  head('مدرسه', '{} School', 'school'),
  head('جايزه', '{} Prize', 'prize', { type: 'other' }),
  head('منشورات', '{} Publications', 'publisher'),
];

/** Heads before a listed place: مطار بيروت, جامعة فيينا. The place keeps its own English. */
export const SITES: readonly Head[] = [
  ...NAMED_AFTER,
  head('ميناء', 'Port of {}', 'port', { type: 'place' }),
  head('مرفا', 'Port of {}', 'port', { type: 'place' }),
  head('سجن', '{} prison', 'prison', { type: 'place' }),
  head('مخيم', '{} camp', 'camp', { type: 'place' }),
  head('معبر', '{} crossing', 'border crossing', { type: 'place' }),
  head('جامعه', 'University of {}', 'university'),
  head('بلديه', '{} municipality', 'municipality'),
  head('بورصه', '{} Stock Exchange', 'stock exchange'),
  head('قمه', '{} summit', 'summit', { type: 'event' }),
  head('محادثات', '{} talks', 'talks', { type: 'event' }),
  head('مفاوضات', '{} talks', 'talks', { type: 'event' }),
  head('موتمر', '{} conference', 'conference', { type: 'event' }),
  head('ماراثون', '{} Marathon', 'marathon', { type: 'event' }),
  head('محكمه', '{} court', 'court'),
  head('كاتدراييه', '{} Cathedral', 'cathedral', { type: 'place' }),
  head('منتخب', '{} national team', 'national team'),
  head('معركه', 'Battle of {}', 'battle', { type: 'event' }),
  head('مهرجان', '{} Festival', 'festival', { type: 'event' }),
  head('اولمبياد', '{} Olympics', 'Olympic Games', { type: 'event' }),
  head('مونديال', '{} World Cup', 'World Cup', { type: 'event' }),
  head('اتفاقيه', '{} agreement', 'agreement', { type: 'agreement' }),
  head('اتفاق', '{} agreement', 'agreement', { type: 'agreement' }),
  head('اعلان', '{} Declaration', 'declaration', { type: 'agreement' }),
  head('بروتوكول', '{} Protocol', 'protocol', { type: 'agreement' }),
  head('معاهده', 'Treaty of {}', 'treaty', { type: 'agreement' }),
];
