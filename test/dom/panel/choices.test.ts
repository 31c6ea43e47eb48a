/** What the reader has chosen in the options, in an open panel. */

import { describe, expect, test, vi } from 'vitest';
import { type Preferences, preferencesFrom } from '../../../extension/platform/preferences.ts';
import { mounted } from './mounting.ts';
import { story } from './story.ts';

const chosen = (values: Partial<Preferences>) => preferencesFrom(values, false);
const open = (values: Partial<Preferences>, more: Parameters<typeof mounted>[1] = {}) =>
  mounted(story(), { preferences: chosen(values), ...more });

/** The headings of the sections in their order, without counts. */
const HEADINGS = 'h3';
const sections = async (panel: Awaited<ReturnType<typeof mounted>>) => {
  await vi.waitFor(() => panel.one('footer'));
  return panel.all('section').map((section) => section.className);
};

describe('the reader’s choices', () => {
  test.each([
    [['who', 'summary', 'names', 'pictures'] as const, ['who', 'summary', 'names', 'repeats']],
    [['pictures', 'names'] as const, ['repeats', 'names']],
    [['summary'] as const, ['summary']],
  ])('sections %o', async (wanted, classes) => {
    const panel = await open({ sections: wanted });
    expect(await sections(panel)).toEqual(classes);
    panel.panel.apply(chosen({ sections: ['names'] }));
    await vi.waitFor(async () => expect(await sections(panel)).toEqual(['names']));
    expect(panel.all(HEADINGS)).toHaveLength(1);
  });

  test.each([
    ['interface', 'en', '6'],
    ['western', 'ar', '6'],
    ['arabic', 'en', '٦'],
    ['arabic', 'ar', '٦'],
  ] as const)('digits %s in %s are %s, also when chosen later', async (digits, language, six) => {
    const panel = await open({ digits: 'interface' }, { language });
    await vi.waitFor(() => panel.one('.names .tally'));
    panel.panel.apply(chosen({ digits }));
    await vi.waitFor(() => expect(panel.one('.names h3 .tally').textContent).toBe(six));
  });

  test('theme: the page’s colours, or those that were chosen', async () => {
    const panel = await open({ theme: 'page' }, { scheme: 'dark' });
    expect(panel.one('aside').dataset.scheme).toBe('dark');
    panel.panel.surround({ scheme: 'light' });
    await panel.settle();
    expect(panel.one('aside').dataset.scheme).toBe('light');
    panel.panel.apply(chosen({ theme: 'dark' }));
    await panel.settle();
    expect(panel.one('aside').dataset.scheme).toBe('dark');
  });

  test('sizes and line heights for each language', async () => {
    const panel = await open({ arabicSize: 1.5, arabicLine: 2, latinSize: 0.9, latinLine: 1.4 });
    const { style } = panel.one('aside');
    expect(['--arabic-size', '--arabic-line', '--latin-size', '--latin-line'].map((name) => style.getPropertyValue(name))).toEqual([
      '1.5',
      '2',
      '0.9',
      '1.4',
    ]);
  });

  test('the number of bullets at first, and when it changes', async () => {
    const panel = await open({ bullets: 1 });
    expect(panel.all('.bullet')).toHaveLength(1);
    panel.panel.apply(chosen({ bullets: 2 }));
    await panel.settle();
    expect(panel.all('.bullet')).toHaveLength(2);
    panel.panel.apply(chosen({ bullets: 0 }));
    await panel.settle();
    expect(panel.all('.bullet')).toHaveLength(story().analysis.bullets.length);
    panel.panel.apply(chosen({ bullets: 8 }));
    await panel.settle();
    expect(panel.all('.bullet')).toHaveLength(story().analysis.bullets.length + story().analysis.more.length);
  });

  test('peoples under their country, and as names of their own where they are looked for', async () => {
    const panel = await open({ foldDemonyms: true });
    await vi.waitFor(() => panel.one('.names .card'));
    const cards = () => panel.all('.names > ul > .card').map(({ id }) => id);
    const { glossary } = story().analysis;
    const people = glossary.findIndex(({ of }) => of !== undefined);
    const country = glossary[people]?.of;
    expect(cards()).not.toContain(`name-${people}`);
    await panel.click(panel.button('Its people', `#name-${country}`));
    expect(panel.all(`#name-${country} #name-${people}`)).toHaveLength(1);
    panel.panel.apply(chosen({ foldDemonyms: false }));
    await panel.settle();
    expect(cards()).toContain(`name-${people}`);
  });

  test('on paper nothing of ours, or a sheet with points and names', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = vi.fn((wanted: boolean) => {
      root.replaceChildren();
      return wanted ? root : undefined;
    });
    const panel = await open({}, { sheet });
    expect(root.childElementCount).toBe(0);
    panel.panel.apply(chosen({ print: 'sheet' }));
    await panel.settle();
    const { analysis } = story();
    expect(root.querySelectorAll('li')).toHaveLength(analysis.bullets.length);
    expect(root.querySelectorAll('tr')).toHaveLength(analysis.glossary.length);
    expect(root.textContent).toContain(analysis.bullets[0]?.text);
    expect(root.querySelector('button')).toBeNull();
    panel.panel.apply(chosen({ print: 'page' }));
    await panel.settle();
    expect(root.childElementCount).toBe(0);
    panel.panel.apply(chosen({ print: 'sheet' }));
    panel.panel.unmount();
    expect(sheet.mock.lastCall).toEqual([false]);
    expect(root.childElementCount).toBe(0);
  });
});
