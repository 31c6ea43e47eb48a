import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../../src/entities/transliterate/full-name.ts';
import { MODEL } from './model-file.ts';

describe('the first spelling', () => {
  it.each([
    // listed parts
    ['محمد', 'Mohammed'],
    ['احمد', 'Ahmed'],
    ['مُحَمَّد', 'Mohammed'],
    ['فلاديمير', 'Vladimir'],
    // compounds and particles
    ['عبد الله', 'Abdullah'],
    ['عبد الغفار', 'Abdul Ghaffar'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['بن سلمان', 'Bin Salman'],
    ['خالد أبو بكر', 'Khaled Abu Bakr'],
    ['تميم آل ثاني', 'Tamim Al Thani'],
    ['أوسكار دي لا رينتا', 'Oscar de la Renta'],
    // hyphens, Persian letters, tatweel, direction marks
    ['جان-كلود', 'Jean-Claude'],
    ['کریمی', 'Karimi'],
    ['سـميث', 'Smith'],
    ['\u200fسميث\u200e', 'Smith'],
    // the article
    ['نوري المالكي', 'Nouri al-Maliki'],
    ['الكسندر', 'Alexander'],
    ['ألبرت', 'Albert'],
    // by the model alone
    ['مكارثي', 'McCarthy'],
    ['بيستوريوس', 'Pistorius'],
    ['مونتينيغرو', 'Montenegro'],
    ['فرانكنشتاين', 'Frankenstein'],
  ])('of %s is %s', (name, first) => {
    expect(transliterate(name, MODEL)[0]).toBe(first);
  });
});

describe('the spellings', () => {
  it.each([
    ['بودانوف', 'Budanov'],
    ['سيكورسكي', 'Sikorski'],
    ['كيلوغ', 'Kellogg'],
    ['كوالسكي', 'Kowalski'],
    ['أدريان', 'Adrien'],
    ['محمد', 'Muhammad'],
    ['پافلوف', 'Pavlov'],
  ])('of %s hold %s', (name, wanted) => {
    expect(transliterate(name, MODEL)).toContain(wanted);
  });

  it.each([
    ['ألبين', /-/],
    ['إلهام', /-/],
    ['الكسندر', /al-/i],
    ['محمد بن سلمان', /Ibn|Bn/],
    ['مظلوم', /(.)\1\1/i],
    ['پوتين', /^B/],
    ['نوري المالكي', /Nouri Al|Almaliki/],
    ['جان-كلود يونكر', /Claude-/],
  ])('of %s never match %s', (name, wrong) => {
    const spellings = transliterate(name, MODEL);
    expect(spellings.length).toBeGreaterThan(0);
    for (const spelling of spellings) expect(spelling).not.toMatch(wrong);
  });

  it.each(['', ' ', 'abc', '123', '-', '،', '\u0651', 'ـ'])('are none for %j', (name) => {
    expect(transliterate(name, MODEL)).toEqual([]);
  });
});
