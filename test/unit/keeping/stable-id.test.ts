import { expect, test } from 'vitest';
import { keptId, nameId } from '../../../src/keeping/kept.ts';
import { stableHash } from '../../../src/keeping/stable-id.ts';

// By an implementation of its own in another language.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', '089be207b544f1e4'],
  ['ب', '07e0f207b4a619e3'],
])('the hash of %j never changes', (text, hash) => expect(stableHash(text)).toBe(hash));

test.each([
  ['أوروبا', 'اوروبا', true],
  ['مصرف', 'مصـرف', true],
  ['رئيس الوزراء', 'رئيس  الوزراء', true],
  ['أميركا', 'أمريكا', false],
  ['بيروت', 'بيروتي', false],
  ['…', '؟', false],
])('%s and %s are the same name: %s', (a, b, same) => expect(nameId(a, 'place') === nameId(b, 'place')).toBe(same));

test('a name, its namesake of another type and a sentence of the same words are three things', () => {
  const ids = [
    nameId('الهلال', 'place'),
    nameId('الهلال', 'organisation'),
    keptId({ kind: 'bullet', arabic: 'الهلال' }),
    keptId({ kind: 'selection', arabic: 'الهلال' }),
  ];
  expect(new Set(ids).size).toBe(4);
});

test('the id of a kept name is the one by which the panel finds it', () =>
  expect(keptId({ kind: 'name', arabic: 'الهلال', type: 'place' })).toBe(nameId('الهلال', 'place')));
