import type { EntityType, Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';

/** What being named there is worth, in mentions in the body. A caption says who is in the picture, not whom the story is about. */
const WEIGHTS = { headline: 4, standfirst: 1.5, body: 1, caption: 0.5 } as const;
/** What every further paragraph adds: a name of the whole story before one of a single passage. */
const SPREAD = 0.5;
/** What the very first place adds; the last place adds nothing. */
const EARLINESS = 2;
/** A people's word says less than the country or person it stands beside. */
const DEMONYM = 0.4;

/** A measure of how much an entity matters to an article, from its mentions in reading order; without unit, higher is more. */
export function salience(article: Article): (type: EntityType, mentions: readonly Mention[]) => number {
  const order = new Map(texts(article).map(({ block }, index) => [block, index]));
  const captions = new Set(article.figures.map(({ id }) => id));
  const worth = (block: string) => {
    if (block === 'headline' || block === 'standfirst') return WEIGHTS[block];
    return captions.has(block) ? WEIGHTS.caption : WEIGHTS.body;
  };
  return (type, mentions) => {
    const blocks = new Set(mentions.map(({ block }) => block));
    let weight = 0;
    for (const block of blocks) if (block === 'headline' || block === 'standfirst') weight += worth(block);
    for (const { block } of mentions) if (block !== 'headline' && block !== 'standfirst') weight += worth(block);
    weight += SPREAD * (blocks.size - 1);
    const first = order.get(mentions[0]?.block ?? '') ?? order.size;
    weight += EARLINESS * (1 - first / Math.max(1, order.size));
    return type === 'demonym' ? weight * DEMONYM : weight;
  };
}
