import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { agreement, bare, givenName, OWN_LAM, spellingKey } from '../../../src/text/spelling.ts';

const compare = (listed: string, written: string) => {
  const form = /^[أإ]ل./.test(listed) ? OWN_LAM + fold(listed).slice(2) : fold(listed);
  return spellingKey(fold(listed)) === spellingKey(fold(written)) ? agreement(form, fold(written)) : undefined;
};

describe('one name', () => {
  test.each([
    ['الكرملين', 'الكرملين', 'exact'],
    ['إيران', 'ايران', 'exact'],
    ['الكرملين', 'كرملين', 'article'],
    ['غوتيريش', 'جوتيريش', 'letters'],
    ['غوتيريش', 'غوتيريس', 'letters'],
    ['أنطونيو', 'أنتونيو', 'letters'],
    ['أثينا', 'أتينا', 'letters'],
    ['نيقوسيا', 'نيكوسيا', 'letters'],
    ['أميركا', 'أمريكا', 'letters'],
    ['سوريا', 'سورية', undefined],
    ['هولندا', 'هولندة', 'letters'],
    ['سيناء', 'سينا', 'letters'],
    ['أبو', 'أبي', 'letters'],
    ['تشافيز', 'شافيز', 'letters'],
    ['هونغ', 'هونج', 'letters'],
    ['وانغ', 'وانج', 'letters'],
    ['ستولتنبرغ', 'ستولتنبيرغ', 'vowels'],
    ['ترامب', 'ترمب', 'vowels'],
    ['ألمانيا', 'المانيا', 'exact'],
  ])('%s / %s: %s', (listed, written, expected) => expect(compare(listed, written)).toBe(expected));
});

describe('two words', () => {
  test.each([
    ['البليدة', 'بلاده'],
    ['تركيا', 'ترقية'],
    ['تركيا', 'تريكة'],
    ['صور', 'صار'],
    ['بوش', 'بوس'],
    ['بلغ', 'بلج'],
    ['محمد', 'محمود'],
    ['سلمان', 'سليمان'],
    ['باستيا', 'باستياء'],
    ['واتارا', 'وآثاره'],
    ['ألباني', 'بنات'],
    ['غينيا', 'كينيا'],
    ['النمسا', 'النمل'],
  ])('%s / %s', (listed, written) => expect(compare(listed, written)).toBeUndefined());
});

describe('bare', () => {
  test.each([
    ['الكرملين', 'كرملين'],
    ['القرم', 'قرم'],
    ['الان', 'الان'],
    ['الله', 'الله'],
    ['بايدن', 'بايدن'],
  ])('%s → %s', (word, expected) => expect(bare(word)).toBe(expected));
});

describe('givenName', () => {
  test.each([
    ['محمد بن سلمان', 'محمد'],
    ['عبد الله حمدوك', 'عبدالله'],
  ])('%s → %s', (name, expected) => expect(givenName(name.split(' '))).toBe(expected));
});
