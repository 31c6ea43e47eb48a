import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../manifest.config.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Asked {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}
const asked = (target: 'chrome' | 'firefox') => manifest(target) as unknown as Asked;

test.each(['chrome', 'firefox'] as const)('%s: every permission is justified to the store and to the reader, and no other', (target) => {
  const { permissions, host_permissions, optional_host_permissions } = asked(target);
  const all = [...permissions, ...host_permissions, ...optional_host_permissions];
  const justified = [...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
  expect(new Set(justified)).toEqual(new Set(all));
  for (const name of [...permissions, ...host_permissions]) expect(read('README.md')).toContain(`\`${name}\``);
});

test('Firefox is told that nothing is collected', () => {
  expect(asked('firefox').browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

describe.each([
  ['en', 'hidden', 'not affiliated with or endorsed by Euronews'],
  ['ar', 'تُخفى', 'ليست تابعة ليورونيوز ولا معتمدة منها'],
  ['fr', 'masquées', 'ni affilié à Euronews ni approuvé par Euronews'],
])('the listing in %s', (locale, hides, disclaimer) => {
  const listing = read(`docs/store/listing.${locale}.md`);
  const { extension_description: description } = JSON.parse(read(`extension/_locales/${locale}/shell.json`)) as {
    extension_description: { message: string };
  };

  test('opens with the description of the manifest', () => expect(listing.split('\n')[2]).toBe(description.message));
  test('names the hiding of captions', () => expect(listing).toContain(hides));
  test('claims no bond with the publisher', () => expect(listing).toContain(disclaimer));
});
