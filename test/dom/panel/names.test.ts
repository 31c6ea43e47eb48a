import { describe, expect, test, vi } from 'vitest';
import { matching, typesOf } from '../../../extension/panel/filter.ts';
import { searchesFor } from '../../../extension/panel/wikipedia.ts';
import type { GlossaryEntry } from '../../../src/analysis.ts';
import { mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const { analysis } = story();
const { glossary } = analysis;
const entryAt = (index: number) => glossary[index] as GlossaryEntry;

describe('finding a name', () => {
  test.each([
    ['the citation form', 'سلمى', [NAMES.minister]],
    ['another seat of hamza, final ya and no stretch', 'سلمي النجـار', [NAMES.minister]],
    ['an alias as printed', 'اللبنانيون', [NAMES.demonym]],
    ['English in small letters', 'beirut', [NAMES.city]],
    ['accents that English leaves out', 'Beirût', [NAMES.city]],
    ['a further spelling, with another hyphen', 'selma', [NAMES.minister]],
    ['an article written apart', 'al najjar', [NAMES.minister]],
    ['a reading', 'hilal', [NAMES.open]],
    ['words in any order', 'port north', [NAMES.company]],
    ['white space alone', '  ', Object.values(NAMES)],
    ['words of two names', 'beirut lebanon', []],
    ['a letter that is in none', 'ظ', []],
  ])('by %s', (_, typed, expected) => expect(matching(glossary, undefined, typed)).toEqual(expected));

  test('by type, and by type and typing', () => {
    expect(matching(glossary, 'place', '')).toEqual([NAMES.city, NAMES.country]);
    expect(matching(glossary, 'place', 'leb')).toEqual([NAMES.country]);
    expect(matching(glossary, 'event', '')).toEqual([]);
  });

  test('counts the types there are', () => {
    expect(typesOf(glossary)).toEqual([
      { type: 'person', names: 1 },
      { type: 'place', names: 2 },
      { type: 'organisation', names: 1 },
      { type: 'demonym', names: 1 },
      { type: 'other', names: 1 },
    ]);
  });
});

describe('the filter of the list', () => {
  const type = async (panel: Awaited<ReturnType<typeof mounted>>, typed: string) => {
    const field = panel.one('input') as HTMLInputElement;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await panel.settle();
  };
  const ids = ({ all }: Awaited<ReturnType<typeof mounted>>) => all('.names .card').map(({ id }) => id);

  test('chips carry counts, and a second click shows all again', async () => {
    const panel = await mounted();
    expect(panel.texts('.chip')).toEqual(['people 1', 'places 2', 'organisations 1', 'peoples 1', 'other names 1']);
    await panel.click(panel.button('places', '.chips'));
    expect(ids(panel)).toEqual(['name-1', 'name-4']);
    expect(panel.texts('.found')).toEqual(['2 of 6 names shown']);
    expect(panel.button('places', '.chips').getAttribute('aria-pressed')).toBe('true');
    await panel.click(panel.button('places', '.chips'));
    expect(ids(panel)).toHaveLength(6);
    expect(panel.texts('.found')).toEqual(['']);
  });

  test('typing narrows the list, and what is narrowed still marks the right name', async () => {
    const panel = await mounted();
    await type(panel, 'بيروت');
    expect(ids(panel)).toEqual(['name-1']);
    await panel.click('.names .name');
    expect(panel.page.showMentions).toHaveBeenLastCalledWith(entryAt(NAMES.city).mentions, 0);
  });

  test('a country that the filter hides is not offered', async () => {
    const panel = await mounted();
    await type(panel, 'lebanese');
    expect(ids(panel)).toEqual(['name-3']);
    expect(() => panel.button('Country:')).toThrow('no button');
  });

  test('Esc empties the field first and closes the panel then', async () => {
    const panel = await mounted();
    const press = async () => {
      panel.one('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      await panel.settle();
    };
    await type(panel, 'بيروت');
    await press();
    expect([ids(panel).length, panel.close.mock.calls.length]).toEqual([6, 0]);
    await press();
    expect(panel.close).toHaveBeenCalledTimes(1);
  });

  test('what the page’s scripts type is not heeded', async () => {
    const panel = await mounted(story(), { trusted: () => false });
    await type(panel, 'بيروت');
    expect(ids(panel)).toHaveLength(6);
  });

  test('is left out where the names are few', async () => {
    expect((await mounted(story({ analysis: { ...analysis, glossary: glossary.slice(0, 5) } }))).all('input')).toEqual([]);
  });
});

describe('how sure a name is', () => {
  test('is said in a word and in a shape of its own', async () => {
    const { all, texts } = await mounted();
    expect(texts('.sure')).toEqual(['guessed', 'known', 'inferred', 'known', 'known', 'known']);
    const shapes = new Map(all('.sure').map((sure) => [sure.textContent?.trim(), sure.querySelector('svg')?.innerHTML]));
    expect(new Set(shapes.values()).size).toBe(3);
  });
});

describe('a name without explanation', () => {
  test('can be searched in both languages, nothing but the name being handed on', async () => {
    const { click, button, all, texts } = await mounted();
    expect(all('a')).toEqual([]);
    await click(button('Look it up', '#name-0'));
    const links = all('a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/w/index.php?search=Salma%20Najjar',
      `https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent('سلمى النجار')}`,
    ]);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    expect(texts('.address')).toEqual([
      'https://en.wikipedia.org/w/index.php?search=Salma Najjar',
      'https://ar.wikipedia.org/w/index.php?search=سلمى النجار',
    ]);
  });

  test('whose words would end the address keeps them in the term', () => {
    const [search] = searchesFor({ ...entryAt(NAMES.minister), english: 'A&b=c#d "e"' });
    const url = new URL(search?.href ?? '');
    expect([url.protocol, url.host, url.hash, [...url.searchParams]]).toEqual([
      'https:',
      'en.wikipedia.org',
      '',
      [['search', 'A&b=c#d "e"']],
    ]);
  });

  test.each([
    ['a guess', NAMES.minister, ['en', 'ar']],
    ['a described name', NAMES.city, []],
    ['a people with its country', NAMES.demonym, []],
    ['described readings', NAMES.open, []],
  ])('%s', (_, index, languages) => expect(searchesFor(entryAt(index)).map(({ language }) => language)).toEqual(languages));

  test('without English is searched in Arabic alone', () => {
    const { english: _, ...rest } = entryAt(NAMES.minister);
    expect(searchesFor(rest).map(({ language }) => language)).toEqual(['ar']);
  });

  test('is not opened by the page’s scripts', async () => {
    let allowed = true;
    const { click, button, one } = await mounted(story(), { trusted: () => allowed });
    await click(button('Look it up', '#name-0'));
    // What the panel has not kept from happening is kept here: the test goes nowhere.
    let kept = false;
    one('.panel').addEventListener('click', (event) => {
      kept = event.defaultPrevented;
      event.preventDefault();
    });
    const follow = () => {
      one('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return kept;
    };
    expect(follow()).toBe(false);
    allowed = false;
    expect(follow()).toBe(true);
  });
});

describe('a report of a wrong name', () => {
  test('has the name, the sentence of the place shown, the rules and the versions', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const { click, button, texts } = await mounted(story({ asOf: '2025-05' }), { copy, version: '0.9.1' });
    await click(button('Why this match?', '#name-0'));
    await click(button('Wrong?', '#name-0'));
    const report = (sentence: string | undefined, rule: string) =>
      [
        'Hashiya: this name looks wrong',
        'Name: \u2068سلمى النجار\u2069',
        'English: \u2068Salma Najjar\u2069 (person, guessed)',
        `Sentence: \u2068${sentence}\u2069`,
        `Rules: ${rule}`,
        'Version: 0.9.1',
        'Names as of 2025-05',
      ].join('\n');
    expect(copy).toHaveBeenLastCalledWith(report(analysis.bullets[0]?.text, 'evidence:title'));
    expect(texts('#name-0 .disclosed .plain')).toEqual(['Copied']);
    await click('#name-0 .name');
    await click('#name-0 .name');
    await click(button('Copied', '#name-0'));
    expect(copy).toHaveBeenLastCalledWith(report(story().article.blocks[1]?.text, 'surname'));
  });

  test('leaves out what is not known', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const { click, button } = await mounted(story(), { copy });
    await click(button('Why this match?', `#name-${NAMES.open}`));
    await click(button('Wrong?', `#name-${NAMES.open}`));
    expect(copy.mock.calls[0]?.[0]).toContain('Al Hilal / Hilal');
    expect(copy.mock.calls[0]?.[0]).not.toMatch(/Version|as of/);
  });
});

test('the age of the names is told where it is known', async () => {
  expect((await mounted(story({ asOf: '2025-05' }))).texts('.as-of')).toEqual(['Names as of May 2025']);
  expect((await mounted()).texts('.as-of')).toEqual([]);
});
