import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../scripts/knowledge-pack.ts';
import { glossaryOf } from '../../../src/entities/glossary.ts';
import { clashesOf } from '../../../src/knowledge/clashes.ts';
import { formatDemonyms, formatNames, parseDemonyms, parseNames } from '../../../src/knowledge/format.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { articleOf } from '../entities/articles.ts';

const folder = join(import.meta.dirname, '../../../src/knowledge/names');
const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const nameFiles = files.filter((file) => file !== 'demonyms.tsv');
const knowledge = loadKnowledge(buildPack(folder));
const named = (...paragraphs: string[]) =>
  glossaryOf(articleOf(...paragraphs), knowledge).map(({ english, type }) => `${english} (${type})`);

describe('the hand-edited lists', () => {
  test.each(nameFiles)('%s is in order, every line usable', (file) => {
    const { comments, rows, problems } = parseNames(textOf(file));
    expect(problems).toEqual([]);
    expect(formatNames(comments, rows)).toBe(textOf(file));
  });

  test('demonyms.tsv is in order, every line usable', () => {
    const { comments, rows, problems } = parseDemonyms(textOf('demonyms.tsv'));
    expect(problems).toEqual([]);
    expect(formatDemonyms(comments, rows)).toBe(textOf('demonyms.tsv'));
  });

  test('no name stands twice, as a name or as an alias that stands alone, unless each time marked ambiguous', () =>
    expect(clashesOf(nameFiles.map((file) => ({ file, rows: parseNames(textOf(file)).rows })))).toEqual([]));

  test('hold at least 3,500 entries', () => expect(knowledge.size).toBeGreaterThanOrEqual(3500));
});

describe('the names of a story', () => {
  test('are all found and explained, and nothing else', () => {
    expect(
      named(
        'كشف البيت الأبيض أن الرئيس جو بايدن تحدث هاتفيا مع نظيره الروسي فلاديمير بوتين، وقال الكرملين إن موسكو ترحب بالحوار مع الولايات المتحدة.',
        'وفي بروكسل طالب الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ روسيا بسحب جنودها من القرم ومن حدود أوكرانيا.',
        'والتقى الوزير الأوكراني دميترو كوليبا مسؤولين أميركيين، بينما ذكرت جين ساكي أن معاهدة "ستارت" الجديدة باقية. وكان أوباما قد وقعها.',
      ).sort(),
    ).toEqual([
      'American (demonym)',
      'Barack Obama (person)',
      'Brussels (place)',
      'Crimea (place)',
      'Dmytro Kuleba (person)',
      'Jen Psaki (person)',
      'Jens Stoltenberg (person)',
      'Joe Biden (person)',
      'Kremlin (organisation)',
      'Moscow (place)',
      'NATO (organisation)',
      'New START (agreement)',
      'Russia (place)',
      'Russian (demonym)',
      'Ukraine (place)',
      'Ukrainian (demonym)',
      'United States (place)',
      'Vladimir Putin (person)',
      'White House (organisation)',
    ]);
  });
});

describe('ordinary prose', () => {
  test.each([
    'كان الطقس جميلا هذا الصباح، وخرج الأطفال إلى الحديقة ليلعبوا تحت الشمس حتى المساء.',
    'فتح الوزير الباب ثم قال إن الحكومة ستنشر تقريرا ماليا جديدا الآن، وسيدرس المجلس كل الأرقام.',
    'رأى الخبير أن مجرى النهر تغير بعد السيول، وأن بناء السد في أثناء الشتاء كان قرارا مصيريا.',
    'تراجعت أسعار الخبز والحليب في الأسواق، وارتفعت الأجور قليلا، لكن العمال يطلبون أكثر من ذلك.',
    'عاد الفريق بالكأس بعد مباراة صعبة، وشكر المدرب لاعبيه وجمهورهم على الصبر والحماس والأمل.',
    'تقع الدائرة في المبنى القديم، وفيها مكتبة وقاعة للكتابة وصناعة الورق وغرفة لحفظ السجلات.',
  ])('names nobody: %s', (text) => expect(named(text)).toEqual([]));
});

describe('bodies by the names of their letters', () => {
  test.each([
    ['قالت سي آي آي', ['CIA (organisation)']],
    ['قالت سي آي إيه', ['CIA (organisation)']],
    ['قال إف بي آي', ['FBI (organisation)']],
    ['قالت منظمة سي آي', ['Sea-Eye (organisation)']],
    ['قالت سي آي', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
