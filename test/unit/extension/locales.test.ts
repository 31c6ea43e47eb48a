import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const EXTENSION = join(import.meta.dirname, '../../../extension');
const LOCALES = join(EXTENSION, '_locales');

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

const read = (locale: string): Map<string, Message> =>
  new Map(
    readdirSync(join(LOCALES, locale)).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(LOCALES, locale, file), 'utf8')) as Record<string, Message>),
    ),
  );

const english = read('en');
/** Keys that have a form for one and for others, without the form. */
const counted = new Set(
  [...english.keys()].filter((key) => key.endsWith('_other') && english.has(key.replace(/_other$/, '_one'))).map((key) => key.slice(0, -6)),
);
/** The forms that each language tells apart; French and English need no more for counts of things. */
const FORMS = { en: ['one', 'other'], fr: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;
/** In these the word itself tells how many: جملتان. */
const TELLS_ITS_NUMBER = /_(?:zero|one|two)$/;

const stemOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isCounted = (key: string) => stemOf(key) !== key && counted.has(stemOf(key));
const placeholdersIn = ({ message }: Message) => new Set(message.match(/\$(?:\d|[A-Z_]+\$)|%s/g) ?? []);

function wantedKeys(locale: keyof typeof FORMS): string[] {
  const single = [...english.keys()].filter((key) => !isCounted(key));
  return [...single, ...[...counted].flatMap((key) => FORMS[locale].map((form) => `${key}_${form}`))].sort();
}

test('there are three languages', () => expect(readdirSync(LOCALES).sort()).toEqual(['ar', 'en', 'fr']));

test('Arabic has six forms for counts, as the browser tells them apart', () => {
  expect([...FORMS.ar].sort()).toEqual(new Intl.PluralRules('ar').resolvedOptions().pluralCategories.toSorted());
});

describe.each(['en', 'ar', 'fr'] as const)('%s', (locale) => {
  const messages = read(locale);

  test('has every message, and none that nobody asks for', () => expect([...messages.keys()].sort()).toEqual(wantedKeys(locale)));

  test('fills in what the English does', () => {
    const wrong = [...messages].filter(([key, message]) => {
      const wanted = placeholdersIn(english.get(key) ?? english.get(`${stemOf(key)}_other`) ?? { message: '' });
      const found = placeholdersIn(message);
      const mayLack = isCounted(key) && TELLS_ITS_NUMBER.test(key) ? new Set(['$1']) : new Set<string>();
      return (
        [...found].some((one) => !wanted.has(one)) ||
        [...wanted].some((one) => !found.has(one) && !mayLack.has(one)) ||
        message.message.trim() === ''
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('describes itself in what the stores take', () => {
    expect(messages.get('extension_description')?.message.length).toBeLessThanOrEqual(132);
    expect(messages.get('extension_name')?.message.length).toBeLessThanOrEqual(45);
    expect(messages.get('interface_language')?.message).toBe(locale);
  });
});

test('English tells translators what each message is for, but for the reasons, which their rules describe', () => {
  expect([...english].filter(([key, { description }]) => !description && !key.startsWith('via_')).map(([key]) => key)).toEqual([]);
});

test('Arabic is in Arabic', () => {
  /** Names of forms, languages and numbers are the same in all languages. */
  const same = /^(?:interface_language|keeping_form_\w+|options_digits_(?:western|arabic)|card_status|options_percent|panel_status_ready)$/;
  const foreign = [...read('ar')].filter(([key, { message }]) => !same.test(key) && !/[\u0621-\u064a]/.test(message));
  expect(foreign.map(([key]) => key)).toEqual([]);
});

test('no words stand in the views', () => {
  const views = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const wrong = views.flatMap((file) =>
    [
      ...readFileSync(join(EXTENSION, file), 'utf8').matchAll(
        /<[a-z][^<>{}=]*>\s*([A-Za-z][A-Za-z ,.]{2,})\s*<\/|(?:aria-label|title|placeholder)="([^"{]+)"/g,
      ),
    ].map((match) => `${file}: ${match[1] ?? match[2]}`),
  );
  expect(views.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
