import { describe, expect, test } from 'vitest';
import { isPartOfLonger, objectionTo, withoutEdges } from '../../../src/entities/guess-rules.ts';
import { readWords } from '../../../src/entities/reader.ts';
import type { Kind } from '../../../src/entities/recogniser/labels.ts';

const knowledge = { givenNames: new Set(['مارتن', 'صالح']), commonWords: new Set(['قاضي', 'حوار', 'كامل', 'جمال', 'عام']) };
const mayBeName = (word: string) => word !== 'حدوث';
/** The words from `name` on, in a text that ends with them. */
function placed(before: string, name: string) {
  const words = readWords(before ? `${before} ${name}` : name);
  return { words, start: words.length - readWords(name).length, end: words.length };
}

describe('words at the edges of a name', () => {
  test.each([
    ['the preposition, by its last letter', 'على مارتن كوفالسكي', 'مارتن كوفالسكي'],
    ['a first name with ي', 'علي كوفالسكي', 'علي كوفالسكي'],
    ['before, by its hamza', 'أمام كوفالسكي', 'كوفالسكي'],
    ['a first name', 'إمام كوفالسكي', 'إمام كوفالسكي'],
    ['in favour of', 'لصالح كوفالسكي', 'كوفالسكي'],
    ['a first name without its preposition', 'صالح كوفالسكي', 'صالح كوفالسكي'],
    ['and that', 'وأن كوفالسكي', 'كوفالسكي'],
    ['and Ann', 'وآن كوفالسكي', 'وآن كوفالسكي'],
    ['an adverb', 'كوفالسكي هائلاً', 'كوفالسكي'],
    ['an adverb alone', 'ميتًا', ''],
  ])('%s: %s', (_, text, rest) => {
    const words = readWords(text);
    const left = withoutEdges({ start: 0, end: words.length, type: 'person', score: 1 }, words);
    expect(
      words
        .slice(left?.start ?? 0, left?.end ?? 0)
        .map(({ raw }) => raw)
        .join(' '),
    ).toBe(rest);
  });
});

describe('what speaks against a name', () => {
  test.each<[string, string, Kind, number, string | undefined]>([
    ['', 'مارتن كوفالسكي', 'person', 0.9, undefined],
    ['', 'مارتن كوفالسكي', 'person', 0.3, 'unsure'],
    ['', 'مارتن كوفالسكي', 'other', 0.9, 'unsure'],
    ['', 'مارتن، كوفالسكي', 'person', 0.9, 'divided'],
    ['', 'مارتن وأن كوفالسكي', 'person', 0.9, 'divided'],
    ['بادرة', 'حسن نية', 'person', 0.9, 'common-words'],
    ['قال', 'حسن كوفالسكي', 'person', 0.9, undefined],
    ['', 'مارتن 2', 'person', 0.9, 'not-spelt'],
    ['', 'كو', 'place', 0.9, 'not-spelt'],
    ['', 'لجنة الحوار', 'organisation', 0.9, 'common-words'],
    ['', 'الحوار', 'person', 0.9, 'common-words'],
    ['', 'جمال كامل', 'person', 0.9, 'common-words'],
    ['', 'صالح القاضي', 'person', 0.9, undefined],
    ['', 'صالح القاضي', 'person', 0.7, 'unsure'],
    ['', 'نادر الحدوث', 'person', 0.9, 'common-words'],
    ['مارتن', 'كوفالسكي', 'person', 0.9, 'part-of-a-name'],
    ['مارتن،', 'كوفالسكي', 'person', 0.9, undefined],
    ['مسجد', 'كوفالسكي', 'person', 0.9, 'part-of-a-name'],
    ['شارع', 'كوفالسكي', 'place', 0.9, undefined],
    ['قال', 'كوفالسكي', 'person', 0.9, undefined],
  ])('%s | %s (%s, %d): %s', (before, name, type, score, expected) => {
    const { words, start, end } = placed(before, name);
    expect(objectionTo({ start, end, type, score }, words, knowledge, mayBeName)).toBe(expected);
  });
});

test.each([
  ['مارتن', 'person', true],
  ['إعصار', 'person', true],
  ['إعصار', 'place', false],
  ['بشارع', 'person', true],
  ['قال', 'person', false],
] as const)('a name behind %s as a %s is part of a longer one: %s', (before, type, expected) => {
  const { words, start } = placed(before, 'كوفالسكي');
  expect(isPartOfLonger(words, start, type, knowledge)).toBe(expected);
});
