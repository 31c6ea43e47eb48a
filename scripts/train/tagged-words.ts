/** A labelled corpus as the recogniser sees it, with the labels that Hashiya wants. */

import type { Article } from '../../src/article.ts';
import { findListed } from '../../src/entities/mentions.ts';
import type { Word } from '../../src/entities/reader.ts';
import { firstOf, furtherOf, type Kind, mayFollow, OUTSIDE } from '../../src/entities/recogniser/labels.ts';
import { type Listed, type Sentence, sentenceOf } from '../../src/entities/recogniser/sentence.ts';
import type { Knowledge } from '../../src/knowledge/load.ts';
import { bare } from '../../src/text/spelling.ts';
import type { TaggedSentence } from './tagged-text.ts';

/** A sentence with the label of each word. */
export interface Example {
  sentence: Sentence;
  labels: Uint8Array;
}

const KIND: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organisation', MISC: 'other' };

/** Money, God and the months are names in the corpus and none here: دولار, الله, رمضان. */
const NO_NAME = /^(?:(?:دولار|درهم|جنيه|يورو|دينار|ريال|شيكل|فرنك|ليره|ين|يوان|روبل|روبيه|بيزو|كرونه|استرليني)(?:ا|ات|ين)?|الله|رمضان)$/;

/** Faiths and their followers are names here as peoples are, and none in the corpus: إسلامي, المسلمين, والشيعة. */
const FAITH =
  /^[وبلف]?(?:ال|ل)?(?:(?:اسلام|مسلم|اسلامي|مسيحي|يهودي|شيعي|سني|درزي|علوي|كاثوليكي|بروتستانتي|ارثوذكسي|هندوسي|بوذي|قبطي|ماروني|سلفي|سيخي)(?:ه|ون|ين|ات|ا|ان)?|يهود|شيعه|نصاري|هندوس|دروز|اقباط|مسيحيه|يهوديه)$/;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** The labels of the corpus by word; a word inside a longer token takes the token's. */
function corpusLabels(words: readonly Word[], { tokens }: TaggedSentence): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const [at, word] of words.entries()) {
    const token = tokens.find((one) => overlaps(one, word));
    const kind = KIND[token?.label.slice(2) ?? ''];
    if (!token || !kind) continue;
    const first = firstOf(kind);
    const isWithin = token.label[0] === 'I' || (at > 0 && (words[at - 1]?.end ?? 0) > token.start);
    labels[at] = isWithin && mayFollow(labels[at - 1] ?? OUTSIDE, furtherOf(first)) ? furtherOf(first) : first;
  }
  return labels;
}

/** Peoples, which the corpus mostly leaves out, are names here; money is none. */
function ownLabels(labels: Uint8Array, words: readonly Word[], listed: readonly Listed[]): void {
  const other = firstOf('other');
  for (const { start, end, type } of listed)
    if (type === 'demonym' && labels.subarray(start, end).every((label) => label === OUTSIDE)) {
      labels.fill(furtherOf(other), start, end);
      labels[start] = other;
    }
  for (const [at, { folded }] of words.entries()) {
    const isAlone = labels[at] === other && labels[at + 1] !== furtherOf(other);
    if (isAlone && NO_NAME.test(bare(folded))) labels[at] = OUTSIDE;
    else if (labels[at] === OUTSIDE && FAITH.test(folded)) labels[at] = other;
  }
}

/** The sentences of a document with their labels; the names of the lists are found in the document as a whole. */
export function examplesOf(document: readonly TaggedSentence[], knowledge: Knowledge): Example[] {
  const blocks = document.map(({ text }, at) => ({ id: `b${at}`, kind: 'paragraph' as const, text }));
  const article: Article = { site: 'text', blocks, figures: [], removed: [] };
  return findListed(article, knowledge).texts.map(({ read, steps }, at) => {
    const listed = steps.map((step): Listed => ({ start: step.at, end: step.at + step.length, type: knowledge.entry(step.entry).type }));
    const labels = corpusLabels(read.words, document[at] ?? { text: '', tokens: [] });
    ownLabels(labels, read.words, listed);
    return { sentence: sentenceOf(read, listed), labels };
  });
}
