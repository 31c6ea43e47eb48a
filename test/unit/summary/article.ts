import type { GlossaryEntry } from '../../../src/analysis.ts';
import type { Article, BlockKind } from '../../../src/article.ts';

type Parts = { headline?: string; standfirst?: string; captions?: string[] };

/** An article of the given paragraphs; `[kind, text]` for blocks of another kind. */
export function articleOf(paragraphs: readonly (string | [BlockKind, string])[], parts: Parts = {}): Article {
  return {
    site: 'text',
    ...(parts.headline !== undefined && { headline: parts.headline }),
    ...(parts.standfirst !== undefined && { standfirst: parts.standfirst }),
    blocks: paragraphs.map((given, i) => {
      const [kind, text]: [BlockKind, string] = typeof given === 'string' ? ['paragraph', given] : given;
      return { id: `b${i + 1}`, kind, text };
    }),
    figures: (parts.captions ?? []).map((caption, i) => ({ id: `f${i + 1}`, caption })),
    removed: [],
  };
}

/** Raw text by block id. */
export function textOf(article: Article, block: string): string {
  if (block === 'standfirst') return article.standfirst ?? '';
  return article.blocks.find(({ id }) => id === block)?.text ?? '';
}

/** Glossary entries with every plain occurrence of the given names as a mention. */
export function glossaryOf(article: Article, names: readonly string[]): GlossaryEntry[] {
  const places = [
    ...(article.standfirst === undefined ? [] : [{ block: 'standfirst', text: article.standfirst }]),
    ...article.blocks.map(({ id, text }) => ({ block: id, text })),
  ];
  return names.map((name) => ({
    arabic: name,
    english: name,
    type: 'person',
    confidence: 'known',
    aliases: [],
    mentions: places.flatMap(({ block, text }) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        block,
        start: index,
        end: index + name.length,
        surface: name,
        via: ['gazetteer' as const],
      })),
    ),
  }));
}
