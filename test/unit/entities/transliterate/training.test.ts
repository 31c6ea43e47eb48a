import { describe, expect, it } from 'vitest';
import { align, learnUnits } from '../../../../scripts/train/align.ts';
import { learnNgrams } from '../../../../scripts/train/ngrams.ts';
import { frequentPairs, type Pair, plainLatin, without } from '../../../../scripts/train/pairs.ts';
import { trainTransliterator } from '../../../../scripts/train/transliterator.ts';
import { transliterate } from '../../../../src/entities/transliterate/full-name.ts';
import { isListed } from '../../../../src/entities/transliterate/listed-names.ts';
import { loadTransliterationModel } from '../../../../src/entities/transliterate/model.ts';

const pair = (arabic: string, latin: string, count = 1): Pair => ({ arabic, latin, count });

/** Every pair of syllables from six consonants and three vowels. */
const CONSONANTS = { ب: 'b', ش: 'sh', ن: 'n', ل: 'l', م: 'm', ر: 'r' };
const VOWELS = { ا: 'a', و: 'o', ي: 'i' };
const SOUNDS: Record<string, string> = { ...CONSONANTS, ...VOWELS };
const SYLLABLES = Object.entries(CONSONANTS).flatMap(([arabic, latin]) =>
  Object.entries(VOWELS).map(([vowel, sound]) => pair(arabic + vowel, latin + sound)),
);
const PAIRS = SYLLABLES.flatMap((a) => SYLLABLES.map((b) => pair(a.arabic + b.arabic, a.latin + b.latin)));
const RECIPE = {
  clean: PAIRS,
  further: [pair('باب', 'bab'), pair('شانو', 'wrong')],
  leastScore: -7.5,
  leastCount: 2,
  order: 3,
  leastGain: 0.1,
  lists: ['common', 'rare', 'borne'].map((name) => ({ name, list: new Set(['shano', `only${name}`]), bits: 12 })),
  comments: ['# a small model'],
};

describe('training', () => {
  it('aligns letters with their sounds and nothing else', () => {
    const units = learnUnits(PAIRS);
    for (const known of PAIRS) {
      const found = align(known, units)?.units.map((unit) => unit.split('|')) ?? [];
      expect(found.map(([arabic]) => arabic).join('')).toBe(known.arabic);
      for (const [arabic = '', latin = ''] of found) expect(latin).toBe(Array.from(arabic, (letter) => SOUNDS[letter]).join(''));
    }
    expect(align(pair('شانو', 'xyz'), units)).toBeUndefined();
  });

  it('gives after every history probabilities that sum to one', () => {
    const { probabilities, backoffs } = learnNgrams(['^ab$', '^ab$', '^ac$', '^bc$', '^cab$', '^aab$'], '^', 3, 0);
    const chance = (ngram: string): number =>
      probabilities[ngram.length - 1]?.get(ngram) ??
      (ngram.length > 1 ? (backoffs.get(ngram.slice(0, -1)) ?? 1) * chance(ngram.slice(1)) : 0);
    for (const history of ['', 'a', '^', '^a', 'ab']) {
      expect(['a', 'b', 'c', '$'].reduce((sum, next) => sum + chance(history + next), 0)).toBeCloseTo(1, 5);
    }
  });

  it('writes a model that reads names it has not seen, the same for the same pairs', () => {
    const text = trainTransliterator(RECIPE);
    expect(trainTransliterator(RECIPE)).toBe(text);
    const model = loadTransliterationModel(text, '');
    expect(transliterate('رانولي', model)[0]).toBe('Ranoli');
    expect(isListed(model.common, 'onlycommon')).toBe(true);
    expect(isListed(model.common, 'onlyrare')).toBe(false);
    expect(isListed(model.borne, 'onlyborne')).toBe(true);
  });
});

describe('pairs', () => {
  it.each([
    ['Jovetić', 'jovetic'],
    ['Øvrebø', 'ovrebo'],
    ["O'Neill", 'oneill'],
    ['Weiß', 'weiss'],
    ['Łukasz', 'lukasz'],
    ['محمد', ''],
  ])('read %s as %s', (name, plain) => {
    expect(plainLatin(name)).toBe(plain);
  });

  it('are left out when either word is held back', () => {
    const pairs = [pair('سميث', 'smith'), pair('سميت', 'smith'), pair('سميث', 'smyth'), pair('جون', 'john')];
    expect(without(pairs, [pair('سميث', 'smith')])).toEqual([pair('جون', 'john')]);
  });

  it('count as frequent only beside the commonest spelling', () => {
    const pairs = [pair('علي', 'ali', 90), pair('علي', 'aly', 30), pair('علي', 'alee', 5), pair('زيد', 'zaid', 1)];
    expect(frequentPairs(pairs, 2).map(({ latin }) => latin)).toEqual(['ali', 'aly']);
  });
});
