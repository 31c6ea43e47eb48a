import { beforeEach, expect, test, vi } from 'vitest';
import { showOptions } from '../../../extension/options/form.ts';
import type { Settings } from '../../../extension/platform/settings.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const status = () => document.querySelector('[role="status"]')?.textContent;
const change = (selector: string) => {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.checked = !input.checked;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
});

test('shows what is stored, and stores every change at once', async () => {
  const write = vi.fn<(settings: Settings) => Promise<void>>(async () => {});
  showOptions(document, { message, read: async () => ({ tab: false, side: 'start' }), write });
  await settled();
  expect(document.querySelector<HTMLInputElement>('[name="tab"]')?.checked).toBe(false);
  expect([...document.querySelectorAll<HTMLInputElement>('[name="side"]')].map(({ checked }) => checked)).toEqual([true, false]);
  change('[name="tab"]');
  await settled();
  expect(write).toHaveBeenCalledExactlyOnceWith({ tab: true, side: 'start' });
  expect(status()).toBe('options_saved');
});

test('every control has its label, and the words come from the locale', async () => {
  showOptions(document, { message, read: async () => ({ tab: true, side: 'end' }), write: async () => {} });
  await settled();
  for (const input of document.querySelectorAll('input')) expect(input.closest('label')?.textContent).toMatch(/^options_/);
  expect(document.title).toBe('options_title');
});

test('says why a choice was not stored', async () => {
  showOptions(document, { message, read: async () => ({ tab: true, side: 'end' }), write: () => Promise.reject(new Error('disk full')) });
  await settled();
  change('[name="tab"]');
  await settled();
  expect(status()).toBe('options_failed disk full');
});
