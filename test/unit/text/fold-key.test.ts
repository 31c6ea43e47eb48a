import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/text/fold.ts';
import { foldKey, words } from '../../../src/text/words.ts';

const UNITS = Array.from('اأإآىئؤةءبلمقول ـًَُِّْ،؛؟«»“”’"\'.,-–—…()09aZ_\n\u00a0\u200fé٣ڤپ');

test('the short way and the long way to folded text are one', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 }), (text) => {
      const byWord = words(text).map(({ folded }) => folded);
      expect(foldKey(text)).toBe(byWord.join(' '));
      expect(fold(text)).toBe(foldWithOffsets(text).text);
    }),
    { numRuns: 2000 },
  );
});
