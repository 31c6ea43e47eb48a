import { describe, expect, test } from 'vitest';
import { isHiddenIn, parsePage } from '../../../scripts/page.ts';
import { clean } from '../../../src/extract/clean.ts';
import { CLASS_FREE, readPage } from '../../../src/extract/dom/read.ts';

const FIRST = 'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.';
const SECOND = 'وأضاف رئيس البلدية أن الأشغال انتهت قبل موعدها بشهرين رغم الفيضانات.';
const THIRD = 'وسيمر على الجسر كل يوم عشرون ألف سيارة، بحسب دراسة أعدتها الجامعة القريبة.';
const FOURTH = 'وكان الجسر القديم قد أغلق قبل عامين بعد أن ظهرت في أعمدته شقوق طويلة.';
const CAPTION = 'الجسر الجديد كما يبدو من المنارة عند الغروب';
const OTHER = 'ارتفاع أسعار الخبز في المدينة الساحلية بعد إضراب';

/** The story with something between its second and third paragraphs. */
function articleOf(strange: string, readers?: typeof CLASS_FREE, after = '') {
  const document = parsePage(`<html><head><title>الجسر الجديد يفتح في الربيع</title></head><body><article class="o-article-newsy">
    <h1>الجسر الجديد يفتح في الربيع</h1><div class="c-article-content"><p>${FIRST}</p><p>${SECOND}</p>${strange}<p>${THIRD}</p><p>${FOURTH}</p>${after}</div></article></body></html>`);
  return clean(readPage(document, { url: '', isHidden: isHiddenIn(document) }, readers).draft).article;
}
const STORY = [FIRST, SECOND, THIRD, FOURTH];

describe.each([
  ['by the profile', undefined],
  ['without class names', CLASS_FREE],
] as const)('boxes that nobody knows, %s', (_, readers) => {
  test.each([
    ['a list of links with a label', `<div><h4>مواضيع ذات صلة</h4><ul><li><a href="/x">${OTHER}</a></li></ul></div>`],
    ['one link behind a label', `<div><span>شاهد أيضا</span><a href="/x">${OTHER}</a></div>`],
    ['a link behind a word', `<p><strong>للمزيد:</strong> <a href="/x">${OTHER}</a></p>`],
    ['tags in a row', '<div><a href="/t">جسور</a> | <a href="/t">مدن</a> <a href="/t">سيارات</a></div>'],
    ['pages', '<div><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">التالي</a></div>'],
    ['a newsletter', '<div><h3>اشتركوا في نشرتنا البريدية</h3><p>أهم الأخبار في رسالة واحدة كل صباح.</p></div>'],
    ['a channel', '<p>تابعوا آخر أخبارنا على <a href="/t">تلغرام</a>.</p>'],
    ['a time', '<div><time>10:30</time></div>'],
  ])('%s is no story', (__, strange) => {
    const { blocks } = articleOf(strange, readers);
    expect(blocks.map(({ text }) => text)).toEqual(STORY);
  });

  test.each([
    ['small', `<div><img src="a.jpg"><small>${CAPTION}</small></div>`],
    ['em', `<p><img src="a.jpg"><br><em>${CAPTION}</em></p>`],
    ['a paragraph', `<div><img src="a.jpg" alt="${CAPTION}"><p>${CAPTION}</p></div>`],
    ['a list of terms', `<dl><dt><img src="a.jpg"></dt><dd>${CAPTION}</dd></dl>`],
    ['a table', `<table><tr><td><img src="a.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>`],
  ])('a caption in %s', (__, strange) => {
    const { blocks, figures } = articleOf(strange, readers);
    expect(blocks.map(({ text }) => text)).toEqual(STORY);
    expect(figures.map(({ caption }) => caption)).toEqual([CAPTION]);
  });

  test.each([
    ['a paragraph in boxes', `<div><div><p>${THIRD.replace('يوم', 'أسبوع')}</p></div></div>`],
    ['a paragraph with a link', `<p>وأعلنت <a href="/x">الجامعة</a> أن الدراسة استغرقت عاماً كاملاً وشملت أربعة أحياء.</p>`],
    ['a sentence that is a link', `<p><a href="/x">وأعلنت الجامعة أن الدراسة استغرقت عاماً كاملاً وشملت أربعة أحياء.</a></p>`],
    ['a list', '<ul><li>أربعة مسارات للسيارات</li><li>مسار للدراجات</li></ul>'],
    ['a quotation', '<blockquote><p>لن ننتظر عاماً آخر.</p></blockquote>'],
    ['a heading', '<h2>أرقام ومواعيد</h2>'],
  ])('%s stays', (__, strange) => {
    expect(articleOf(strange, readers).blocks.length).toBeGreaterThan(4);
  });
});

test('a paragraph beside a picture in one box stays', () => {
  const long =
    'وقال المهندس الذي صمم الجسر إنه استوحى شكله من أشرعة المراكب التي كانت تعبر النهر قبل مئة عام، وإن السكان هم الذين اختاروا لونه في تصويت شارك فيه الآلاف.';
  expect(articleOf(`<div><img src="a.jpg"><p>${long}</p></div>`).blocks.map(({ text }) => text)).toContain(long);
});

test('the note on the writer below the story is none of it', () => {
  const note = '<div><h4>ليلى حداد</h4><p>صحافية تكتب عن المدن والموانئ منذ خمسة عشر عاماً.</p></div>';
  const { blocks, removed } = articleOf('', undefined, note);
  expect(blocks.map(({ text }) => text)).toEqual(STORY);
  expect(removed.map(({ text }) => text)).toEqual(expect.arrayContaining(['ليلى حداد']));
});

test('the pictures of other stories’ cards are none of this one', () => {
  const card = `<div><a href="/x"><img src="a.jpg" alt="${CAPTION}"><h3>${OTHER}</h3></a><p>أضرب أصحاب المخابز أسبوعاً كاملاً في المدينة.</p></div>`;
  const { blocks, figures } = articleOf(card);
  expect(blocks.map(({ text }) => text)).toEqual(STORY);
  expect(figures).toEqual([]);
});
