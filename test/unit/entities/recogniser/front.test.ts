import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWords } from '../../../../src/entities/reader.ts';
import { frontOf } from '../../../../src/entities/recogniser/front.ts';
import { loadRecogniser } from '../../../../src/entities/recogniser/model.ts';

const MODEL = loadRecogniser(readFileSync(join(import.meta.dirname, '../../../../src/knowledge/models/recogniser.generated.txt'), 'utf8'));
const knowledge = { givenNames: new Set(['محمد']) };
const front = (text: string, ...written: string[]) => {
  const [word] = readWords(text);
  return word && frontOf(word, MODEL, knowledge, (one) => written.includes(one))?.stem;
};

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
});
