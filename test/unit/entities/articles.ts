import type { Article } from '../../../src/article.ts';

/** An article of paragraphs alone. */
export const articleOf = (...paragraphs: string[]): Article => ({
  site: 'text',
  blocks: paragraphs.map((text, index) => ({ id: `b${index + 1}`, kind: 'paragraph', text })),
  figures: [],
  removed: [],
});
