import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HOST, OTHER_HOSTS } from '../../manifest.config.ts';
import { TARGETS } from './harness.ts';

const DIST = join(import.meta.dirname, '../../dist');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources: { matches: string[]; resources: string[] }[];
  content_scripts: { matches: string[]; all_frames?: boolean; css: string[]; js: string[] }[];
  content_security_policy: { extension_pages: string };
}

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

describe.each(TARGETS)('what is shipped for %s', (target) => {
  const manifest = JSON.parse(readFileSync(join(DIST, target, 'manifest.json'), 'utf8')) as Manifest;
  const code = scripts(join(DIST, target));

  test('asks for its storage, one host and the page that the button is pressed on; other sites are the reader’s to allow', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual([HOST]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([OTHER_HOSTS]);
  });

  test('what is put into other sites’ pages is one file, and the one for allowed sites stays small', () => {
    const [panel, site] = ['elsewhere.js', 'site.js'].map((file) => readFileSync(join(DIST, target, file), 'utf8'));
    for (const script of [panel, site]) expect(script).not.toMatch(/\bimport\s*\(|^\s*(?:import|export)\b/m);
    expect(gzipSync(site ?? '').length).toBeLessThanOrEqual(3 * 1024);
    expect(readFileSync(join(DIST, target, 'elsewhere.css'), 'utf8')).toContain('data-hashiya-hidden');
  });

  test('runs on the one host, in the top frame', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([HOST]);
    expect(manifest.content_scripts.some(({ all_frames }) => all_frames)).toBe(false);
  });

  test('shows its files to the one host alone', () => {
    expect(manifest.web_accessible_resources.length).toBeGreaterThan(0);
    for (const { matches, resources } of manifest.web_accessible_resources) {
      expect(matches).toEqual([HOST]);
      expect(resources.filter((file) => file.includes('*') || file.endsWith('.tsv'))).toEqual([]);
    }
  });

  test('its own pages may connect to nothing but themselves', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each([
    ['an HTML sink', /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/],
    ['eval', /\beval\(|new Function\(/],
    ['an address of another host', /https?:\/\/(?!arabic\.euronews\.com|www\.w3\.org)[a-z0-9-]+\.[a-z]/],
  ])('has no %s in a bundle', (_, sink) => expect(code.filter((text) => sink.test(text)).map((text) => sink.exec(text)?.[0])).toEqual([]));

  test('closes its shadow roots, and only the end-to-end variant opens them', () => {
    const modes = (texts: string[]) => [
      ...new Set(texts.flatMap((text) => [...text.matchAll(/mode:\s*[`'"](open|closed)[`'"]/g)].map((m) => m[1]))),
    ];
    expect(modes(code)).toEqual(['closed']);
    expect(modes(scripts(join(DIST, `${target}-e2e`)))).toEqual(['open']);
  });
});
