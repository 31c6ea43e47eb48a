import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../../src/analysis.ts';
import { texts } from '../../../src/article.ts';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import type { OwnName } from '../../../src/own-name.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();

const named = (arabic: string, english: string, type: EntityType = 'person'): OwnName => ({ arabic, meaning: { english, type } });
const hidden = (arabic: string): OwnName => ({ arabic });

/** Every mention in reading order as surface=English. */
const found = (text: string, ...own: OwnName[]) =>
  glossaryOf(articleOf(text), knowledge, undefined, own)
    .flatMap(({ english, mentions }) => mentions.map((mention) => ({ ...mention, english })))
    .sort((a, b) => a.start - b.start)
    .map(({ surface, english }) => `${surface}=${english}`);

describe('a name of the reader’s', () => {
  test.each<[what: string, text: string, own: OwnName, mentions: string[]]>([
    ['as it stands', 'وصلت سلمى النجار أمس.', named('سلمى النجار', 'Salma Najjar'), ['سلمى النجار=Salma Najjar']],
    ['behind و', 'وسلمى النجار وصلت.', named('سلمى النجار', 'Salma Najjar'), ['سلمى النجار=Salma Najjar']],
    ['behind وبال', 'وبالزهراء مدرسة.', named('الزهراء', 'Zahra', 'place'), ['الزهراء=Zahra']],
    ['behind لل, whose alef is not written', 'قال للزهراء كلها.', named('الزهراء', 'Zahra', 'place'), ['للزهراء=Zahra']],
    ['with marks and stretch', 'وصلت سَلمى النجّـار.', named('سلمى النجار', 'Salma Najjar'), ['سَلمى النجّـار=Salma Najjar']],
    ['copied with marks, written without', 'وصلت سلمى النجار.', named('سَلمى النجّار', 'Salma Najjar'), ['سلمى النجار=Salma Najjar']],
    ['with another seat of hamza', 'زار احمد المدرسة.', named('أحمد', 'Ahmad'), ['احمد=Ahmad']],
    ['in Latin letters', 'أعلنت NASA موعداً.', named('nasa', 'US space agency', 'organisation'), ['NASA=US space agency']],
    ['instead of a listed one', 'عاد بايدن إلى مكتبه.', named('بايدن', 'Mr. B.'), ['بايدن=Mr. B.']],
    [
      'under all forms of a listed one',
      'قال جو بايدن شيئاً ثم عاد بايدن.',
      named('جو بايدن', 'Mr. B.'),
      ['جو بايدن=Mr. B.', 'بايدن=Mr. B.'],
    ],
    ['across a listed one', 'في موسكو الجديدة سوق.', named('موسكو الجديدة', 'New Moscow', 'place'), ['موسكو الجديدة=New Moscow']],
    [
      'and then its family name alone',
      'وصل مارتن كوفالسكي. ورفض كوفالسكي الرد.',
      named('مارتن كوفالسكي', 'Martin Kowalski'),
      ['مارتن كوفالسكي=Martin Kowalski', 'كوفالسكي=Martin Kowalski'],
    ],
  ])('is found %s', (_, text, own, mentions) => expect(found(text, own)).toEqual(mentions));

  test.each<[what: string, text: string, own: OwnName, mentions: string[]]>([
    ['inside a word', 'هذا زهراني من البلدة.', named('زهران', 'Zahran', 'place'), []],
    ['inside a longer name of the lists', 'قال جو بايدن.', named('جو', 'Joe'), ['جو بايدن=Joe Biden']],
    ['across a stop', 'وصلت سلمى. النجار غائب.', named('سلمى النجار', 'Salma Najjar'), []],
    ['where a family name alone was never given in full', 'ورفض كوفالسكي الرد.', named('مارتن كوفالسكي', 'Martin Kowalski'), []],
    [
      'where another of the family is meant',
      'وصل مارتن كوفالسكي. ورفض باراك كوفالسكي الرد.',
      named('مارتن كوفالسكي', 'Martin Kowalski'),
      ['مارتن كوفالسكي=Martin Kowalski'],
    ],
  ])('is not found %s', (_, text, own, mentions) => expect(found(text, own)).toEqual(mentions));

  test('says that it is the reader’s, and where it was given for', () => {
    const [here, there] = glossaryOf(articleOf('وصلت وسلمى النجار إلى الزهراء.'), knowledge, undefined, [
      { ...named('سلمى النجار', 'Salma Najjar'), where: 'https://news.example/a' },
      { arabic: 'الزهراء', meaning: { english: 'Zahra', type: 'place', description: 'A village' } },
    ]);
    expect(here).toMatchObject({ own: 'article', confidence: 'known', mentions: [{ via: ['own-name', 'proclitic:wa'] }] });
    expect(there).toMatchObject({ own: 'everywhere', description: 'A village', mentions: [{ via: ['own-name'] }] });
  });

  test('keeps the country of a people and the gender of a person that it corrects', () => {
    const glossary = glossaryOf(articleOf('وترد روسيا على النائب الروسي. وقال باراك أوباما.'), knowledge, undefined, [
      named('روسيا', 'Russian Federation', 'place'),
      named('باراك أوباما', 'President Obama'),
    ]);
    const of = glossary.find(({ english }) => english === 'Russian')?.of;
    expect(of === undefined ? undefined : glossary[of]?.english).toBe('Russian Federation');
    expect(glossary.find(({ english }) => english === 'President Obama')?.gender).toBe('m');
  });

  test('decides what the story leaves open', () => {
    const text = 'قال حزب العمال في بريطانيا والنرويج إنه سيفوز.';
    const [open] = glossaryOf(articleOf(text), knowledge);
    expect(open?.readings).toHaveLength(2);
    const [own] = glossaryOf(articleOf(text), knowledge, undefined, [named('حزب العمال', 'Labour', 'organisation')]);
    expect(own).toMatchObject({ english: 'Labour', own: 'everywhere' });
    expect(own).not.toHaveProperty('readings');
  });
});

describe('a hidden name', () => {
  test.each<[what: string, own: OwnName, mentions: string[]]>([
    ['goes with all its forms', hidden('جو بايدن'), ['موسكو=Moscow']],
    ['goes in one form alone', hidden('بايدن'), ['جو بايدن=Joe Biden', 'موسكو=Moscow']],
    ['goes whatever its hamza', hidden('مُوسكو'), ['جو بايدن=Joe Biden', 'بايدن=Joe Biden']],
    ['stays when only a part of it is hidden', hidden('جو'), ['جو بايدن=Joe Biden', 'بايدن=Joe Biden', 'موسكو=Moscow']],
  ])('%s', (_, own, mentions) => expect(found('زار جو بايدن المدينة وعاد بايدن من موسكو.', own)).toEqual(mentions));

  test('leaves the family name of an own person where only the full name is wanted', () => {
    const own = [named('مارتن كوفالسكي', 'Martin Kowalski'), hidden('كوفالسكي')];
    expect(found('وصل مارتن كوفالسكي. ورفض كوفالسكي الرد.', ...own)).toEqual(['مارتن كوفالسكي=Martin Kowalski']);
  });
});

test('whatever the reader gives, mentions stand in the text, do not overlap, and nothing but the given is added', () => {
  const word = fc.constantFrom(
    'جو',
    'بايدن',
    'وبايدن',
    'موسكو',
    'الروسي',
    'للزهراء',
    'سلمى',
    'قال',
    'حزب العمال',
    '«',
    '.',
    'عُمان',
    'NASA',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
  const english = fc.constantFrom('One', 'Two', 'Three');
  const own: fc.Arbitrary<OwnName> = fc
    .tuple(line, fc.option(fc.record({ english, type: fc.constantFrom(...ENTITY_TYPES) }), { nil: undefined }))
    .map(([arabic, meaning]) => ({ arabic, ...(meaning && { meaning }) }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), fc.array(own, { maxLength: 5 }), (lines, names) => {
      const article = articleOf(...lines);
      const before = new Set(glossaryOf(article, knowledge).map((one) => one.english));
      const blocks = new Map(texts(article).map(({ block, text }) => [block, text]));
      const glossary = glossaryOf(article, knowledge, undefined, names);
      expect(glossaryOf(article, knowledge, undefined, names)).toEqual(glossary);
      for (const one of glossary) {
        if (one.own) expect(names.map(({ meaning }) => meaning?.english)).toContain(one.english);
        else expect(before).toContain(one.english);
        for (const { block, start, end, surface } of one.mentions) expect(blocks.get(block)?.slice(start, end)).toBe(surface);
      }
      const spans = glossary.flatMap(({ mentions }) => mentions).sort((a, b) => a.block.localeCompare(b.block) || a.start - b.start);
      for (const [at, span] of spans.entries()) {
        const next = spans[at + 1];
        if (next?.block === span.block) expect(next.start).toBeGreaterThanOrEqual(span.end);
      }
    }),
    { numRuns: 200 },
  );
});
