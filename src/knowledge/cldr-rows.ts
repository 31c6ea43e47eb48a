/** Countries, languages and currencies of the Unicode CLDR as rows of a name list. */

import { fold } from '../text/fold.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { NameRow } from './format.ts';

/** Names by code, in both languages. */
export interface CldrNames {
  arabic: Readonly<Record<string, string>>;
  english: Readonly<Record<string, string>>;
}

/** Arabic letters alone, up to four words: no brackets, years and variants. */
const PLAIN = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,3}$/;
const TERRITORY = /^[A-Z]{2}$/;
/** Codes that are no country or territory: the world's unknown region, trial regions, Eurozone, United Nations. */
const NO_TERRITORY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const row = (arabic: string, english: string, rest: Partial<NameRow>): NameRow => ({
  arabic,
  english,
  type: 'other',
  aliases: [],
  gender: '',
  country: '',
  mark: '',
  checked: '',
  description: '',
  ...rest,
});

/** Countries and territories that have one name in each language; with evidence, for the lists have all that the news speaks of often. */
export const territoryRows = ({ arabic, english }: CldrNames): NameRow[] =>
  Object.entries(arabic)
    .filter(([code, name]) => TERRITORY.test(code) && !NO_TERRITORY.has(code) && PLAIN.test(name) && english[code] !== undefined)
    .map(([code, name]) => row(name, english[code] ?? '', { type: 'place', country: code, mark: 'ambiguous' }));

/** Languages with the word for language before them; الفرنسية alone is any French thing. */
export const languageRows = ({ arabic, english }: CldrNames): NameRow[] =>
  Object.entries(arabic)
    .filter(([code, name]) => /^[a-z]{2,3}$/.test(code) && /^ال[\u0621-\u064a]{2,}ية$/.test(name) && english[code] !== undefined)
    .map(([code, name]) => row(`اللغة ${name}`, english[code] ?? '', { description: 'language' }));

/** Currencies of a noun and a country's adjective, with the article: الليرة التركية; without it they are amounts. */
export const currencyRows = ({ arabic, english }: CldrNames): NameRow[] =>
  Object.entries(arabic)
    .filter(([code, name]) => /^(?!ال)[\u0621-\u064a]+ (?!ال)[\u0621-\u064a]+(?:ي|ية)$/.test(name) && /^[^\d(]+$/.test(english[code] ?? ''))
    .filter(([, name]) => !COMMON_WORDS.has(fold(name.split(' ')[0] ?? '')))
    .map(([code, name]) => {
      const words = (english[code] ?? '').split(' ');
      const definite = name.replace(/(^| )/g, '$1ال');
      return row(definite, [...words.slice(0, -1), words.at(-1)?.toLowerCase()].join(' '), { description: `currency, code ${code}` });
    });
