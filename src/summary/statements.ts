/** The sentences of an article in reading order, each knowing where it stands; what is no sentence is marked as such. */

import type { Article, Span } from '../article.ts';
import { sentences } from '../text/sentences.ts';
import { foldKey, type Token, words } from '../text/words.ts';

/**
 * sentence: says something; label: a subhead or section name; cut: the head of a sentence whose rest is missing;
 * speaker: the line that only leads to a quotation (وفي ذلك يقول:).
 */
export type StatementKind = 'sentence' | 'label' | 'cut' | 'speaker';

export interface Statement {
  kind: StatementKind;
  /** One span, or two where a hard break cut the sentence. */
  sources: Span[];
  /** The raw text of the sources, joined by a space. */
  text: string;
  tokens: Token[];
  /** Place among the sentences, from 0; labels do not count. */
  order: number;
  /** The first sentence of its paragraph. */
  opens: boolean;
  /** The first sentence of the standfirst or of the first block, where a dateline may stand. */
  leads: boolean;
  /** From the block kind `quote`. */
  quoted: boolean;
}

interface Paragraph {
  block: string;
  text: string;
  kind: 'standfirst' | 'paragraph' | 'subhead' | 'quote' | 'listItem';
}

const ENDS_SENTENCE = /[.!?؟…۔][\s"”»“)\]]*$/;
const ENDS_OPEN = /[:：]["”»“«\s]*$/;

/** Words no Arabic sentence ends in, so that a paragraph that does goes on in the next: … إلى / بروكسل. */
const NEVER_LAST = new Set(
  'في من إلى الى على عن أن إن ان التي الذي الذين بين خلال منذ حتى أو او ثم مع ضد نحو عبر لدى كما لكن حيث إذا اذا وفي ومن وإلى وعلى وأن وإن'
    .split(' ')
    .map(foldKey),
);

/** A line that sends the reader elsewhere: للمزيد: … ; اقرأ أيضا … ; شاهد: … */
const POINTER =
  /^\s*(?:للمزيد|المزيد|[اإأ]قرأ (?:أيضا|المزيد)|[اإأ]قرؤوا|شاهدوا?(?: أيضا)?|تابعوا?|لمتابعة|لقراءة|لمشاهدة)[^\n]{0,30}?[:：،/|>]|^\s*(?:للمزيد|[اإأ]قرأ أيضا)(?=\s)/u;

/** A line this short without a final mark is a label: subheads of the dev pages have 1 to 9 words, sentences without a full stop rarely fewer than 13. */
const LONGEST_LABEL = 12;
/** In a story whose paragraphs end in full stops, a line without one is no sentence up to this length. */
const LONGEST_LABEL_AMONG_MARKED = 16;
const MARKED = 0.75;

function paragraphsOf(article: Article): Paragraph[] {
  const out: Paragraph[] = [];
  if (article.standfirst !== undefined) out.push({ block: 'standfirst', text: article.standfirst, kind: 'standfirst' });
  for (const { id, text, kind } of article.blocks) out.push({ block: id, text, kind });
  return out;
}

/** True when a paragraph surely goes on in the next one: no final mark and a last word that needs another. */
function goesOn(paragraph: Paragraph, next: Paragraph | undefined, tokens: readonly Token[]): boolean {
  if (!next || paragraph.kind !== 'paragraph' || next.kind !== 'paragraph' || ENDS_SENTENCE.test(paragraph.text)) return false;
  const last = tokens.at(-1);
  if (!last || tokens.length < 3) return false;
  const rest = paragraph.text.slice(last.end).trim();
  return rest === '' ? NEVER_LAST.has(last.folded) : rest === '،' && !/^["“«]/.test(next.text.trim());
}

/** A standfirst that is the head of the first paragraph, cut in the middle of a sentence, is read there and not twice. */
function isCutStandfirst(paragraph: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (paragraph.kind !== 'standfirst' || ENDS_SENTENCE.test(paragraph.text)) return false;
  const key = foldKey(paragraph.text);
  const whole = key.slice(0, Math.max(key.lastIndexOf(' '), 0));
  return whole.length > 0 && paragraphs.slice(1, 3).some((next) => foldKey(next.text).startsWith(whole));
}

function longestLabel(paragraphs: readonly Paragraph[]): number {
  const marked = paragraphs.filter(({ text }) => ENDS_SENTENCE.test(text)).length;
  return marked >= MARKED * paragraphs.length ? LONGEST_LABEL_AMONG_MARKED : LONGEST_LABEL;
}

function kindOf(paragraph: Paragraph, only: boolean, text: string, tokens: readonly Token[], labelWords: number): StatementKind {
  if (tokens.length === 0 || paragraph.kind === 'subhead' || (only && POINTER.test(text))) return 'label';
  if (ENDS_OPEN.test(text)) return 'speaker';
  const short = only && tokens.length <= labelWords && paragraph.kind !== 'standfirst';
  return short && !ENDS_SENTENCE.test(text) ? 'label' : 'sentence';
}

/** Every sentence and label of standfirst and blocks, in reading order. */
export function statements(article: Article): Statement[] {
  const paragraphs = paragraphsOf(article);
  const labelWords = longestLabel(paragraphs);
  const out: Statement[] = [];
  let order = 0;
  /** The open end of the paragraph before, to be joined to the first sentence of this one. */
  let carried: Statement | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const parts = sentences(paragraph.text);
    const cutHead = isCutStandfirst(paragraph, paragraphs);
    for (const [part, { start, end }] of parts.entries()) {
      const text = paragraph.text.slice(start, end);
      const tokens = words(text);
      const last = part === parts.length - 1;
      const found: Statement = {
        kind: cutHead && last ? 'cut' : kindOf(paragraph, parts.length === 1, text, tokens, labelWords),
        sources: [{ block: paragraph.block, start, end }],
        text,
        tokens,
        order,
        opens: part === 0,
        leads: part === 0 && (index === 0 || paragraphs[index - 1]?.kind === 'standfirst'),
        quoted: paragraph.kind === 'quote',
      };
      const whole = carried ? joined(carried, found) : found;
      carried = last && goesOn(paragraph, paragraphs[index + 1], tokens) ? whole : undefined;
      if (carried) continue;
      out.push(whole);
      if (whole.kind === 'sentence') order++;
    }
  }
  return out;
}

function joined(head: Statement, tail: Statement): Statement {
  const text = `${head.text} ${tail.text}`;
  return { ...head, kind: 'sentence', sources: [...head.sources, ...tail.sources], text, tokens: words(text) };
}
