import { describe, expect, test } from 'vitest';
import { explainNames } from '../../../src/entities/explain.ts';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { articleOf } from './articles.ts';
import { testKnowledge } from './lists.ts';
import { testGuesser } from './test-guesser.ts';

const knowledge = testKnowledge();
const guesser = testGuesser(knowledge);
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
    [
      'a family name that looks like a place elsewhere',
      [POLICE, 'وصل الوفد إلى كوفالسكي بعد ظهر أمس'],
      ['person مارتن كوفالسكي: مارتن كوفالسكي, كوفالسكي'],
    ],
    [
      'a family name that the lists give to somebody else',
      ['وقال المتحدث باسم الشرطة جان ماكرون إن التحقيق مستمر', 'وأضاف ماكرون أن الشرطة تبحث'],
      ['person جان ماكرون: جان ماكرون, ماكرون'],
    ],
    [
      'no such family name in a story on the country of the listed person',
      ['وقال المتحدث باسم الشرطة في فرنسا جان ماكرون إن التحقيق مستمر', 'وأضاف ماكرون أن الشرطة تبحث'],
      ['person جان ماكرون: جان ماكرون'],
    ],
    ['nothing in Persian', ['پلیس تهران گفت که آقای کوفالسکی دیروز وارد شهر شده است و تحقیق ادامه دارد'], []],
    ['nothing in Kurdish', ['پۆلیس ڕایگەیاند کە لێکۆڵینەوەکە بەردەوامە و کەسێک دەستگیر کراوە'], []],
    ['no second name for what the lists refuse', ['كان الطقس باردا في عمان'], []],
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

  test('a title or a word for the kind before it is told', () => {
    const vias = (text: string) =>
      glossary(text)
        .filter(({ confidence }) => confidence === 'guessed')
        .map(({ mentions }) => mentions[0]?.via);
    expect(vias('وأضاف الدكتور كوفالسكي أن العلاج متوفر')).toEqual([['recognised', 'evidence:title']]);
    expect(vias('وصل الوفد إلى مدينة كراسنودون بعد ظهر أمس')).toEqual([['recognised', 'evidence:type-word']]);
  });

  test('stretch and direction marks stay in the surface and change nothing', () => {
    const [found] = glossary('وقال المتحدث باسم الشرطة \u202bمارتـن كوفالســكي\u202c إن التحقيق مستمر').filter(
      ({ confidence }) => confidence === 'guessed',
    );
    expect(found).toMatchObject({ english: 'Martin Kovalski' });
    expect(found?.mentions.map(({ surface }) => surface)).toEqual(['مارتـن كوفالســكي']);
  });

  test('the explanation has how sure a guess is, and what was recognised and is not shown', () => {
    const [text] = explainNames(articleOf(`${POLICE}. وقالت منظمة الصحة العالمية إن الفيروس ينتشر`), knowledge, guesser);
    const [guess] = text?.names.filter(({ score }) => score !== undefined) ?? [];
    expect(guess).toMatchObject({ english: 'Martin Kovalski', type: 'person' });
    expect(guess?.score).toBeGreaterThan(0.8);
    expect(guess?.score).toBeLessThanOrEqual(1);
    const unshown = text?.considered.filter(({ score }) => score !== undefined) ?? [];
    for (const { surface, start, end, english } of unshown) {
      expect(text?.text.slice(start, end)).toBe(surface);
      expect(english).toBe('');
    }
    expect(unshown.map(({ reason }) => reason)).toContain('common-words');
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
