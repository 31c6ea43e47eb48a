import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWords } from '../../../../src/entities/reader.ts';
import { frontOf } from '../../../../src/entities/recogniser/front.ts';
import { loadRecogniser } from '../../../../src/entities/recogniser/model.ts';

const MODEL = loadRecogniser(readFileSync(join(import.meta.dirname, '../../../../src/knowledge/models/recogniser.generated.txt'), 'utf8'));
const knowledge = { givenNames: new Set(['محمد', 'حمد']) };
const after = (before: string, text: string, ...written: string[]) => {
  const words = readWords(`${before} ${text}`);
  return frontOf(words, words.length - 1, { model: MODEL, knowledge, isWritten: (one) => written.includes(one) })?.stem;
};
const front = (text: string, ...written: string[]) => after('', text, ...written);

test.each([
  ['a name as it stands', 'كوفالسكي', 'كوفالسكي'],
  ['and before a name', 'وكوفالسكي', 'كوفالسكي'],
  ['in before a name', 'بكراسنودون', 'كراسنودون'],
  ['and before a known first name', 'ومحمد', 'محمد'],
  ['a letter of the name itself', 'وليد', 'وليد'],
  ['a letter of the name itself', 'فلاديمير', 'فلاديمير'],
  ['a letter of the name itself', 'لوران', 'لوران'],
  ['a letter of the name itself', 'باتريك', 'باتريك'],
])('%s: %s', (_, text, stem) => expect(front(text)).toBe(stem));

test('what stands alone elsewhere in the article decides', () => {
  expect(front('بلاديو')).toBe('بلاديو');
  expect(front('بلاديو', 'لاديو')).toBe('لاديو');
  // Three letters are enough for a first name that does, not for another word.
  expect(front('وحمد', 'حمد')).toBe('حمد');
  expect(front('وحمد')).toBe('وحمد');
  expect(front('وليد', 'ليد')).toBe('وليد');
});

test.each([
  ['a preposition', 'في', 'كريسفورد', 'كريسفورد'],
  ['a title', 'المدرب', 'بلادوفيتش', 'بلادوفيتش'],
  ['any other word', 'وصل', 'بكراسنودون', 'كراسنودون'],
  ['a title without article, which goes on', 'رئيس', 'لكراسنودون', 'كراسنودون'],
])('behind %s: %s %s', (_, before, text, stem) => expect(after(before, text)).toBe(stem));
