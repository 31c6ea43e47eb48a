/** What a bullet shows of a statement, and why it may show none. */

import type { Span } from '../article.ts';
import { isBalanced, quotations, withoutLoneMark } from '../text/quotations.ts';
import { words } from '../text/words.ts';
import type { Via } from '../via.ts';
import { withoutInTurn } from './in-turn.ts';
import type { Opening } from './opening.ts';
import { shortened } from './shorten.ts';
import type { NamePlace, Speaker } from './speaker.ts';
import type { Statement } from './statements.ts';
import { LONGEST_BULLET, SHORTEST_BULLET } from './weights.ts';

export interface Shown {
  /** What a bullet would show. */
  text: string;
  /** The statement's, and the name of its speaker where that was put in. */
  sources: Span[];
  /** Glossary indexes of the names in `text`, in order of mention. */
  entities: number[];
  /** How `text` was made from the statement's, in order. */
  edits: Via[];
}

/** What a bullet shows of a statement: opening edits made, the speaker named, a long sentence shortened where the rest is whole. */
export function shownOf(
  { text, tokens, sources }: Statement,
  opening: Opening,
  mentions: readonly NamePlace[],
  named: Speaker | undefined,
): Shown {
  const from = named ? (opening.says?.end ?? opening.start) : opening.start;
  const front = named ? `${text.slice(opening.start, from)} ${named.surface}` : '';
  const extra = words(front).length;
  const length = tokens.filter((token) => token.end > from).length + extra;
  const short =
    length <= LONGEST_BULLET
      ? undefined
      : shortened({ text, tokens, start: from, extra, endsName: (offset) => mentions.some((mention) => mention.end === offset) });
  const whole = front + (short?.text ?? text.slice(from));
  const alone = withoutInTurn(whole);
  const made = alone ?? whole;
  const marked = isBalanced(made) ? undefined : withoutLoneMark(made);
  const shown = marked ?? made;
  const end = short?.end ?? text.length;
  const inside = mentions
    .filter((mention) => mention.start >= opening.start && mention.end <= end && shown.includes(text.slice(mention.start, mention.end)))
    .map((mention) => mention.entity);
  return {
    text: shown,
    sources: named ? [...sources, named.span] : sources,
    entities: [...new Set(named ? [...named.entities, ...inside] : inside)],
    edits: [
      ...new Set([...opening.via, ...(alone === undefined ? [] : (['edit:link'] as const))]),
      ...(named ? (['edit:subject'] as const) : []),
      ...(short?.edits ?? []),
      ...(marked === undefined ? [] : (['edit:mark'] as const)),
    ],
  };
}

/** A final full stop or call after the question mark is a slip. */
const QUESTION = /[؟?][\s"”»“).!]*$/;

/** A quotation from the first letter to the last, nobody saying it. */
function isBareQuotation(text: string): boolean {
  const [first] = quotations(text);
  return first !== undefined && first.start <= 1 && /^[\s.!…]*$/.test(text.slice(first.end));
}

/** Why a statement can be no bullet, `text` being what one would show; absent when it can. `named` tells that its speaker was put in. */
export function faultOf(statement: Statement, text: string, opening: Opening, named: boolean): Via | undefined {
  if (statement.kind !== 'sentence') return `left:${statement.kind}`;
  if (QUESTION.test(statement.text)) return 'left:question';
  if (statement.quoted || isBareQuotation(text)) return 'left:quotation';
  if (!isBalanced(text)) return 'left:unbalanced';
  const length = text === statement.text ? statement.tokens.length : words(text).length;
  if (length > LONGEST_BULLET) return 'left:long';
  if (length < SHORTEST_BULLET) return 'left:short';
  return opening.dangling && !named ? 'left:dangling' : undefined;
}
