import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPanelModel } from '../../../extension/panel/model.ts';
import type { Story } from '../../../extension/panel/ports.ts';
import { fakePage, mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const FIRST = story();
const { glossary, bullets, more } = FIRST.analysis;

/** The story with these of its names, in this order. */
const withNames = (...items: number[]): Story => ({
  ...FIRST,
  analysis: { ...FIRST.analysis, glossary: items.flatMap((item) => glossary[item] ?? []) },
});

/** The same story with another paragraph at its beginning, so that all ids and places are others. */
function moved(): Story {
  const next = (block: string) => (/^p\d$/.test(block) ? `p${Number(block.slice(1)) + 1}` : block);
  const at = <T extends { block: string }>(spans: T[]) => spans.map((span) => ({ ...span, block: next(span.block) }));
  const blocks = FIRST.article.blocks.map((block) => ({ ...block, id: next(block.id) }));
  return {
    ...FIRST,
    article: { ...FIRST.article, blocks: [{ id: 'p1', kind: 'paragraph', text: 'تحديث: انتهى الاجتماع.' }, ...blocks] },
    analysis: {
      glossary: glossary.map((entry) => ({ ...entry, mentions: at(entry.mentions) })),
      bullets: bullets.map((bullet) => ({ ...bullet, sources: at(bullet.sources) })),
      more: more.map((bullet) => ({ ...bullet, sources: at(bullet.sources) })),
    },
    repeats: FIRST.repeats.map((repeat) => ({ ...repeat, id: repeat.id + 10 })),
  };
}

async function modelOf(first: Story = FIRST) {
  const page = fakePage();
  const model = createPanelModel({ load: async () => first, page, copy: async () => undefined });
  await model.load();
  page.showMentions.mockClear();
  page.showSpan.mockClear();
  return { model, page };
}

describe('another analysis of the same text', () => {
  test('keeps what is open and marked with its name, though the name stands elsewhere in the list', async () => {
    const { model, page } = await modelOf();
    model.toggle(`name-${NAMES.city}`);
    model.toggle(`name-${NAMES.city}-look-up`);
    model.toggle('bullet-1');
    model.show('name', NAMES.city);
    model.show('name', NAMES.city);
    page.showMentions.mockClear();
    model.update(withNames(NAMES.company, NAMES.minister, NAMES.city));
    expect(model.open.value).toEqual(new Set(['name-2', 'name-2-look-up', 'bullet-1']));
    expect(model.selected.value).toEqual({ kind: 'name', item: 2, place: 1 });
    expect(page.still).toHaveBeenCalledTimes(1);
    expect(page.showMentions).toHaveBeenCalledExactlyOnceWith(glossary[NAMES.city]?.mentions, 1);
  });

  test('lets go of a name that is there no more, and of its mark', async () => {
    const { model, page } = await modelOf();
    model.toggle(`name-${NAMES.city}`);
    model.toggle(`name-${NAMES.company}`);
    model.show('name', NAMES.city);
    page.clearMarks.mockClear();
    model.update(withNames(NAMES.minister, NAMES.company));
    expect(model.open.value).toEqual(new Set(['name-1']));
    expect(model.selected.value).toBeNull();
    expect(page.clearMarks).toHaveBeenCalledTimes(1);
  });

  test('knows a name whose English, or whose Arabic, the reader has corrected', async () => {
    const { model } = await modelOf();
    for (const item of [NAMES.city, NAMES.company]) model.toggle(`name-${item}`);
    model.update({
      ...FIRST,
      analysis: {
        ...FIRST.analysis,
        glossary: glossary.map((entry, item) => {
          if (item === NAMES.city) return { ...entry, english: 'Beyrouth', own: 'everywhere' };
          return item === NAMES.company ? { ...entry, arabic: 'مرفأ الشمال كله', english: 'All of it' } : entry;
        }),
      },
    });
    expect(model.open.value).toEqual(new Set([`name-${NAMES.city}`, `name-${NAMES.company}`]));
  });

  test('keeps the number of points, what is shown in the page, and says nothing', async () => {
    const { model, page } = await modelOf();
    const [repeat] = FIRST.repeats.filter(({ where }) => where === 'rendered');
    model.setHidden([repeat?.id ?? -1], false);
    model.setPoints(1);
    const { value: notice } = model.notice;
    page.setHidden.mockClear();
    model.update(withNames(0, 1));
    expect(model.points.value).toBe(1);
    expect(model.hidden.value.has(repeat?.id ?? -1)).toBe(false);
    expect(page.setHidden.mock.calls.filter(([ids, hidden]) => hidden && ids.includes(repeat?.id ?? -1))).toEqual([]);
    expect(model.notice.value).toBe(notice);
  });

  test('is nothing to a panel that shows no story', async () => {
    const { model } = await modelOf();
    void model.load();
    model.update(withNames(0));
    expect(model.state.value.kind).toBe('working');
  });
});

describe('a changed text of the same story', () => {
  test('keeps what still stands in it, hides the repeats under their new ids, and says how much there is', async () => {
    const { model, page } = await modelOf();
    model.toggle('bullet-0');
    model.toggle(FIRST.article.figures[0]?.id ?? '');
    model.show('bullet', 0);
    model.update(moved());
    expect(model.selected.value).toEqual({ kind: 'bullet', item: 0, place: 0 });
    expect(page.showSpan).toHaveBeenLastCalledWith(moved().analysis.bullets[0]?.sources[0]);
    expect(model.open.value).toEqual(new Set(['bullet-0', FIRST.article.figures[0]?.id]));
    const rendered = FIRST.repeats.filter(({ where }) => where === 'rendered').map(({ id }) => id + 10);
    expect(model.hidden.value).toEqual(new Set(rendered));
    expect(model.notice.value).toEqual({ kind: 'ready', names: glossary.length, bullets: bullets.length });
  });
});

test('what the reader has typed into the filter stays', async () => {
  const { root, panel } = await mounted();
  const field = root.querySelector<HTMLInputElement>('.names input');
  if (!field) throw new Error('no filter');
  field.value = 'beirut';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  panel.update(withNames(NAMES.minister, NAMES.city, NAMES.company, NAMES.demonym, NAMES.country, NAMES.open));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(root.querySelector<HTMLInputElement>('.names input')?.value).toBe('beirut');
  expect(root.querySelectorAll('.names > ul > li')).toHaveLength(1);
});

test('any run of acts and updates leaves a panel that shows what there is', async () => {
  const all = glossary.map((_, item) => item);
  const act = fc.oneof(
    fc.record({ do: fc.constant('show' as const), kind: fc.constantFrom('name', 'bullet', 'passage', 'figure'), item: fc.nat(8) }),
    fc.record({ do: fc.constant('toggle' as const), key: fc.constantFrom('name-0', 'name-2-look-up', 'bullet-1', 'printed-0', 'f1', 'x') }),
    fc.record({ do: fc.constant('points' as const), count: fc.integer({ min: -2, max: 9 }) }),
    fc.record({ do: fc.constant('update' as const), items: fc.shuffledSubarray(all) }),
    fc.record({ do: fc.constant('move' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const { model } = await modelOf();
      for (const one of acts) {
        if (one.do === 'show') model.show(one.kind, one.item);
        else if (one.do === 'toggle') model.toggle(one.key);
        else if (one.do === 'points') model.setPoints(one.count);
        else model.update(one.do === 'move' ? moved() : withNames(...one.items));
        const { value: state } = model.state;
        if (state.kind !== 'ready') throw new Error(state.kind);
        const { analysis } = state.story;
        const { value: selected } = model.selected;
        if (selected?.kind === 'name') expect(analysis.glossary[selected.item]?.mentions[selected.place]).toBeDefined();
        const { value: before } = model.open;
        // The same once more changes nothing, but closes what was never there.
        model.update(state.story);
        expect([...model.open.value].filter((key) => !before.has(key))).toEqual([]);
        expect(model.selected.value).toEqual(selected);
      }
    }),
    { numRuns: 60 },
  );
});
