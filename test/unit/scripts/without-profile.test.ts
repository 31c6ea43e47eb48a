import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleIn } from '../../../scripts/analysis-input.ts';

const PAGES = join(import.meta.dirname, '../../pages');

test.each(['euronews-2024', 'euronews-2026', 'euronews-slides'])('%s is the same story without the profile', (page) => {
  const path = join(PAGES, page, 'page.html');
  const html = readFileSync(path, 'utf8');
  const known = articleIn({ kind: 'html', html });
  const unknown = articleIn({ kind: 'html', html }, { withoutProfile: true });
  expect([known.site, unknown.site]).toEqual(['euronews', 'generic']);
  expect(unknown.blocks.map(({ text }) => text)).toEqual(known.blocks.map(({ text }) => text));
  expect([unknown.headline, unknown.standfirst]).toEqual([known.headline, known.standfirst]);
  expect(unknown.figures.map(({ caption }) => caption)).toEqual(known.figures.map(({ caption }) => caption));
});
