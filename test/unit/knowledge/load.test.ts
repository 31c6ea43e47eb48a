import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../src/knowledge/compile.ts';
import type { NameRow } from '../../../src/knowledge/format.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { testPack } from '../entities/lists.ts';

const knowledge = loadKnowledge(testPack());
const numberOf = (english: string) => {
  for (let number = 0; number < knowledge.size; number++) if (knowledge.entry(number).english === english) return number;
  throw new Error(`not listed: ${english}`);
};

describe('loadKnowledge', () => {
  test('gives the entry of a form', () => {
    const [form] = knowledge.forms('موسكو'.replace('و', '')) ?? [];
    expect(form && knowledge.entry(form.entry)).toEqual({
      arabic: 'موسكو',
      english: 'Moscow',
      type: 'place',
      gender: '',
      country: 'RU',
      description: 'about Moscow',
    });
  });

  test('knows beginnings of longer names, and nothing of other words', () => {
    expect(knowledge.forms('بيت')).toEqual([]);
    expect(knowledge.forms('قطار')).toBeUndefined();
  });

  test('links a demonym to its country', () => {
    expect(knowledge.entry(numberOf('Russian')).of).toBe(numberOf('Russia'));
    expect(knowledge.entry(numberOf('Egyptian')).of).toBeUndefined();
  });

  test('has the first names of persons, compound ones in one word', () => {
    expect([...knowledge.givenNames]).toEqual(expect.arrayContaining(['جو', 'فلاديمير', 'عبدالله']));
    expect(knowledge.givenNames).not.toContain('عبد');
  });

  test('gives the newest check date', () => expect(knowledge.asOf).toBe('2025-05'));

  test('refuses what is no pack, and numbers that no form has', () => {
    expect(() => loadKnowledge('')).toThrow('not a knowledge pack');
    expect(() => loadKnowledge(testPack().replace('[forms]', '[other]'))).toThrow('without');
    expect(() => knowledge.entry(-1)).toThrow(RangeError);
  });

  test('loads 10,000 entries at once', () => {
    const letters = 'بتحدرسصعفقكلمنه'.split('');
    const word = (n: number) => Array.from({ length: 6 }, (_, i) => letters[Math.floor(n / 7 ** i) % letters.length]).join('');
    const rows = Array.from(
      { length: 10_000 },
      (_, n): NameRow => ({
        arabic: `${word(n)} ${word(n * 31 + 7)}`,
        english: `Name ${n}`,
        type: 'person',
        aliases: [word(n * 17 + 3)],
        gender: '',
        country: 'FR',
        mark: '',
        checked: '2025-05',
        description: 'French finance minister 2014–2016; mayor of a town 2001–2014',
      }),
    );
    expect(loadKnowledge(compilePack(rows, [])).size).toBe(10_000);
  });
});
