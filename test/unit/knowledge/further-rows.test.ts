import { describe, expect, test } from 'vitest';
import { sameBones } from '../../../src/knowledge/bones.ts';
import { cityRows } from '../../../src/knowledge/city-rows.ts';
import { currencyRows, languageRows, territoryRows } from '../../../src/knowledge/cldr-rows.ts';
import { countryNumbers } from '../../../src/knowledge/country-names.ts';
import { parseDemonyms, parseNames } from '../../../src/knowledge/format.ts';
import { takenBy, withFurther } from '../../../src/knowledge/further-rows.ts';
import { withArticle } from '../../../src/text/with-article.ts';

describe('sameBones', () => {
  test.each([
    ['جاكارتا', 'Jakarta', true],
    ['تشنهوانغداو', 'Qinhuangdao', true],
    ['غيلسنكيرشن', 'Gelsenkirchen', true],
    ['سان أنطونيو', 'San Antonio', true],
    ['الزرقا', 'Az Zarqa', true],
    ['قصور', 'Kousseri', false],
    ['الصخرة السوداء', 'Boumerdas', false],
    ['مدينة غواتيمالا', 'Guatemala City', false],
    ['خفي', 'Hefei', false],
    ['سان', 'San Antonio', false],
  ])('%s, %s: %s', (arabic, latin, expected) => expect(sameBones(arabic, latin)).toBe(expected));
});

const names = parseNames(
  [
    ['فرنسا', 'France', 'place', '', '', 'FR', '', '2025-05', 'country in western Europe'],
    ['تولوز', 'Toulouse', 'place', '', '', 'FR', '', '2025-05', 'city in France'],
    ['إدغار نانتير', 'Edgar Nanterre', 'person', '', 'm', 'FR', '', '2025-05', ''],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n'),
).rows;
const demonyms = parseDemonyms('فرنسي\tFrench\tفرنسا\tFR\t\t2025-05\t').rows;
const taken = takenBy(names, demonyms);

/** A line of the table of cities. */
const line = (english: string, arabic: string, people: number, kind = 'PPL', country = 'FR') =>
  ['1', english, english, arabic, '0', '0', 'P', kind, country, '', '', '', '', '', String(people), '', '0', 'Europe', '2020-01-01'].join(
    '\t',
  );
const cities = (...lines: string[]) =>
  cityRows(lines.join('\n'), taken).map(({ arabic, english, mark, description }) => [arabic, english, mark, description].join(' | '));

describe('cityRows', () => {
  test.each([
    ['a town, with evidence', line('Valence', 'Walens,فالنس', 60_000), ['فالنس | Valence | ambiguous | town in France']],
    ['a large one of several words', line('San Antonio', 'سان أنطونيو', 150_000), ['سان أنطونيو | San Antonio |  | city in France']],
    ['a capital', line('Paris', 'باريس', 2_000_000, 'PPLC'), ['باريس | Paris | ambiguous | capital of France']],
    ['no village', line('Valence', 'فالنس', 14_000), []],
    ['no part of a city', line('Valence', 'فالنس', 60_000, 'PPLX'), []],
    ['no Persian letters', line('Valence', 'ڤالنس', 60_000), []],
    ['no other consonants', line('Valence', 'بوردو', 60_000), []],
    ['no word', line('Madinat', 'مدينة', 60_000), []],
    ['nothing listed', line('Toulouse', 'تولوز', 500_000), []],
    ['no part of a person', line('Nanterre', 'نانتير', 90_000), []],
    ['no country that is not listed', line('Valence', 'فالنس', 60_000, 'PPL', 'XX'), []],
  ])('%s', (_, text, expected) => expect(cities(text)).toEqual(expected));

  test('of namesakes only one that is far larger, and with evidence', () => {
    const small = line('Valence', 'فالنس', 20_000);
    expect(cities(small, line('Valens', 'فالنس', 30_000))).toEqual([]);
    expect(cities(small, line('Valens', 'فالنس', 90_000))).toEqual(['فالنس | Valens | ambiguous | town in France']);
  });
});

describe('rows of CLDR', () => {
  test('territories of plain names, no regions', () =>
    expect(
      territoryRows({
        arabic: { NU: 'نيوي', '419': 'أمريكا اللاتينية', EU: 'الاتحاد الأوروبي', MM: 'ميانمار (بورما)' },
        english: { NU: 'Niue', '419': 'Latin America', EU: 'European Union', MM: 'Myanmar (Burma)' },
      }).map(({ arabic, english, type, country, mark }) => [arabic, english, type, country, mark]),
    ).toEqual([['نيوي', 'Niue', 'place', 'NU', 'ambiguous']]));

  test('languages behind the word for it', () =>
    expect(
      languageRows({
        arabic: { br: 'البريتونية', ang: 'الإنجليزية القديمة', ann: 'أوبلو' },
        english: { br: 'Breton', ang: 'Old English', ann: 'Obolo' },
      }),
    ).toMatchObject([{ arabic: 'اللغة البريتونية', english: 'Breton', type: 'other', description: 'language' }]));

  test('currencies with the article', () =>
    expect(
      currencyRows({
        arabic: { TRY: 'ليرة تركية', EUR: 'يورو', GHS: 'سيدي غانا', AFA: 'أفغاني - 1927-2002', CRC: 'كولن كوستاريكي' },
        english: { TRY: 'Turkish Lira', EUR: 'Euro', GHS: 'Ghanaian Cedi', AFA: 'Afghan Afghani (1927–2002)', CRC: 'Costa Rican Colón' },
      }).map(({ arabic, english }) => [arabic, english]),
    ).toEqual([
      ['الليرة التركية', 'Turkish lira'],
      ['الكولن الكوستاريكي', 'Costa Rican colón'],
    ]));
});

describe('withFurther', () => {
  const further = (arabic: string, english: string, mark: '' | 'ambiguous' = '') => ({
    arabic, english, type: 'place' as const, aliases: [], gender: '' as const, country: 'FR', mark, checked: '', description: '',
  }); // biome-ignore format: one line
  const added = (...rows: ReturnType<typeof further>[]) =>
    withFurther(names, rows, taken).map(({ english, aliases }) => [english, ...aliases].join(' '));

  test.each([
    ['a new one', [further('ليموج', 'Limoges')], ['France', 'Toulouse', 'Edgar Nanterre', 'Limoges']],
    ['one that is listed already', [further('تولوز', 'Other')], ['France', 'Toulouse', 'Edgar Nanterre']],
    ['another spelling', [further('تولوزا', 'Toulouse')], ['France', 'Toulouse تولوزا', 'Edgar Nanterre']],
    ['another spelling, with evidence', [further('تولوزا', 'Toulouse', 'ambiguous')], ['France', 'Toulouse !تولوزا', 'Edgar Nanterre']],
    ['two of one form', [further('ليموج', 'Limoges'), further('ليموج', 'Other')], ['France', 'Toulouse', 'Edgar Nanterre', 'Limoges']],
  ])('%s', (_, rows, expected) => expect(added(...rows)).toEqual(expected));

  test('leaves the lists as they were', () => expect(names.every(({ aliases }) => !aliases.length)).toBe(true));
});

test('countries by code, with the article they need', () => {
  expect([...countryNumbers(names, demonyms)]).toEqual([['FR', 0]]);
  expect(withArticle('United States')).toBe('the United States');
  expect(withArticle('France')).toBe('France');
});
