import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../src/analysis.ts';
import { texts } from '../../../src/article.ts';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';
import { testGuesser } from './test-guesser.ts';

const knowledge = testKnowledge();
const guesser = testGuesser(knowledge);
const WORDS = [
  'جو بايدن', 'بايدن', 'ولأوباما', 'للبيت الأبيض', 'البيت', 'الولايات المتحد', 'الولايات المتحدة', 'الولايات', 'معاهدة "ستارت" الجديدة', 'ستارت" الجديدة',
  'الحلف', 'الناتو', 'الروسي', 'روسيًا', 'بروسيا', 'الرئيس', 'مدينة', 'كان', 'بن سلمان', 'محمد بن سلمان', 'هيلاري كلينتون', 'كلينتون', 'عمان', 'فتح', 'حركة فتح', 'مارتن كوفالسكي', 'وكوفالسكي', 'الدكتور', 'كراسنودون', 'على', 'سمير جعفر', 'هائلاً', 'پۆلیس', 'می‌گوید',
]; // biome-ignore format: a pool of words
const GAPS = [
  ' ',
  '  ',
  '\u00a0',
  '، ',
  '. ',
  '"',
  ' «',
  '» ',
  '-',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u200f',
  'ـ',
  '\ud83d',
  '\udc4d',
  '\n',
  '(',
  '\u064b',
  '',
];
const text = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), fc.constantFrom(...GAPS)), {
    maxLength: 25,
  })
  .map((parts) => parts.flat().join(''));
const article = fc.array(text, { minLength: 1, maxLength: 4 }).map((paragraphs) => articleOf(...paragraphs));

describe('for any text', () => {
  test.each([
    ['alone', undefined, 500],
    ['with the guesser', guesser, 300],
  ])(
    'by the lists %s: offsets are true, mentions do not overlap, links lead to entries, and the same text gives the same glossary',
    (_, finder, numRuns) => {
      fc.assert(
        fc.property(article, (one) => {
          const glossary = glossaryOf(one, knowledge, finder);
          expect(glossaryOf(one, knowledge, finder)).toEqual(glossary);
          const raw = new Map(texts(one).map(({ block, text }) => [block, text]));
          const ends = new Map<string, number>();
          const mentions = glossary.flatMap((entry) => entry.mentions).sort((a, b) => a.start - b.start);
          for (const { block, start, end, surface, via } of mentions) {
            expect(raw.get(block)?.slice(start, end)).toBe(surface);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(ends.get(block) ?? 0);
            expect(via.length).toBeGreaterThan(0);
            ends.set(block, end);
          }
          for (const { of } of glossary) if (of !== undefined) expect(glossary[of]?.type).not.toBe('demonym');
        }),
        { numRuns },
      );
    },
    20_000,
  );

  test('a guess has English, comes from the recogniser alone, and takes no listed person or body away', () => {
    fc.assert(
      fc.property(article, (one) => {
        const surest = (glossary: readonly GlossaryEntry[]) =>
          glossary
            .filter(({ type, confidence }) => confidence !== 'guessed' && (type === 'person' || type === 'organisation'))
            .flatMap(({ english, mentions }) => mentions.map(({ block, start, end }) => `${english} ${block} ${start} ${end}`))
            .sort();
        const glossary = glossaryOf(one, knowledge, guesser);
        for (const { english, confidence, mentions } of glossary) {
          const isGuessed = mentions.some(({ via }) => via.includes('recognised'));
          expect(confidence === 'guessed').toBe(isGuessed);
          if (isGuessed) expect(english).toMatch(/^[A-Z]/);
        }
        expect(surest(glossary)).toEqual(surest(glossaryOf(one, knowledge)));
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  test('what other paragraphs say changes nothing for a listed full name', () => {
    fc.assert(
      fc.property(article, (one) => {
        const alone = 'عاد فلاديمير بوتين إلى موسكو';
        const last = `b${one.blocks.length + 1}`;
        const found = glossaryOf(articleOf(...one.blocks.map((block) => block.text), alone), knowledge);
        const surfaces = found.flatMap(({ mentions }) => mentions.filter(({ block }) => block === last).map(({ surface }) => surface));
        expect(surfaces.sort()).toEqual(['فلاديمير بوتين', 'موسكو']);
      }),
    );
  });
});

/** Rules by which another paragraph may change what a name is taken for. */
const LICENCE = /^(?:short-form|surname|slip|near|cut-short|open|bracketed|evidence:.*)$/;

describe('a paragraph of an article', () => {
  const spansIn = (block: string, ...paragraphs: string[]) =>
    glossaryOf(articleOf(...paragraphs), knowledge)
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => mention.block === block)
      .map(({ start, end, via }) => ({ start, end, isLicensed: via.some((code) => LICENCE.test(code)) }));
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

  test('has the names that it has alone, but for what the other paragraphs license', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (one, others) => {
        const alone = spansIn('b1', one);
        const within = spansIn('b1', one, ...others);
        for (const [some, more] of [[alone, within] as const, [within, alone] as const])
          for (const name of some)
            if (!name.isLicensed) {
              const same = more.some(({ start, end }) => start === name.start && end === name.end);
              expect(same || more.some((other) => other.isLicensed && overlaps(other, name))).toBe(true);
            }
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});

describe('long texts', () => {
  const sentence = 'وقال جو بايدن لـ"الكرملين" إن الولايات المتحدة وروسيا وكلينتون في عمان. ';
  test('10,000 names in one text are all found', () => {
    const glossary = glossaryOf(articleOf(sentence.repeat(2500)), knowledge);
    expect(glossary.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(10_000);
  });

  test('so are 10,000 names that no list has, as one entry, and they take none of the lists', () => {
    const unlisted = 'وقال المتحدث باسم الشرطة مارتن كوفالسكي إن جو بايدن في موسكو. ';
    const glossary = glossaryOf(articleOf(unlisted.repeat(10_000 / 3)), knowledge, guesser);
    const counts = new Map(glossary.map(({ english, mentions }) => [english, mentions.length]));
    expect(new Set(counts.keys())).toEqual(new Set(['Joe Biden', 'Martin Kovalski', 'Moscow']));
    expect(new Set(counts.values())).toEqual(new Set([3333]));
  }, 30_000);
});
