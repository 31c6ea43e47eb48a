/** The interface's words: messages, plural forms, numbers, and foreign runs kept apart in plain text. */

import type { Via } from '../../src/via.ts';
import { viaKey } from '../../src/via.ts';
import type { Digits } from '../platform/preferences.ts';
import type { Ports } from './ports.ts';

export interface Words {
  language: string;
  dir: 'ltr' | 'rtl';
  /** The message of one key. */
  say(key: string, ...substitutions: string[]): string;
  /** The message in the plural form of `n`, which fills $1: key and `_one`, `_few`…, else `_other`; the others fill $2 and on. */
  count(key: string, n: number, ...substitutions: string[]): string;
  /** A number in the digits and grouping of the language, or in those that the reader has chosen. */
  number(n: number): string;
  /** The month of an ISO 8601 date or month. */
  month(iso: string): string;
  /** The reason that a rule code stands for. */
  why(code: Via): string;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Unicode's extension of a language's tag for its digits (UTS 35, `nu`); none leaves them to the language. */
const DIGITS: Record<Digits, string> = { interface: '', western: '-u-nu-latn', arabic: '-u-nu-arab' };

/** The words of the language that the ports give, with these digits. */
export function wordsOf(ports: Pick<Ports, 'message' | 'language'>, chosen: Digits = 'interface'): Words {
  const plurals = new Intl.PluralRules(ports.language);
  const tag = ports.language + DIGITS[chosen];
  const digits = new Intl.NumberFormat(tag);
  // Made when it is asked for: it costs milliseconds at the opening of the panel.
  let months: Intl.DateTimeFormat | undefined;
  const say = (key: string, ...substitutions: string[]) => ports.message(key, ...substitutions);
  const number = (n: number) => digits.format(n);
  return {
    language: ports.language,
    dir: RIGHT_TO_LEFT.test(ports.language) ? 'rtl' : 'ltr',
    say,
    number,
    count: (key, n, ...others) => say(`${key}_${plurals.select(n)}`, number(n), ...others) || say(`${key}_other`, number(n), ...others),
    month(iso) {
      months ??= new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
      return months.format(new Date(iso));
    },
    why: (code) => say(viaKey(code)),
  };
}

/** A run of another language for plain text such as a status line: U+2068 and U+2069 keep its direction to itself. */
export const isolate = (run: string): string => `\u2068${run}\u2069`;
