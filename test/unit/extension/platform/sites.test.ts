import { expect, test } from 'vitest';
import { otherSites, siteIn } from '../../../../extension/platform/sites.ts';

test.each([
  ['www.example.org', 'www.example.org'],
  ['  https://www.example.org/a/b?c=d#e ', 'www.example.org'],
  ['WWW.Example.org', 'www.example.org'],
  ['example.org:8443', 'example.org'],
  ['موقع.example', 'xn--4gbrim.example'],
])('%s names a site', (typed, site) => expect(siteIn(typed)).toBe(site));

test.each([
  '',
  'nowhere',
  '*',
  '*.example.org',
  'https://*/*',
  'http://www.example.org/',
  'file:///home/reader/page.html',
  'javascript:alert(1)',
  'mailto:reader@example.org',
  'reader@example.org',
  'two words.org',
  'a@b@c d',
])('%s names none', (typed) => expect(siteIn(typed)).toBeUndefined());

test('the publisher’s own permission is not among the others, nor is anything without encryption', () => {
  const origins = ['https://b.example/*', 'https://arabic.euronews.com/*', 'http://c.example/*', 'https://a.example/*', 'file:///*'];
  expect(otherSites(origins)).toEqual(['https://a.example/*', 'https://b.example/*']);
});
