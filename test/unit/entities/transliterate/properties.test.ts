import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../../src/entities/transliterate/full-name.ts';
import { MODEL } from './model-file.ts';

const letter = fc.constantFrom(...Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچگڤژیک'), '\u064e', 'ـ', '\u200f');
const word = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(''));
const name = fc.array(word, { maxLength: 5 }).chain((words) => fc.constantFrom(' ', '-', '\u00a0').map((joint) => words.join(joint)));

describe('any name', () => {
  it('gets at most five different spellings of Latin letters, hyphens, apostrophes and single spaces', () => {
    fc.assert(
      fc.property(name, (text) => {
        const spellings = transliterate(text, MODEL);
        expect(new Set(spellings).size).toBe(spellings.length);
        expect(spellings.length).toBeLessThanOrEqual(5);
        for (const spelling of spellings) expect(spelling).toMatch(/^[A-Z][A-Za-z]*(?:[ '-][A-Za-z]+)*$/);
        expect(transliterate(text, MODEL)).toEqual(spellings);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('is answered with something when it has an Arabic letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي')), word, (first, rest) => {
        expect(transliterate(first + rest, MODEL).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('does no harm when it is no name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => transliterate(text, MODEL).length <= 5));
  }, 20_000);
});
