import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIA_CODES, viaKey } from '../../src/via.ts';

const LOCALES = join(import.meta.dirname, '../../extension/_locales');
type Messages = Record<string, { message: string; description?: string; placeholders?: Record<string, { content: string }> }>;

/** The files of a locale, as they are merged in the build; a key in two files is an error of its own. */
function messagesOf(locale: string): { messages: Messages; twice: string[] } {
  const messages: Messages = {};
  const twice: string[] = [];
  for (const file of readdirSync(join(LOCALES, locale))) {
    const part = JSON.parse(readFileSync(join(LOCALES, locale, file), 'utf8')) as Messages;
    twice.push(...Object.keys(part).filter((key) => key in messages));
    Object.assign(messages, part);
  }
  return { messages, twice };
}

test('a rule code stands in one list only', () => {
  expect(new Set(VIA_CODES).size).toBe(VIA_CODES.length);
  expect(new Set(VIA_CODES.map(viaKey)).size).toBe(VIA_CODES.length);
});

describe.each(readdirSync(LOCALES))('locale %s', (locale) => {
  const { messages, twice } = messagesOf(locale);

  test('every rule has words, and no words are left without a rule', () => {
    const keys = Object.keys(messages).filter((key) => key.startsWith('via_'));
    expect(keys.sort()).toEqual(VIA_CODES.map(viaKey).sort());
  });

  test('no key stands in two files, and every message says something', () => {
    expect(twice).toEqual([]);
    expect(Object.entries(messages).filter(([, { message }]) => !message.trim())).toEqual([]);
  });
});
