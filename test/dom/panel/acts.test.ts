import { describe, expect, test } from 'vitest';
import { mounted } from './mounting.ts';
import { NAMES, SUBHEAD, story } from './story.ts';

describe('what is shown', () => {
  test('names come first, then the summary, then all names, then pictures', async () => {
    const { all } = await mounted();
    expect(all('section').map((section) => section.className)).toEqual(['who', 'summary', 'names', 'repeats']);
    expect(all('.who > ul > li').length).toBeLessThanOrEqual(5);
  });

  test('who and where names people, places and organisations alone', async () => {
    expect((await mounted()).texts('.who-en')).toEqual(['Salma Najjar', 'Beirut', 'North Port Company', 'Lebanon']);
  });

  test('a name that the story leaves open shows its readings', async () => {
    const { texts } = await mounted();
    expect(texts('.readings .strong')).toEqual(['Al Hilal', 'Hilal']);
    expect(texts('.name-en')[NAMES.open]).toBe('Al Hilal / Hilal');
  });

  test('a short article says that there is nothing to summarise and no name', async () => {
    const { texts, all } = await mounted(story({ analysis: { glossary: [], bullets: [], more: [] }, repeats: [] }));
    expect(texts('.summary .muted')[0]).toMatch(/too short/);
    expect(texts('.names .muted')[0]).toMatch(/No names/);
    expect(all('.who')).toEqual([]);
  });

  test('every Arabic run says that it is Arabic, and every English one within Arabic words that it is English', async () => {
    const { all, settle, one } = await mounted();
    for (const disclosure of all('[aria-expanded]')) disclosure.click();
    await settle();
    const walker = document.createTreeWalker(one('aside'), NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    let arabic = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const holder = node.parentElement?.closest('[lang]');
      const is = [holder?.getAttribute('lang'), holder?.getAttribute('dir')].join();
      // A letter in brackets is named within an explanation: “without the attached and (و)”.
      const isArabic = /\p{Script=Arabic}/u.test(text.replace(/\(\p{Script=Arabic}+\)/u, ''));
      if (isArabic) arabic++;
      const isRomanised = node.parentElement?.matches('.romanised');
      const wanted = isRomanised ? 'ar-Latn,ltr' : 'en,ltr';
      if (is !== (isArabic ? 'ar,rtl' : wanted)) wrong.push(`${is}: ${text}`);
    }
    expect(wrong).toEqual([]);
    expect(arabic).toBeGreaterThan(20);
  });

  test('English names stay English where the interface is Arabic', async () => {
    const { all } = await mounted(story(), { language: 'ar' });
    const runs = all('.who-en, .name-en bdi, .bullet-names bdi');
    expect(runs.length).toBeGreaterThan(8);
    expect(runs.filter((run) => run.lang !== 'en' || run.dir !== 'ltr')).toEqual([]);
  });
});

describe('a name', () => {
  test('marks its mentions; the second click goes to the next, and after the last to the first', async () => {
    const { page, click, texts, all } = await mounted();
    const { mentions } = story().analysis.glossary[NAMES.minister] ?? { mentions: [] };
    for (const place of [0, 1, 0]) {
      await click('#name-0 .name');
      expect(page.showMentions).toHaveBeenLastCalledWith(mentions, place);
      expect(texts('#name-0 .tally')).toEqual([`${place + 1} of 2`]);
    }
    expect(all('.card.current').map((card) => card.id)).toEqual(['name-0']);
  });

  test('in the first five lines does the same', async () => {
    const { page, click } = await mounted();
    await click('.who li:nth-child(2) button');
    expect(page.showMentions).toHaveBeenLastCalledWith(story().analysis.glossary[NAMES.city]?.mentions, 0);
  });

  test('that the page no longer shows is said to be gone', async () => {
    const { page, click, status } = await mounted();
    page.showMentions.mockReturnValue(false);
    await click('#name-0 .name');
    expect(status()).toMatch(/no longer shows/);
  });

  test('tells of a guess in a word, with other spellings and reasons on demand', async () => {
    const { texts, click, button, one } = await mounted();
    expect(texts('#name-0 .sure')).toEqual(['guessed']);
    expect(texts('#name-0 .forms dt')).toEqual([]);
    await click(button('Why this match?', '#name-0'));
    expect(texts('#name-0 .forms dt')).toEqual(['سلمى النجار 1 mention', 'النجار 1 mention']);
    expect(one('#name-0').textContent).toContain('Selma Nejjar · Salma al-Najjar');
  });

  test('of a people leads to its country', async () => {
    const { click, button, root, one } = await mounted();
    await click(button('Country:', `#name-${NAMES.demonym}`));
    expect(root.activeElement).toBe(one(`#name-${NAMES.country} .name`));
  });
});

describe('the bar of what is marked', () => {
  test('steps through the places both ways and takes the marks away', async () => {
    const { page, click, button, all, root, one, status } = await mounted();
    expect(all('.mark-bar')).toEqual([]);
    await click('#name-0 .name');
    await click(button('Next', '.mark-bar'));
    expect(page.showMentions.mock.lastCall?.[1]).toBe(1);
    await click(button('Previous', '.mark-bar'));
    expect(page.showMentions.mock.lastCall?.[1]).toBe(0);
    await click(button('Take the marks away', '.mark-bar'));
    expect(page.clearMarks).toHaveBeenCalledTimes(1);
    expect(all('.mark-bar, .card.current')).toEqual([]);
    expect(root.activeElement).toBe(one('#name-0 .name'));
    expect(status()).toBe('Marks taken away');
  });
});

describe('a bullet', () => {
  test('leads to its sentence and shows the English names in it', async () => {
    const { page, click, texts } = await mounted();
    await click('#bullet-1 .bullet');
    expect(page.showSpan).toHaveBeenLastCalledWith(story().analysis.bullets[1]?.sources[0]);
    expect(texts('.bullet-names bdi')[0]).toBe('Salma Najjar · Beirut');
    expect(texts('.bullet').join()).not.toContain(SUBHEAD);
  });

  test('says how it was chosen on demand', async () => {
    const { click, button, texts } = await mounted();
    await click(button('How chosen', '#bullet-0'));
    expect(texts('#bullet-0 .reasons li')).toHaveLength(1);
    expect(texts('#bullet-0 .reasons li')[0]).not.toBe('');
  });
});

describe('repeats', () => {
  test('painted ones and those of the markup are counted apart; only the painted are hidden', async () => {
    const { page, texts } = await mounted();
    expect(page.setHidden).toHaveBeenCalledExactlyOnceWith([0, 1, 3], true);
    expect(texts('.hidden-count')[0]).toMatch(/3 of 3/);
    expect(texts('.markup-count')[0]).toMatch(/1$/);
  });

  test('are shown and hidden all at once', async () => {
    const { page, click, texts, status } = await mounted();
    await click('.repeats-sum button');
    expect(page.setHidden).toHaveBeenLastCalledWith([0, 1, 3], false);
    expect(texts('.hidden-count')[0]).toMatch(/0 of 3/);
    expect(status()).toBe('3 repeated texts shown');
    await click('.repeats-sum button');
    expect(page.setHidden).toHaveBeenLastCalledWith([0, 1, 3], true);
  });

  test('are shown and hidden one by one', async () => {
    const { page, click, button, texts, all } = await mounted();
    await click(button('repeats', '.figure'));
    await click(button('Show in the page', '.figure'));
    expect(page.setHidden).toHaveBeenLastCalledWith([0], false);
    expect(texts('.hidden-count')[0]).toMatch(/2 of 3/);
    expect(all('.repeat-list button')).toHaveLength(2);
    await click(button('Hide in the page', '.figure'));
    expect(page.setHidden).toHaveBeenLastCalledWith([0], true);
  });
});

describe('what the page’s own scripts set off', () => {
  test('does nothing', async () => {
    const { page, close, click, all, load } = await mounted(story(), { trusted: (event) => event.isTrusted === true });
    page.setHidden.mockClear();
    const buttons = all('button');
    expect(buttons.length).toBeGreaterThan(12);
    for (const button of buttons) await click(button);
    const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    all('.name')[0]?.dispatchEvent(esc);
    for (const act of [page.showMentions, page.showSpan, page.clearMarks, page.setHidden, close]) expect(act).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
    expect(all('[aria-expanded="true"], .current')).toEqual([]);
  });
});
