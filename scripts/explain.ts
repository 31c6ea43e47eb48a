/** What became of each piece of a page and why; of each name; of each sentence. For people who work on the rules. */

import { parseArgs } from 'node:util';
import { analyse } from '../src/analyse.ts';
import type { Article, Removed } from '../src/article.ts';
import { explainNames } from '../src/entities/explain.ts';
import type { Guesser } from '../src/entities/guesser.ts';
import type { Cleaned } from '../src/extract/clean.ts';
import type { Draft } from '../src/extract/draft.ts';
import type { Knowledge } from '../src/knowledge/load.ts';
import { explainBullets } from '../src/summary/bullets.ts';
import type { Via } from '../src/via.ts';
import { cleanedOf, draftOf, InputError, type Reading } from './analysis-input.ts';
import { inputInFile } from './input-files.ts';
import { guesser, knowledge } from './knowledge.ts';
import { isolated, shortened } from './report.ts';
import { ruleWords } from './rule-words.ts';

const USAGE = 'usage: npm run explain -- [--url URL] [--no-profile] [--part pieces|names|sentences] PAGE';
const because = (via: readonly Via[]) => via.map((code) => `${code} (${ruleWords(code)})`).join('; ');

/** Which entry of `removed` belongs to which piece: both are in page order. */
function removedByPiece({ pieces }: Draft, removed: readonly Removed[]): Map<number, Removed> {
  const found = new Map<number, Removed>();
  let next = 0;
  for (const [index, { text }] of pieces.entries()) {
    const entry = removed[next];
    if (entry?.text !== text) continue;
    found.set(index, entry);
    next++;
  }
  return found;
}

function pieceLines(draft: Draft, { article, origins, repeats }: Cleaned): string[] {
  const keptAs = new Map(Object.entries(origins).flatMap(([id, pieces]) => pieces.map((piece) => [piece, id] as const)));
  const removed = removedByPiece(draft, article.removed);
  return draft.pieces.flatMap(({ text, hint, rendered, via }, index) => {
    const gone = removed.get(index);
    const kept = keptAs.get(index);
    const repeated = repeats.find(({ piece }) => piece === index);
    const verdict = kept ? `kept as ${kept}` : gone ? `removed: ${gone.reason}` : 'not used';
    return [
      `${String(index).padStart(4)}  ${verdict}${repeated ? `, repeats ${repeated.figure}` : ''}  ${isolated(shortened(text))}`,
      `      read as ${hint}${rendered ? '' : ', not painted'}: ${because([via])}`,
      ...(gone ? [`      why: ${because(gone.via)}`] : []),
    ];
  });
}

/** How sure the recogniser is of a name; nothing for a name of the lists. */
const sureness = (score: number | undefined) => (score === undefined ? '' : `, recognised with ${score.toFixed(2)}`);

const nameLines = (article: Article, known: Knowledge, guess: Guesser): string[] =>
  explainNames(article, known, guess).flatMap(({ block, names, considered }) => [
    ...names.map(
      ({ mention, english, type, score }) =>
        `${block}  ${isolated(mention.surface)}  ${english} (${type}${sureness(score)}): ${because(mention.via)}`,
    ),
    ...considered.map(
      ({ surface, english, type, score, reason }) =>
        `${block}  ${isolated(surface)}  ${english ? `not ${english}` : 'no name of its own'} (${type}${sureness(score)}): ${reason}`,
    ),
  ]);

const sentenceLines = (article: Article, known: Knowledge, guess: Guesser): string[] =>
  explainBullets(article, analyse(article, known, guess).glossary).flatMap(({ text, sources, features, score, verdict, rank, via }) => [
    `${sources.map(({ block }) => block).join('+')}  ${verdict}${rank ? ` ${rank}` : ''}  ${score.toFixed(2)}  ${isolated(shortened(text))}`,
    `      ${Object.entries(features)
      .filter(([, value]) => value)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(', ')}`,
    `      why: ${because(via)}`,
  ]);

function fail(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, part: { type: 'string' }, 'no-profile': { type: 'boolean' } },
    });
    return { ...values, withoutProfile: values['no-profile'], file: positionals.length === 1 ? positionals[0] : undefined };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
  }
}

function explain(file: string, url: string | undefined, reading: Reading): Record<string, () => string[]> {
  const input = inputInFile(file, url);
  const draft = draftOf(input, reading);
  const cleaned = cleanedOf(draft);
  const known = knowledge();
  const guess = guesser(known);
  return {
    pieces: () => pieceLines(draft, cleaned),
    names: () => nameLines(cleaned.article, known, guess),
    sentences: () => sentenceLines(cleaned.article, known, guess),
  };
}

const { file, url, part, withoutProfile } = options();
if (!file) fail(USAGE, 2);
try {
  const parts = explain(file, url, { withoutProfile });
  if (part !== undefined && !(part in parts)) fail(`no such part: ${part}\n${USAGE}`, 2);
  for (const [name, lines] of Object.entries(parts))
    if (part === undefined || part === name) console.log([name, ...lines(), ''].join('\n'));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  fail(`${file}: ${error.message} (${error.code})`, 1);
}
