import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/summary/statements.ts';
import { articleOf } from './article.ts';

const read = (...args: Parameters<typeof articleOf>) => statements(articleOf(...args)).map(({ kind, text }) => [kind, text]);
const A = 'وصل وفد من المفوضية إلى العاصمة للمرة الأولى منذ عامين.';
const B = 'ويلتقي الوفد وزراء من الحكومة الجديدة غدا.';

describe('statements', () => {
  it('numbers the sentences of standfirst and blocks in reading order', () => {
    const found = statements(articleOf([`${A} ${B}`, B], { standfirst: A }));
    expect(found.map(({ order, opens, sources }) => [order, opens, sources[0]?.block])).toEqual([
      [0, true, 'standfirst'],
      [1, true, 'b1'],
      [2, false, 'b1'],
      [3, true, 'b2'],
    ]);
  });

  it.each([
    ['a subhead by its kind', [['subhead', 'هل تعود المحادثات؟'] as const], 'label'],
    ['a short line without a mark', ['ردود الفعل'], 'label'],
    ['a pointer to another story', ['للمزيد: الحكومة تقر موازنة العام المقبل بعد خلاف طويل مع البرلمان'], 'label'],
    ['a line that leads to a quotation', ['وفي ذلك يقول الباحث من جامعة لوفان:'], 'speaker'],
    [
      'a long line without its full stop',
      ['وصل وفد من المفوضية إلى العاصمة للمرة الأولى منذ عامين ويلتقي الوفد وزراء من الحكومة الجديدة'],
      'sentence',
    ],
    ['a short line with a full stop', ['غادر الوفد العاصمة.'], 'sentence'],
  ])('%s is a %s', (_, paragraphs, kind) => {
    expect(read(paragraphs.map((p) => (typeof p === 'string' ? p : [p[0], p[1]])))[0]?.[0]).toBe(kind);
  });

  it('takes a longer line for a label where the paragraphs end in full stops', () => {
    const line = 'الصحيفة نشرت مقالا طويلا عن الملف بعنوان طريق مسدود أمام وفود القارة كلها';
    expect(read([A, B, A, line])[3]?.[0]).toBe('label');
    expect(read([A, line, line])[1]?.[0]).toBe('sentence');
  });

  it.each([
    ['a preposition', 'وصل وفد من المفوضية اليوم إلى', 'العاصمة للمرة الأولى منذ عامين.'],
    ['a relative word', 'وصل وفد من المفوضية التي', 'تتابع الملف منذ عامين.'],
    ['a comma', 'وصل وفد من المفوضية اليوم،', 'ويلتقي وزراء من الحكومة غدا.'],
  ])('joins what a hard break cut after %s', (_, a, b) => {
    const found = statements(articleOf([a, b]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'sentence', text: `${a} ${b}` });
    expect(found[0]?.sources).toEqual([
      { block: 'b1', start: 0, end: a.length },
      { block: 'b2', start: 0, end: b.length },
    ]);
  });

  it.each([
    ['a full stop', 'وصل وفد من المفوضية اليوم.', 'ويلتقي وزراء من الحكومة غدا.'],
    ['a noun', 'وصل وفد من المفوضية إلى العاصمة', 'ويلتقي وزراء من الحكومة غدا.'],
    ['a label of one word', 'في', 'وصل وفد من المفوضية اليوم.'],
  ])('does not join after %s', (_, a, b) => expect(statements(articleOf([a, b]))).toHaveLength(2));

  it('leaves out a standfirst that is the head of the first paragraph, cut', () => {
    expect(read([A], { standfirst: 'وصل وفد من المفوضية إلى العاصمة للمر' })[0]?.[0]).toBe('cut');
    expect(read([A], { standfirst: 'وفد أوروبي رفيع يصل إلى العاصمة اليوم' })[0]?.[0]).toBe('sentence');
  });
});
