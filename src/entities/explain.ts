import type { EntityType, Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { Knowledge } from '../knowledge/load.ts';
import type { Refusal } from './judge.ts';
import { findMentions } from './mentions.ts';

/** A mention with what it was taken for. */
interface ExplainedName {
  mention: Mention;
  english: string;
  type: EntityType;
}

/** A stretch that a list offers and the text does not support. */
interface ConsideredName {
  start: number;
  end: number;
  surface: string;
  english: string;
  type: EntityType;
  reason: Refusal;
}

/** The names part of one text's explanation. */
export interface NamesOfText {
  block: string;
  text: string;
  names: ExplainedName[];
  considered: ConsideredName[];
}

/** For each text of an article: its mentions with their rules, and what else was considered and why it was refused. */
export function explainNames(article: Article, knowledge: Knowledge): NamesOfText[] {
  const { found, refused } = findMentions(article, knowledge);
  const label = (index: number) => {
    const { english, type } = knowledge.entry(index);
    return { english, type };
  };
  return texts(article).map(({ block, text }) => ({
    block,
    text,
    names: found.filter(({ mention }) => mention.block === block).map(({ entry, mention }) => ({ mention, ...label(entry) })),
    considered: refused
      .filter((one) => one.block === block)
      .map(({ entry, start, end, surface, reason }) => ({ start, end, surface, reason, ...label(entry) })),
  }));
}
