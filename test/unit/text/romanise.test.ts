import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { romanise } from '../../../src/text/romanise.ts';

describe('a letter-by-letter guide', () => {
  test.each([
    // Consonants; short vowels that are not written are not made up.
    ['محمد', 'mhmd'],
    ['شيخ', 'shīkh'],
    ['غزة', 'ghza'],
    ['ظافر', 'zāfr'],
    ['عبد الله', 'ʿbd allāh'],
    // Letters of other languages.
    ['پوتين', 'pūtīn'],
    ['ڤيينا', 'vyīnā'],
    // Long vowels, and و and ي as consonants.
    ['بيروت', 'bīrūt'],
    ['يوسف', 'yūsf'],
    ['وليد', 'wlīd'],
    ['داود', 'dāwd'],
    ['سوريا', 'sūryā'],
    ['تايوان', 'tāywān'],
    ['طوكيو', 'tūkyū'],
    ['كييف', 'kyīf'],
    // The beginning of a word.
    ['إيران', 'īrān'],
    ['ايطاليا', 'ītālyā'],
    ['أوروبا', 'ūrūbā'],
    ['أيمن', 'aymn'],
    ['إلهام', 'ilhām'],
    ['آمال', 'āmāl'],
    // Hamza.
    ['سأل', 'sʾl'],
    ['رئيس', 'rʾīs'],
    ['قرآن', 'qrʾān'],
    ['الوزراء', 'al-wzrāʾ'],
    // The article is not assimilated.
    ['سلمى النجار', 'slmā al-njār'],
    ['اليمن', 'al-ymn'],
    // Tāʾ marbūṭa: bound to the next noun, after a long vowel, free.
    ['مدينة غزة', 'mdīnat ghza'],
    ['قناة', 'qnāt'],
    ['المدينة القديمة', 'al-mdīna al-qdīma'],
    // Written vowel marks are read.
    ['مُحَمَّد', 'muhammad'],
    ['نُور', 'nūr'],
    ['يَوْم', 'yawm'],
    ['سعداً', 'sʿdan'],
    ['سعدًا', 'sʿdan'],
    // Presentation forms, stretch, digits, other scripts.
    ['ﻻ', 'lā'],
    ['مـحـمـد', 'mhmd'],
    ['قمة G7 ٢٠٢٤', 'qma G7 2024'],
  ])('%s → %s', (arabic, guide) => expect(romanise(arabic)).toBe(guide));

  test.each([
    ['ألمانيا', 'an alef with hamza begins no article'],
    ['إلى', 'nor one with hamza below'],
    ['الى', 'nor two letters and one more'],
    ['والنجار', 'nor one inside a word'],
  ])('%s has no article: %s', (arabic) => expect(romanise(arabic)).not.toContain('-'));

  test('no text leaves an Arabic letter or mark behind, and Latin text comes back as it is', () => {
    const letters = fc.constantFrom(
      ...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگڤ \u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652ـ'),
    );
    fc.assert(fc.property(fc.array(letters), (text) => !/\p{Script=Arabic}|[\u064b-\u0652]/u.test(romanise(text.join('')))));
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z]{1,12}$/), (text) => romanise(text) === text));
  });
});
