import type { EntityType, Mention } from '../analysis.ts';
import { type Article, texts } from '../article.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { withBracketed } from './bracketed.ts';
import { composed } from './compose.ts';
import type { NoGuess } from './guess-rules.ts';
import type { Guesser } from './guesser.ts';
import type { Refusal } from './judge.ts';
import { findListed } from './mentions.ts';
import { type Guess, withGuesses } from './unlisted.ts';

/** A mention with what it was taken for. */
interface ExplainedName {
  mention: Mention;
  english: string;
  type: EntityType;
  /** Of a guess: the probability that it is a name of these words, 0 to 1. */
  score?: number;
}

/** A stretch that a list or the recogniser offers and that is no mention. */
interface ConsideredName {
  start: number;
  end: number;
  surface: string;
  /** Empty for an offer of the recogniser. */
  english: string;
  type: EntityType;
  reason: Refusal | NoGuess;
  /** Of an offer of the recogniser, as above. */
  score?: number;
}

/** The names part of one text's explanation. */
export interface NamesOfText {
  block: string;
  text: string;
  names: ExplainedName[];
  considered: ConsideredName[];
}

/** For each text of an article: its mentions with their rules, and what else was considered and why it was refused. */
export function explainNames(article: Article, knowledge: Knowledge, guesser?: Guesser): NamesOfText[] {
  const listed = findListed(article, knowledge);
  const found: Guess[] = withBracketed(listed, composed(listed, knowledge), knowledge);
  const { names, unshown } = guesser ? withGuesses(listed, found, guesser, knowledge) : { names: found, unshown: [] };
  const refused: (ConsideredName & { block: string })[] = [
    ...listed.refused.map(({ entry, ...where }) => ({ ...where, english: entry.english, type: entry.type })),
    ...unshown.map((one) => ({ ...one, english: '' })),
  ];
  return texts(article).map(({ block, text }) => ({
    block,
    text,
    names: names
      .filter(({ mention }) => mention.block === block)
      .map(({ entity, mention, score }) => ({
        mention,
        english: entity.english,
        type: entity.type,
        ...(score !== undefined && { score }),
      })),
    considered: refused.flatMap(({ block: where, ...one }) => (where === block ? [one] : [])),
  }));
}
