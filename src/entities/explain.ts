import type { EntityType, Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { withBracketed } from './bracketed.ts';
import { composed } from './compose.ts';
import type { Refusal } from './judge.ts';
import { findListed } from './mentions.ts';

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
  const listed = findListed(article, knowledge);
  const found = withBracketed(listed, composed(listed, knowledge), knowledge);
  return texts(article).map(({ block, text }) => ({
    block,
    text,
    names: found
      .filter(({ mention }) => mention.block === block)
      .map(({ entity, mention }) => ({ mention, english: entity.english, type: entity.type })),
    considered: listed.refused
      .filter((one) => one.block === block)
      .map(({ entry, start, end, surface, reason }) => ({ start, end, surface, reason, english: entry.english, type: entry.type })),
  }));
}
