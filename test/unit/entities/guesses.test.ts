import { describe, expect, test } from 'vitest';
import { Guesses } from '../../../src/entities/guesses.ts';

const spell = (name: string) => (name === 'لا' ? [] : [`Latin of ${name}`, 'another']);
const FULL = ['مارتن', 'كوفالسكي'];

describe('names of an article', () => {
  test('a family name alone is the one person who was named in full, whatever it looked like', () => {
    const guesses = new Guesses(spell);
    const alone = guesses.count('كوفالسكي', ['كوفالسكي'], 'place', 0.9);
    const full = guesses.count('مارتن كوفالسكي', FULL, 'person', 0.9);
    expect(guesses.of(alone)).toBe(guesses.of(full));
    expect(guesses.of(full)?.entity).toMatchObject({ arabic: 'مارتن كوفالسكي', english: 'Latin of مارتن كوفالسكي', type: 'person' });
    expect(guesses.of(full)?.spellings).toEqual(['another']);
    expect(guesses.byWord('كوفالسكي')).toBe(guesses.of(full));
    expect(guesses.byWord('مارتن')).toBeUndefined();
  });

  test('of two persons of a family name, it is neither', () => {
    const guesses = new Guesses(spell);
    guesses.count('مارتن كوفالسكي', FULL, 'person', 0.9);
    guesses.count('آنا كوفالسكي', ['انا', 'كوفالسكي'], 'person', 0.9);
    expect(guesses.byWord('كوفالسكي')).toBeUndefined();
  });

  test('spellings of one name are one entity, of the kind that its places speak most for', () => {
    const guesses = new Guesses(spell);
    const one = guesses.count('كراسنودون', ['كراسنودون'], 'organisation', 0.9);
    const two = guesses.count('كراسندون', ['كراسندون'], 'place', 0.6);
    guesses.count('كراسنودون', ['كراسنودون'], 'place', 0.6);
    expect(guesses.of(one)).toBe(guesses.of(two));
    expect(guesses.of(one)?.kind).toBe('place');
  });

  test.each([
    ['one sure place is enough', [0.5, 0.9], true],
    ['many unsure ones are not', [0.5, 0.7, 0.7], false],
  ])('%s', (_, scores, isShown) => {
    const guesses = new Guesses(spell);
    const [key = ''] = scores.map((score) => guesses.count('كراسنودون', ['كراسنودون'], 'place', score));
    expect(guesses.of(key) !== undefined).toBe(isShown);
    expect(guesses.byWord('كراسنودون') !== undefined).toBe(isShown);
  });

  test('what cannot be spelt is nothing', () => {
    const guesses = new Guesses(spell);
    expect(guesses.of(guesses.count('لا', ['لا'], 'place', 0.9))).toBeUndefined();
  });
});
