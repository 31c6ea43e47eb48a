import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, rawOffsets } from '../../../src/extract/whitespace.ts';

const text = fc.array(fc.constantFrom('ب', 'ا', ' ', '\n', '\t', '\u00a0', 'x', '،'), { maxLength: 40 }).map((parts) => parts.join(''));

test('a raw offset leads to the character of the collapsed offset', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const line = collapse(raw);
      const offsets = rawOffsets(
        raw,
        Array.from(line, (_, i) => i),
      );
      offsets.forEach((at, i) => {
        expect(raw.charAt(at).replace(/\s/, ' ')).toBe(line.charAt(i));
      });
    }),
  );
});

test.each([
  ['  أول\n\tثان  ', 'أول ثان'],
  ['أ\u00a0ب', 'أ ب'],
  [' \n ', ''],
])('%j is %j', (raw, line) => {
  expect(collapse(raw)).toBe(line);
});

test('an offset beyond the text is its end', () => {
  expect(rawOffsets(' أ ', [0, 5])).toEqual([1, 3]);
});
