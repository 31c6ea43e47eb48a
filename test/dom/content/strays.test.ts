import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStrays } from '../../../extension/content/host.ts';

const painted = [
  ...readFileSync(join(import.meta.dirname, '../../../extension/content/page.css'), 'utf8').matchAll(/::highlight\(([a-z-]+)\)/g),
];

test('of a copy that was replaced under the page nothing is left, and what is the page’s own stays', () => {
  const names = [...new Set(painted.map(([, name]) => name ?? ''))];
  expect(names.length).toBeGreaterThan(5);
  const highlights = new Map<string, object>([...names, 'of-the-page'].map((name) => [name, {}]));
  Object.assign(window, { CSS: Object.assign(window.CSS ?? {}, { highlights }) });
  document.documentElement.setAttribute('data-hashiya-dock', 'end w2');
  document.body.innerHTML = '<p data-hashiya-hidden="">نص</p><p hidden>نص</p><hashiya-tab></hashiya-tab><hashiya-panel></hashiya-panel>';
  removeStrays(document);
  expect(document.documentElement.outerHTML).not.toContain('hashiya');
  expect(document.querySelectorAll('p[hidden]')).toHaveLength(1);
  expect([...highlights.keys()]).toEqual(['of-the-page']);
});
