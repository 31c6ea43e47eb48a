import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../scripts/bench/gold-parts.ts';
import { chooseBullets } from '../../../src/summary/bullets.ts';
import { statements } from '../../../src/summary/statements.ts';
import { fold } from '../../../src/text/fold.ts';
import { articleOf } from './article.ts';

const GOLD = join(import.meta.dirname, '../../gold/summary');

interface Fact {
  weight: number;
  alternatives: string[][];
}

function read(file: string) {
  const parts = partsOf(join(GOLD, file));
  const one = (name: string) => parts.get(name)?.[0];
  const headline = one('headline');
  const standfirst = one('standfirst');
  const facts = (parts.get('facts') ?? []).map((line): Fact => {
    const [weight, , words = ''] = line.split(' | ');
    return { weight: Number(weight), alternatives: words.split(' / ').map((option) => option.split(' + ').map(fold)) };
  });
  const article = articleOf(parts.get('paragraphs') ?? [], { ...(headline && { headline }), ...(standfirst && { standfirst }) });
  return { article, facts };
}

/** Sum of the weights of the facts that some sentence of the list tells whole. */
function covered(facts: readonly Fact[], list: readonly string[]): number {
  const told = list.map(fold);
  return facts
    .filter(({ alternatives }) => told.some((text) => alternatives.some((wanted) => wanted.every((word) => text.includes(word)))))
    .reduce((sum, { weight }) => sum + weight, 0);
}

const files = readdirSync(GOLD).filter((file) => file.endsWith('.txt'));
const scores = files.map((file) => {
  const { article, facts } = read(file);
  const bullets = chooseBullets(article, []).bullets.map(({ text }) => text);
  const lead = statements(article)
    .slice(0, bullets.length)
    .map(({ text }) => text);
  const all = statements(article).map(({ text }) => text);
  const total = facts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    file,
    total,
    reachable: covered(facts, all),
    bullets: covered(facts, bullets),
    lead: covered(facts, lead),
    count: bullets.length,
  };
});

const sum = (key: 'bullets' | 'lead') => scores.reduce((total, score) => total + score[key], 0);

describe('weighted facts of our own stories', () => {
  it('has twelve stories, every fact of which the story tells', () => {
    expect(files).toHaveLength(12);
    for (const { file, total, reachable } of scores) expect([file, reachable]).toEqual([file, total]);
  });

  it('covers at least 1.35 times what the first sentences cover', () => {
    expect(sum('bullets') / sum('lead')).toBeGreaterThanOrEqual(1.35);
  });

  it('tells in every story what it is about, and never less than the first sentences by more than a detail', () => {
    for (const { file, bullets, lead, count } of scores) {
      expect([file, count >= 3 && count <= 5]).toEqual([file, true]);
      expect([file, bullets >= lead - 1]).toEqual([file, true]);
    }
  });
});
