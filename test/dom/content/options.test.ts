import { beforeEach, expect, test, vi } from 'vitest';
import { showOptions } from '../../../extension/options/form.ts';
import { type Preferences, preferencesFrom } from '../../../extension/platform/preferences.ts';

const usual = preferencesFrom(undefined, false);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const message = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const sites = {
  allowed: vi.fn(async () => [] as string[]),
  request: vi.fn(async (_pattern: string) => true),
  remove: vi.fn(async () => true),
  onChanged: vi.fn<(changed: () => void) => void>(),
  proposed: undefined as string | undefined,
};
const status = () => document.querySelector('[role="status"]')?.textContent;
const change = (selector: string) => {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.checked = !input.checked;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
  vi.clearAllMocks();
  sites.proposed = undefined;
  document.body.innerHTML = '<main></main>';
});

test('shows what is stored, and stores every change at once', async () => {
  const write = vi.fn<(preferences: Preferences) => Promise<void>>(async () => {});
  showOptions(document, { message, sites, read: async () => ({ ...usual, tab: false, side: 'start' as const }), write });
  await settled();
  expect(document.querySelector<HTMLInputElement>('[name="tab"]')?.checked).toBe(false);
  expect([...document.querySelectorAll<HTMLInputElement>('[name="side"]')].map(({ checked }) => checked)).toEqual([true, false]);
  change('[name="tab"]');
  await settled();
  expect(write).toHaveBeenCalledExactlyOnceWith({ ...usual, tab: true, side: 'start' });
  expect(status()).toBe('options_saved');
});

test('every control has its label, and the words come from the locale', async () => {
  showOptions(document, { message, sites, read: async () => usual, write: async () => {} });
  await settled();
  for (const input of document.querySelectorAll('input')) expect(input.closest('label')?.textContent).toMatch(/^options_/);
  expect(document.title).toBe('options_title');
});

test('says why a choice was not stored', async () => {
  showOptions(document, {
    message,
    sites,
    read: async () => usual,
    write: () => Promise.reject(new Error('disk full')),
  });
  await settled();
  change('[name="tab"]');
  await settled();
  expect(status()).toBe('options_failed disk full');
});

const show = () => showOptions(document, { message, sites, read: async () => usual, write: async () => {} });
const press = (button: Element | null | undefined, isTrusted = true) => {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  button?.dispatchEvent(click);
};
const type = (text: string) => {
  const input = document.querySelector<HTMLInputElement>('#sites input');
  if (input) input.value = text;
};
const ADD = '#sites .add button';

test('the browser is asked for one site, within the click', async () => {
  show();
  await settled();
  type(' https://news.example.org/2026/story?x=1 ');
  press(document.querySelector(ADD));
  expect(sites.request.mock.calls).toEqual([['https://news.example.org/*']]);
  await settled();
  expect(status()).toBe('options_site_allowed news.example.org');
});

test.each([
  ['what is no site', 'nowhere', true, 'options_site_unknown', 0],
  ['a refusal', 'news.example.org', false, 'options_site_refused news.example.org', 1],
])('says so: %s', async (_, typed, allows, said, asked) => {
  sites.request.mockResolvedValueOnce(allows);
  show();
  await settled();
  type(typed);
  press(document.querySelector(ADD));
  await settled();
  expect(sites.request).toHaveBeenCalledTimes(asked);
  expect(status()).toBe(said);
  sites.request.mockReset().mockResolvedValue(true);
});

test('a forged click asks for nothing', async () => {
  show();
  await settled();
  type('news.example.org');
  press(document.querySelector(ADD), false);
  expect(sites.request).not.toHaveBeenCalled();
});

test('lists what is allowed, takes it back, and follows the browser’s own settings', async () => {
  sites.allowed.mockResolvedValueOnce(['https://news.example.org/*']);
  show();
  await settled();
  const lines = () => [...document.querySelectorAll('#sites li span')].map(({ textContent }) => textContent);
  expect(lines()).toEqual(['news.example.org']);
  const remove = document.querySelector('#sites li button');
  expect(remove?.getAttribute('aria-label')).toBe('options_site_remove_named news.example.org');
  press(remove);
  await settled();
  expect(sites.remove).toHaveBeenCalledExactlyOnceWith('https://news.example.org/*');
  sites.onChanged.mock.calls[0]?.[0]();
  await settled();
  expect(lines()).toEqual([]);
});

test('the site that the page was opened for is filled in, and nothing is asked', async () => {
  sites.proposed = 'news.example.org';
  show();
  await settled();
  expect(document.querySelector<HTMLInputElement>('#sites input')?.value).toBe('news.example.org');
  expect(sites.request).not.toHaveBeenCalled();
});
