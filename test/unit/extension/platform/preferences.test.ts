import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_BULLETS, preferencesFrom, RANGES, SECTIONS } from '../../../../extension/platform/preferences.ts';

const usual = preferencesFrom(undefined, false);

test('nothing stored: all sections in their order, sizes in their ranges', () => {
  expect(usual.sections).toEqual(SECTIONS);
  expect(usual).toMatchObject({ theme: 'page', marks: 'background', digits: 'interface', bullets: 0, metBefore: false, print: 'page' });
});

test.each([
  { stored: { theme: 'dark' }, expected: { theme: 'dark' } },
  { stored: { theme: 'pink' }, expected: { theme: 'page' } },
  { stored: { sections: ['names', 'summary', 'names', 'advert'] }, expected: { sections: ['names', 'summary'] } },
  { stored: { sections: [] }, expected: { sections: SECTIONS } },
  { stored: { bullets: 5 }, expected: { bullets: 5 } },
  { stored: { bullets: 1000 }, expected: { bullets: MOST_BULLETS } },
  { stored: { bullets: 2.5 }, expected: { bullets: 0 } },
  { stored: { arabicSize: 9 }, expected: { arabicSize: RANGES.arabicSize.most } },
  { stored: { arabicSize: Number.NaN }, expected: { arabicSize: RANGES.arabicSize.usual } },
  { stored: { metBefore: 1 }, expected: { metBefore: false } },
])('$stored', ({ stored, expected }) => {
  expect(preferencesFrom(stored, false)).toMatchObject(expected);
});

test('whatever is stored, the preferences are whole, and storing them again changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.boolean(), (stored, touch) => {
      const read = preferencesFrom(stored, touch);
      expect(Object.keys(read).sort()).toEqual(Object.keys(usual).sort());
      expect(preferencesFrom(read, !touch)).toEqual(read);
    }),
  );
});
