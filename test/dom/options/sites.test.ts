import { expect, test } from 'vitest';
import { opened } from './opening.ts';

const FIELD = '#sites input';

test('the browser is asked for one site, within the click', async () => {
  const { type, button, sites, settle, status, one } = await opened();
  await type(FIELD, ' https://news.example.org/2026/story?x=1 ');
  button('Always').click();
  expect(sites.request.mock.calls).toEqual([['https://news.example.org/*']]);
  await settle();
  expect(status()).toContain('news.example.org is allowed');
  expect(one<HTMLInputElement>(FIELD).value).toBe('');
});

test.each([
  ['what is no site', 'nowhere', true, 'Give the name of one site', 0],
  ['a refusal', 'news.example.org', false, 'news.example.org was not allowed', 1],
])('says so: %s', async (_, typed, allows, said, asked) => {
  const { type, click, button, sites, status } = await opened();
  sites.request.mockResolvedValueOnce(allows);
  await type(FIELD, typed);
  await click(button('Always'));
  expect(sites.request).toHaveBeenCalledTimes(asked);
  expect(status()).toContain(said);
});

test('a forged click asks for nothing', async () => {
  const { type, click, button, sites } = await opened({}, { isTrusted: false });
  await type(FIELD, 'news.example.org');
  await click(button('Always'));
  expect(sites.request).not.toHaveBeenCalled();
});

test('lists what is allowed, takes it back, and follows the browser’s own settings', async () => {
  const { sites, settle, click, button, one } = await opened();
  sites.allowed.mockResolvedValueOnce(['https://news.example.org/*']);
  sites.onChanged.mock.calls[0]?.[0]();
  await settle();
  expect(one('#sites li span').textContent).toBe('news.example.org');
  await click(button('Remove news.example.org', '#sites li'));
  expect(sites.remove).toHaveBeenCalledExactlyOnceWith('https://news.example.org/*');
  sites.onChanged.mock.calls[0]?.[0]();
  await settle();
  expect(document.querySelectorAll('#sites li')).toHaveLength(0);
});

test('the site that the page was opened for is filled in, and nothing is asked', async () => {
  const { one, sites } = await opened({}, { proposed: 'news.example.org' });
  expect(one<HTMLInputElement>(FIELD).value).toBe('news.example.org');
  expect(sites.request).not.toHaveBeenCalled();
});
