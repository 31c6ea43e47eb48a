import { describe, expect, test } from 'vitest';
import { preferencesFrom, SECTIONS } from '../../../extension/platform/preferences.ts';
import { missing } from '../panel/mounting.ts';
import { opened } from './opening.ts';

const usual = preferencesFrom(undefined, false);

test('what is stored is shown', async () => {
  const { one } = await opened({ settings: { tab: false, side: 'start', bullets: 5, theme: 'dark', arabicSize: 1.5 } });
  expect(one<HTMLInputElement>('[name="tab"]').checked).toBe(false);
  expect(one<HTMLInputElement>('[name="side"]:checked').value).toBe('start');
  expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('dark');
  expect(one<HTMLSelectElement>('[name="bullets"]').value).toBe('5');
  expect(one('.preview .sample-ar, .preview.sample-ar').style.fontSize).toBe('1.5em');
});

test.each<[selector: string, expected: object]>([
  ['[name="automatic"]', { automatic: true }],
  ['[name="tab"]', { tab: false }],
  ['[name="paused"]', { paused: true }],
  ['[name="side"][value="start"]', { side: 'start' }],
  ['[name="theme"][value="light"]', { theme: 'light' }],
  ['[name="digits"][value="arabic"]', { digits: 'arabic' }],
  ['[name="marks"][value="underline"]', { marks: 'underline' }],
  ['[name="foldDemonyms"]', { foldDemonyms: true }],
  ['[name="metBefore"]', { metBefore: true }],
  ['[name="print"][value="sheet"]', { print: 'sheet' }],
])('%s is stored at once', async (selector, expected) => {
  const { click, one, stored, status } = await opened();
  await click(one(selector));
  expect(stored('settings')).toEqual({ schemaVersion: 1, ...usual, ...expected });
  expect(status()).toBe('Saved');
});

test('a slider shows what it looks like while it moves, and is stored where it stays', async () => {
  const { type, stored, one } = await opened();
  await type('[name="arabicSize"]', '1.6');
  expect(one('.preview .sample-ar').style.fontSize).toBe('1.6em');
  expect(stored('settings')).toBeUndefined();
  await type('[name="arabicSize"]', '1.6', 'change');
  expect(stored('settings')).toMatchObject({ arabicSize: 1.6 });
  await type('[name="bullets"]', '4', 'change');
  expect(stored('settings')).toMatchObject({ arabicSize: 1.6, bullets: 4 });
});

test('a choice made on another page is shown', async () => {
  const { area, one, settle } = await opened();
  await area.set({ settings: { theme: 'dark' } });
  await settle();
  expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('dark');
});

describe('the sections', () => {
  test('are moved by their buttons, which keep the focus, and say where they are', async () => {
    const { click, button, stored, status } = await opened();
    const up = button('Move up: Summary');
    up.focus();
    await click(up);
    expect(stored('settings')?.sections).toEqual(['summary', 'who', 'names', 'pictures']);
    expect(status()).toContain('place 1');
    expect(document.activeElement).toBe(button('Move up: Summary'));
    await click(button('Move up: Summary'));
    expect(stored('settings')?.sections).toEqual(['summary', 'who', 'names', 'pictures']);
    await click(button('Move down: Summary'));
    expect(stored('settings')?.sections).toEqual(SECTIONS);
  });

  test('are left out one by one, but for the last, and come back at the end', async () => {
    const { click, one, stored } = await opened();
    for (const section of ['who', 'names', 'pictures']) await click(one(`[name="section-${section}"]`));
    expect(stored('settings')?.sections).toEqual(['summary']);
    expect(one<HTMLInputElement>('[name="section-summary"]').disabled).toBe(true);
    await click(one('[name="section-who"]'));
    expect(stored('settings')?.sections).toEqual(['summary', 'who']);
  });
});

test('an article goes on where its pause is taken back', async () => {
  const pausedAt = ['https://news.example/%D8%AE%D8%A8%D8%B1', 'https://news.example/%zz'];
  const { click, button, stored, one } = await opened({ settings: { pausedAt } });
  expect(one('.address').textContent).toBe('https://news.example/خبر');
  await click(button('Go on'));
  expect(stored('settings')?.pausedAt).toEqual(pausedAt.slice(1));
  expect(document.activeElement).toBe(one('[name="paused"]'));
});

test('the choices are reset, and that can be taken back', async () => {
  const { click, button, stored } = await opened({ settings: { theme: 'dark', side: 'start' } });
  await click(button('Reset'));
  expect(stored('settings')).toEqual({ schemaVersion: 1, ...usual });
  await click(button('Undo'));
  expect(stored('settings')).toMatchObject({ theme: 'dark', side: 'start' });
});

describe('a storage that fails', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['disk error', 'could not do this'],
  ])('by %s: the choice goes back to what is stored, and the page says why', async (error, words) => {
    const { area, click, one, stored, status } = await opened({ settings: { theme: 'dark' } });
    area.failing.set = new Error(error);
    await click(one('[name="theme"][value="light"]'));
    expect(status()).toContain(words);
    expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('dark');
    expect(stored('settings')).toEqual({ theme: 'dark' });
  });

  test('to be read shows the usual choices and says so', async () => {
    const { one, status } = await opened({ settings: { schemaVersion: 99, theme: 'dark' } });
    expect(status()).toContain('could not be read');
    expect(one<HTMLInputElement>('[name="theme"]:checked').value).toBe('page');
  });

  test('of a newer version is not written over', async () => {
    const { click, one, stored, status } = await opened({ settings: { schemaVersion: 99, theme: 'dark' } });
    await click(one('[name="theme"][value="light"]'));
    expect(stored('settings')).toEqual({ schemaVersion: 99, theme: 'dark' });
    expect(status()).toContain('newer version');
  });
});

test('every control has a name and none of the words is missing', async () => {
  await opened({ settings: { pausedAt: ['https://news.example/a'] }, 'own-names': { names: [{ arabic: 'التلة' }] } });
  for (const field of document.querySelectorAll('input, select'))
    expect(field.closest('label')?.textContent?.trim() || field.getAttribute('aria-label')).toBeTruthy();
  for (const button of document.querySelectorAll('button'))
    expect(button.getAttribute('aria-label') ?? button.textContent?.trim()).toBeTruthy();
  expect([...missing]).toEqual([]);
});
