import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pinnedFirst } from '../../../extension/panel/keeping.ts';
import type { LibraryAnswer, LibraryPort } from '../../../extension/panel/library-port.ts';
import { nameId } from '../../../src/keeping/kept.ts';
import type { KeepingView } from '../../../src/keeping/view.ts';
import { missing, mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const MINISTER = nameId('سلمى النجار', 'person');
const CITY = nameId('بيروت', 'place');
const NOTHING: KeepingView = { isPrivate: false, saved: [], pinned: [] };

/** A library that answers what it is told to, in turn, and then the last again. */
function library(...answers: (Partial<KeepingView> | (LibraryAnswer & { ok: false }))[]) {
  let changed: () => void = () => {};
  const ask = vi.fn<LibraryPort['ask']>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer && 'ok' in answer ? answer : { ok: true, view: { ...NOTHING, ...answer } };
  });
  const show = vi.fn<LibraryPort['show']>(async () => true);
  const port: LibraryPort = {
    ask,
    show,
    onChanged: (heard) => {
      changed = heard;
    },
  };
  return { port, ask, show, changed: () => changed() };
}
const withLibrary = (lib: ReturnType<typeof library>) => mounted(story(), { library: lib.port });
const SAVE = `#name-${NAMES.minister} .keep`;
const PIN = `#name-${NAMES.minister} .keep:nth-of-type(2)`;

beforeEach(() => {
  document.body.replaceChildren();
  missing.clear();
});

describe('saving', () => {
  test('a name goes with its sentence and article, and a second press takes it back', async () => {
    const lib = library({}, { saved: [MINISTER] }, {});
    const { click, one, status } = await withLibrary(lib);
    await click(SAVE);
    expect(lib.ask.mock.calls[1]?.[0]).toEqual({
      act: {
        do: 'save',
        thing: {
          kind: 'name',
          arabic: 'سلمى النجار',
          english: 'Salma Najjar',
          type: 'person',
          confidence: 'guessed',
          sentence: 'وصلت الوزيرة سلمى النجار إلى بيروت مساء الاثنين.',
        },
      },
      article: { url: 'https://news.example/port', headline: 'اتفاق جديد لتوسيع المرفأ' },
    });
    expect(one(SAVE).classList.contains('on')).toBe(true);
    expect(status()).toContain('سلمى النجار');
    await click(SAVE);
    expect(lib.ask.mock.calls[2]?.[0].act).toEqual({ do: 'unsave', id: MINISTER });
    expect(one(SAVE).classList.contains('on')).toBe(false);
    expect([...missing]).toEqual([]);
  });

  test('a bullet goes with the English of its names', async () => {
    const lib = library({});
    const { click } = await withLibrary(lib);
    await click('#bullet-1 .keep');
    expect(lib.ask.mock.calls[1]?.[0].act).toMatchObject({
      do: 'save',
      thing: { kind: 'bullet', english: 'Salma Najjar', sentence: expect.stringContaining('وقالت') },
    });
  });

  test.each(['full', 'broken', 'newer', 'too-long', 'bad-input', 'private', 'background', 'orphaned'] as const)(
    'what goes wrong (%s) stands in the panel until it is dismissed, and nothing looks saved',
    async (code) => {
      const lib = library({}, { ok: false, code, message: '' } as LibraryAnswer & { ok: false }, {});
      const { click, one, all, texts, status } = await withLibrary(lib);
      await click(SAVE);
      expect(texts('.keeping-bar p').join()).toMatch(/^Not saved/);
      expect(status()).toBe(texts('.keeping-bar p').join());
      expect(one(SAVE).classList.contains('on')).toBe(false);
      await click('.keeping-bar button');
      expect(all('.keeping-bar')).toEqual([]);
      expect([...missing]).toEqual([]);
    },
  );

  test('in a private window there are no buttons, and the panel says why', async () => {
    const { all, texts } = await withLibrary(library({ isPrivate: true }));
    expect(all('.keep')).toEqual([]);
    expect(texts('.private').join()).toContain('private window');
  });

  test('where nothing can be kept there is nothing of it', async () => {
    const { all } = await mounted();
    expect(all('.keep, .keeping, .met')).toEqual([]);
  });
});

describe('pinning', () => {
  test('puts a name first, has it marked, and leaves the focus on its button', async () => {
    const lib = library({}, { pinned: [CITY] });
    const { click, one, all, settle, page, root } = await withLibrary(lib);
    one(`#name-${NAMES.city} .keep:nth-of-type(2)`).focus();
    await click(`#name-${NAMES.city} .keep:nth-of-type(2)`);
    await settle();
    expect(all('.names > ul > li').map(({ id }) => id)[0]).toBe(`name-${NAMES.city}`);
    expect(root.activeElement).toBe(one(`#name-${NAMES.city} .keep:nth-of-type(2)`));
    const { mentions } = story().analysis.glossary[NAMES.city] ?? {};
    expect(page.markPinned.mock.calls.at(-1)).toEqual([mentions]);
  });

  test('a second press takes the pin away', async () => {
    const lib = library({ pinned: [MINISTER] });
    const { click } = await withLibrary(lib);
    await click(PIN);
    expect(lib.ask.mock.calls[1]?.[0].act).toEqual({ do: 'unpin', id: MINISTER });
  });

  test('nothing but the order changes', () => {
    const { glossary } = story().analysis;
    expect(pinnedFirst([0, 1, 2, 3], glossary, [nameId('شركة مرفأ الشمال', 'organisation'), CITY])).toEqual([1, 2, 0, 3]);
    const indexes = [2, 0];
    expect(pinnedFirst(indexes, glossary, [])).toBe(indexes);
  });
});

test('what was changed elsewhere shows at once', async () => {
  const lib = library({}, { saved: [MINISTER] });
  const { one, settle } = await withLibrary(lib);
  lib.changed();
  await settle();
  expect(one(SAVE).classList.contains('on')).toBe(true);
});

test('an older answer that comes late changes nothing', async () => {
  const lib = library({});
  let late: (answer: LibraryAnswer) => void = () => {};
  lib.ask.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  const { one, settle } = await withLibrary(lib);
  lib.changed();
  await settle();
  late({ ok: true, view: { ...NOTHING, saved: [MINISTER] } });
  await settle();
  expect(one(SAVE).classList.contains('on')).toBe(false);
});

test('names are “new” or “met before” where that is wanted', async () => {
  const day = '2026-11-23';
  const { texts } = await withLibrary(
    library({ met: { [CITY]: { times: 3, first: day, last: day }, [MINISTER]: { times: 1, first: day, last: day } } }),
  );
  expect(texts(`#name-${NAMES.city} .met, #name-${NAMES.minister} .met, #name-${NAMES.company} .met`)).toEqual([
    'met before',
    'met in 3 articles',
    'new',
  ]);
});

test('the ways to what is saved and to a file of the names', async () => {
  const lib = library({});
  const { click, texts } = await withLibrary(lib);
  await click('.keeping .saved');
  await click('.keeping .export');
  expect(lib.show.mock.calls.map(([{ page }]) => page)).toEqual(['saved', 'export']);
  const [, exported] = lib.show.mock.calls;
  expect(exported?.[0]).toMatchObject({ rows: story().analysis.glossary.map(({ arabic }) => ({ arabic })) });
  lib.show.mockResolvedValue(false);
  await click('.keeping .saved');
  expect(texts('.keeping-bar p').join()).not.toBe('');
});

describe('what is asked for outside the panel', () => {
  test('a selected name is gone to and has the focus, before and after the story is there', async () => {
    let arrive: (s: ReturnType<typeof story>) => void = () => {};
    const { panel, settle, page, root } = await mounted(new Promise((resolve) => (arrive = resolve)));
    panel.hear({ do: 'explain', text: 'بيروت' });
    expect(page.showMentions).not.toHaveBeenCalled();
    arrive(story());
    await settle();
    await settle();
    expect(page.showMentions).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(root.activeElement?.closest('li')?.id).toBe(`name-${NAMES.city}`));
  });

  test('a selection that is no name is told so, also where nothing can be kept', async () => {
    const { panel, settle, texts, page } = await mounted();
    panel.hear({ do: 'explain', text: 'باريس' });
    await settle();
    expect(texts('.keeping-bar p').join()).toContain('باريس');
    expect(page.showMentions).not.toHaveBeenCalled();
  });

  test('repeats are shown and hidden again', async () => {
    const { panel, page } = await mounted();
    page.setHidden.mockClear();
    panel.hear({ do: 'toggle-repeats' });
    panel.hear({ do: 'toggle-repeats' });
    expect(page.setHidden.mock.calls).toEqual([
      [[0, 1, 3], false],
      [[0, 1, 3], true],
    ]);
  });

  test('the next name is gone to', async () => {
    const { panel, page, settle } = await mounted();
    panel.hear({ do: 'step', by: 1 });
    await settle();
    expect(page.showMentions).toHaveBeenCalledTimes(1);
  });

  test('the heading has the focus', async () => {
    const { panel, root, one } = await mounted();
    panel.hear({ do: 'focus' });
    expect(root.activeElement).toBe(one('#heading'));
  });
});
