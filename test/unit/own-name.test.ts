import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/analysis.ts';
import { articleAddress } from '../../src/article-address.ts';
import { LONGEST, type OwnName, ownKey, ownNameIn, ownNamesFor, plainLine } from '../../src/own-name.ts';

const MEANING = { english: 'Port of the North', type: 'place' } as const;

describe('an own name in a value of any form', () => {
  test.each<[unknown, OwnName]>([
    [
      { arabic: 'مرفأ الشمال', meaning: MEANING },
      { arabic: 'مرفأ الشمال', meaning: MEANING },
    ],
    [
      { arabic: ' مرفأ\n الشمال ', meaning: { ...MEANING, description: '' } },
      { arabic: 'مرفأ الشمال', meaning: MEANING },
    ],
    [{ arabic: '\u202bمرفأ\u202c', other: 1 }, { arabic: 'مرفأ' }],
    [
      { arabic: 'مرفأ', where: 'https://news.example/a/?x=1#y' },
      { arabic: 'مرفأ', where: 'https://news.example/a' },
    ],
    [{ arabic: 'مرفأ', where: '  ' }, { arabic: 'مرفأ' }],
  ])('%j is understood', (value, name) => expect(ownNameIn(value)).toEqual(name));

  test.each([
    [undefined, 'no-arabic'],
    [{ arabic: '«…»', meaning: MEANING }, 'no-arabic'],
    [{ arabic: 7 }, 'no-arabic'],
    [{ arabic: 'مرفأ', meaning: { type: 'place' } }, 'no-english'],
    [{ arabic: 'مرفأ', meaning: 'Port' }, 'no-english'],
    [{ arabic: 'مرفأ', meaning: { english: 'Port', type: 'harbour' } }, 'unknown-type'],
    [{ arabic: 'مرفأ', where: 'about:blank' }, 'no-address'],
    [{ arabic: 'م'.repeat(LONGEST.arabic + 1) }, 'too-long'],
    [{ arabic: 'مرفأ', meaning: { ...MEANING, description: 'x'.repeat(LONGEST.description + 1) } }, 'too-long'],
  ])('%j is refused as %s', (value, fault) => expect(ownNameIn(value)).toBe(fault));

  test('whatever comes in, what comes out is plain, within bounds, and gives itself again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('مرفأ الشمال', '\u202eabc', ' =1+1 ', 'https://x.example/a?b', '\ud800ب'),
    );
    const type = fc.oneof(fc.constantFrom(...ENTITY_TYPES), text);
    const value = fc.oneof(
      fc.anything(),
      fc.record({ arabic: text, where: text, meaning: fc.record({ english: text, type, description: text }) }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(value, (given) => {
        const name = ownNameIn(given);
        if (typeof name === 'string') return;
        expect(ownNameIn(name)).toEqual(name);
        expect(ownNameIn(JSON.parse(JSON.stringify(name)))).toEqual(name);
        const texts = [name.arabic, name.where ?? '', name.meaning?.english ?? '', name.meaning?.description ?? ''];
        expect(texts.map(plainLine)).toEqual(texts);
      }),
    );
  });
});

test.each([
  ['https://news.example/2026/a?x=1', 'https://news.example/2026/a'],
  ['https://news.example/2026/a/#top', 'https://news.example/2026/a'],
  ['https://news.example/', 'https://news.example'],
  ['file:///home/a.html', undefined],
  ['news.example/a', undefined],
  ['', undefined],
])('the address of %s is %s', (url, address) => expect(articleAddress(url)).toBe(address));

test('spelling of hamza and marks makes no other name, another article does', () => {
  expect(ownKey({ arabic: 'أحمد' })).toBe(ownKey({ arabic: 'احـمَد' }));
  expect(ownKey({ arabic: 'أحمد' })).not.toBe(ownKey({ arabic: 'أحمد', where: 'https://news.example/a' }));
  expect(ownKey({ arabic: 'أحمد' })).not.toBe(ownKey({ arabic: 'حمد' }));
});

test('what is given for the article comes before what holds everywhere, and other articles say nothing', () => {
  const here = 'https://news.example/a';
  const names: OwnName[] = [
    { arabic: 'مرفأ', where: here },
    { arabic: 'مرفأ', meaning: MEANING },
    { arabic: 'الساحل', meaning: MEANING },
    { arabic: 'الجبل', where: 'https://news.example/b', meaning: MEANING },
  ];
  expect(ownNamesFor(names, `${here}?from=home`)).toEqual([names[0], names[2]]);
  expect(ownNamesFor(names, undefined)).toEqual([names[1], names[2]]);
});
