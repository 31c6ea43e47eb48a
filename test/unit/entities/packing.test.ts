import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumber, readDigits, readNumbers } from '../../../src/entities/packing.ts';

test('numbers come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
      expect([...readNumbers(numbers.map(packNumber).join(''), 'a model')]).toEqual(numbers);
    }),
  );
});

test.each([
  [0, 'A'],
  [31, 'f'],
  [32, 'gB'],
  [1024, 'ggB'],
])('%i is written %s', (value, text) => expect(packNumber(value)).toBe(text));

test('digits are one character each', () => expect([...readDigits('ABa_', 'a model')]).toEqual([0, 1, 26, 63]));

test.each(['A?', 'ب', 'A B'])('%j is refused with the name of the model', (line) => {
  expect(() => readDigits(line, 'a model')).toThrow(/a model: no digit/);
  expect(() => readNumbers(line, 'a model')).toThrow(/a model: no digit/);
});
