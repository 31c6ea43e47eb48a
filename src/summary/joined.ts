/** A sentence that leans on the one before, joined to it: قال ماكرون إن الاتفاق جاهز. وأضاف أن… → …جاهز، وأضاف أن…. */

import { isBalanced } from '../text/quotations.ts';
import { words } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { shortened } from './shorten.ts';
import type { Shown } from './shown.ts';
import { LONGEST_BULLET } from './weights.ts';
import { JOINS } from './wordlists.ts';

/** A full stop that may become a comma: one, outside a quotation. */
const PLAIN_STOP = /[^.…\s]\s*\.\s*$/;

/** Subjects that need no conjunction after a semicolon: الناي آلة قديمة؛ هي قصبة; اجتمع الوفدان؛ يأتي ذلك بعد شهر. */
const STANDS_AFTER_SEMICOLON = /^(?:هو|هي|هم|هذا|هذه|ذلك|تلك|ياتي|تاتي|جاء|جاءت)$/;

/** The mark that may stand before a sentence that leans on the one before; absent where it cannot be one with it. */
function markBefore({ statement: { text, tokens } }: Candidate): '،' | '؛' | undefined {
  const first = tokens[0];
  if (first?.start !== 0) return undefined;
  if (JOINS.has(first.folded) || (/^[وف]/.test(text) && first.folded.length > 2)) return '،';
  return STANDS_AFTER_SEMICOLON.test(first.folded) ? '؛' : undefined;
}

/**
 * What a bullet shows of a sentence and the one after that cannot stand alone; absent when the two together are too long
 * or no comma can stand between them.
 */
export function joinedWith(head: Candidate, tail: Candidate): Shown | undefined {
  if (head.fault || tail.fault !== 'left:dangling' || head.edits.includes('edit:tail') || !PLAIN_STOP.test(head.text)) return undefined;
  const mark = markBefore(tail);
  if (!mark) return undefined;
  const { text, tokens } = tail.statement;
  const before = words(head.text).length;
  const short =
    before + tokens.length > LONGEST_BULLET ? shortened({ text, tokens, start: 0, extra: before, endsName: () => false }) : undefined;
  if (before + tokens.length > LONGEST_BULLET && !short) return undefined;
  const shown = `${head.text.replace(/\s*\.\s*$/, '')}${mark} ${short?.text ?? text}`;
  if (!isBalanced(shown)) return undefined;
  return {
    text: shown,
    sources: [...head.sources, ...tail.sources],
    entities: [...new Set([...head.entities, ...tail.entities])],
    edits: [...head.edits, 'edit:joined', ...(short?.edits ?? [])],
  };
}
