import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { guesserOf } from '../../../src/entities/guesser.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '../../../src/knowledge', file), 'utf8');
const knowledge = testKnowledge();
const guesser = guesserOf(
  {
    recogniser: textOf('models/recogniser.generated.txt'),
    transliterator: textOf('models/transliterator.generated.txt'),
    nameParts: textOf('names-parts/given-names.tsv'),
  },
  knowledge,
);
const glossary = (...paragraphs: string[]) => glossaryOf(articleOf(...paragraphs), knowledge, guesser);
/** Guessed names as `type citation form: surfaces`. */
const guessed = (...paragraphs: string[]) =>
  glossary(...paragraphs)
    .filter(({ confidence }) => confidence === 'guessed')
    .map(({ arabic, type, mentions }) => `${type} ${arabic}: ${mentions.map(({ surface }) => surface).join(', ')}`);

const POLICE = 'وقال المتحدث باسم الشرطة مارتن كوفالسكي إن التحقيق مستمر';

describe('names that no list has', () => {
  test.each([
    ['a person', [POLICE], ['person مارتن كوفالسكي: مارتن كوفالسكي']],
    ['a place', ['وصل الوفد إلى مدينة كراسنودون بعد ظهر أمس'], ['place كراسنودون: كراسنودون']],
    [
      'a place without what is written onto it',
      ['عقد الاجتماع بكراسنودون', 'وصل الوفد إلى مدينة كراسنودون'],
      ['place كراسنودون: كراسنودون, كراسنودون'],
    ],
    [
      'a family name behind the full name',
      [POLICE, 'وأضاف كوفالسكي أن الشرطة تبحث عن سيارة'],
      ['person مارتن كوفالسكي: مارتن كوفالسكي, كوفالسكي'],
    ],
    ['nothing in prose', ['قال الطبيب إن النوم الجيد يساعد الجسم على مقاومة المرض'], []],
    ['no body of common words, which needs translating', ['ناقشت لجنة الحوار الوطني خطة عملها أمس'], []],
  ])('%s', (_, paragraphs, expected) => expect(guessed(...paragraphs)).toEqual(expected));

  test('what the lists find stays', () => {
    const [first] = glossary('التقى جو بايدن في روسيا المتحدث باسم الشرطة مارتن كوفالسكي').filter(({ english }) => english === 'Joe Biden');
    expect(first?.confidence).toBe('known');
  });

  test('the English is spelt by sound, with further spellings', () => {
    const [found] = glossary(POLICE).filter(({ confidence }) => confidence === 'guessed');
    expect(found).toMatchObject({ english: 'Martin Kovalski', type: 'person', aliases: [] });
    expect(found?.spellings?.length).toBeGreaterThan(0);
    expect(found?.mentions).toEqual([{ block: 'b1', start: 25, end: 39, surface: 'مارتن كوفالسكي', via: ['recognised'] }]);
  });

  test('without a guesser there is none', () => {
    expect(glossaryOf(articleOf(POLICE), knowledge)).toEqual([]);
  });
});

test('a guess that the writer spells in English is inferred', () => {
  const [entry] = glossary('وقال المتحدث باسم الشرطة مارتن كوفالسكي (Martin Kowalski) إن التحقيق مستمر').filter(
    ({ type }) => type === 'person',
  );
  expect(entry).toMatchObject({ english: 'Martin Kowalski', confidence: 'inferred' });
});
