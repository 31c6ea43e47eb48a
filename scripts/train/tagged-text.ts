/** Text whose words are labelled with names, one token a line (`token B-PER`), an empty line after each sentence. */

import { textOf } from './pairs.ts';

export interface TaggedToken {
  label: string;
  start: number;
  end: number;
}

/** One sentence as running text, with its tokens' places. */
export interface TaggedSentence {
  text: string;
  tokens: TaggedToken[];
}

/** Sentences taken together as an article where the corpus has no borders. */
const SENTENCES = 30;
const CLOSES = /^[.,،؛:;؟?!)\]}»…%]+$/;
const OPENS = /^[([{«]+$/;

/** Single spaces, none before a closing mark or after an opening one. */
function layOut(lines: readonly (readonly string[])[]): TaggedSentence {
  let text = '';
  const tokens = lines.map(([form = '', label = 'O'], at) => {
    if (at && !CLOSES.test(form) && !OPENS.test(lines[at - 1]?.[0] ?? '')) text += ' ';
    text += form;
    return { label, start: text.length - form.length, end: text.length };
  });
  return { text, tokens };
}

/** The sentences of a labelled corpus, thirty in a row as one document. */
export function readTagged(path: string): TaggedSentence[][] {
  const sentences = textOf(path)
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.includes(' ')))
    .filter((lines) => lines.length)
    .map((lines) => layOut(lines.map((line) => line.split(' '))));
  const out: TaggedSentence[][] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES) out.push(sentences.slice(at, at + SENTENCES));
  return out;
}
