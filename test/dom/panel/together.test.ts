import { describe, expect, test } from 'vitest';
import { runsOf, sentenceAt, sentencesNaming, sentencesNamingAll, sentencesOf } from '../../../extension/panel/sentences.ts';
import { createTogether } from '../../../extension/panel/together.ts';
import { mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const { article, analysis } = story();
const { glossary } = analysis;
const mentionsOf = (item: number) => glossary[item]?.mentions ?? [];
const all = sentencesOf(article);
const ids = (indexes: readonly number[]) => indexes.map((index) => `${all[index]?.block}:${all[index]?.start}`);

describe('the sentences of an article', () => {
  test('are those of the headline, the text and the captions, in this order', () => {
    expect(all.map(({ block }) => block)).toEqual(['headline', 'p1', 'p1', 'p2', 'p3', 's1', 'p4', 'p5', 'f1', 'f2']);
  });

  test.each([
    ['a name in two paragraphs', [NAMES.city], ['p1:0', 'p3:0']],
    ['two names that meet once', [NAMES.city, NAMES.minister], ['p1:0']],
    ['two names of one paragraph that share no sentence', [NAMES.city, NAMES.company], []],
    ['no name', [], []],
  ])('that name %s', (_, items, expected) => expect(ids(sentencesNamingAll(all, items.map(mentionsOf)))).toEqual(expected));

  test('a mention outside of every sentence is in none', () => {
    expect(sentenceAt(all, { block: 'gone', start: 0, end: 3 })).toBe(-1);
    expect(sentencesNaming(all, [{ block: 'gone', start: 0, end: 3, surface: 'x', via: [] }])).toEqual([]);
  });

  test('come apart at their names and give the whole text again', () => {
    const { text = '' } = article.blocks[0] ?? {};
    const [, first] = all;
    if (!first) throw new Error('no sentence');
    const runs = runsOf(text, first, [...mentionsOf(NAMES.city), ...mentionsOf(NAMES.minister), ...mentionsOf(NAMES.city)]);
    expect(runs.map((run) => run.text).join('')).toBe(text.slice(first.start, first.end));
    expect(runs.filter(({ isName }) => isName).map((run) => run.text)).toEqual(['سلمى النجار', 'بيروت']);
  });
});

test('a third name takes the place of the one before the last, and a name chosen twice is let go', () => {
  const { chosen, choose, clear, goTo, wanted } = createTogether();
  for (const item of [3, 5, 7]) choose(item);
  expect(chosen.value).toEqual([5, 7]);
  choose(5);
  expect(chosen.value).toEqual([7]);
  goTo(7);
  expect([chosen.value, wanted.value]).toEqual([[7], 7]);
  clear();
  expect(chosen.value).toEqual([]);
});

describe('who did what', () => {
  const chip = (panel: Awaited<ReturnType<typeof mounted>>, words: string) => panel.button(words, '.picks');

  test('asks for a name at first', async () => {
    const { texts, all: found } = await mounted();
    expect(texts('.together-found')[0]).toMatch(/Choose a name/);
    expect(found('.together-list')).toEqual([]);
  });

  test('shows the sentences of one name, then those of both, then those of the one that is left', async () => {
    const panel = await mounted();
    await panel.click(chip(panel, 'Beirut'));
    expect(panel.texts('.together-list .sentence')).toHaveLength(2);
    expect(panel.texts('.together-found')[0]).toBe('2 sentences name \u2068Beirut\u2069');
    expect(panel.status()).toBe('2 sentences name \u2068Beirut\u2069');
    expect(panel.texts('.picks .tally').slice(0, 3)).toEqual(['1', '2', '0']);
    await panel.click(chip(panel, 'Salma'));
    expect(panel.texts('.together-list .sentence')).toEqual(['وصلت الوزيرة سلمى النجار إلى بيروت مساء الاثنين.']);
    expect(panel.texts('.together-list mark')).toEqual(['سلمى النجار', 'بيروت']);
    expect(panel.texts('.together-list .meta')).toEqual(['Paragraph 1']);
    expect(panel.texts('.together-found')[0]).toBe('1 sentence names both \u2068Beirut\u2069 + \u2068Salma Najjar\u2069');
    await panel.click(chip(panel, 'Beirut'));
    expect(panel.texts('.together-found')[0]).toBe('2 sentences name \u2068Salma Najjar\u2069');
  });

  test('says so where no sentence names both', async () => {
    const panel = await mounted();
    await panel.click(chip(panel, 'Beirut'));
    await panel.click(chip(panel, 'North Port'));
    expect(panel.texts('.together-found')[0]).toMatch(/^0 sentences name both/);
    expect(panel.all('.together-list li')).toEqual([]);
  });

  test('a sentence leads to its place in the page', async () => {
    const panel = await mounted();
    await panel.click(chip(panel, 'Beirut'));
    await panel.click('.together-list li:nth-child(2) button');
    expect(panel.page.showSpan).toHaveBeenLastCalledWith(all[4]);
    expect(panel.texts('.together-list [aria-current="true"]')).toHaveLength(1);
    expect(panel.status()).toBe('Paragraph 3');
    expect(panel.texts('.mark-bar .marked')).toEqual(['Paragraph 3']);
  });

  test('any name of the list can be chosen, and its chip gets the focus', async () => {
    const panel = await mounted();
    await panel.click(panel.button('Its sentences', `#name-${NAMES.open}`));
    expect(chip(panel, 'Al Hilal').getAttribute('aria-pressed')).toBe('true');
    expect(panel.root.activeElement).toBe(chip(panel, 'Al Hilal'));
  });

  test('is empty again with another reading', async () => {
    const panel = await mounted();
    await panel.click(chip(panel, 'Beirut'));
    panel.panel.reload();
    await panel.settle();
    expect(panel.all('.together-list')).toEqual([]);
  });
});
