import { beforeEach, expect, test } from 'vitest';
import { grabSelection } from '../../../extension/background/grab-selection.ts';

const PAGE = `<h1> اتفاق
  جديد </h1><article><p>وصلت <b>الوزيرة</b> إلى بيروت مساء الاثنين.</p><p>ووقّعت اتفاقاً.</p></article>`;

beforeEach(() => {
  document.head.innerHTML = '<meta property="article:published_time" content="2026-03-02">';
  document.body.innerHTML = PAGE;
  getSelection()?.removeAllRanges();
});

function select(from: string, start: number, to = from, end = Number.POSITIVE_INFINITY): void {
  const text = (selector: string) => document.querySelector(selector)?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text(from), start);
  range.setEnd(text(to), Math.min(end, text(to).data.length));
  getSelection()?.addRange(range);
}

test('nothing selected is nothing', () => expect(grabSelection()).toBeUndefined());

test('the words, their paragraph, and what the page says of its article', () => {
  select('b', 2);
  expect(grabSelection()).toEqual({
    text: 'وزيرة',
    around: 'وصلت الوزيرة إلى بيروت مساء الاثنين.',
    url: location.href,
    headline: 'اتفاق جديد',
    published: '2026-03-02',
  });
});

test('a selection over two paragraphs has the first one around it', () => {
  select('p', 0, 'p:nth-of-type(2)');
  expect(grabSelection()?.around).toBe('وصلت الوزيرة إلى بيروت مساء الاثنين.');
});

test('a page that says nothing of itself', () => {
  document.head.innerHTML = '';
  document.querySelector('h1')?.remove();
  select('b', 0);
  expect(Object.keys(grabSelection() ?? {})).toEqual(['text', 'around', 'url']);
});
