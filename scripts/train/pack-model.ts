/** The text of a transliteration model, as `loadTransliterationModel` reads it. */

import { DIGITS, packNumber } from '../../src/entities/packing.ts';
import { BACKOFF_SHIFT, BEGIN, COST_STEP, END } from '../../src/entities/transliterate/model.ts';
import { packNames } from './listed.ts';
import type { Ngrams } from './ngrams.ts';

const FIRST_CHARACTER = 32;

/** The character that stands for a unit in n-gram strings. */
export const characterOf = (unit: number): string => String.fromCharCode(FIRST_CHARACTER + unit);
const unitOf = (ngram: string) => ngram.charCodeAt(ngram.length - 1) - FIRST_CHARACTER;

export const BEGIN_CHARACTER = characterOf(BEGIN);
export const END_CHARACTER = characterOf(END);

/** Units "Arabic|Latin" in the order of their numbers: by Arabic chunk, then by Latin; numbers 0 and 1 are no letters. */
export function orderUnits(units: Iterable<string>): { numbers: Map<string, number>; chunks: Map<string, string[]> } {
  const chunks = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  for (const unit of [...new Set(units)].sort()) {
    const [chunk = '', latin = ''] = unit.split('|');
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), latin]);
  }
  for (const [chunk, readings] of chunks) for (const latin of readings) numbers.set(`${chunk}|${latin}`, numbers.size + END + 1);
  return { numbers, chunks };
}

/** A probability or weight as a digit: its cost in steps, no less than nothing and no more than 63. */
const costDigit = (p: number, shift = 0): string => DIGITS[Math.max(0, Math.min(63, Math.round(-Math.log(p) / COST_STEP) + shift))] ?? '';

/** The four lines of each level: children of each node above, gaps between units, costs, back-offs. */
function levelLines({ probabilities, backoffs }: Ngrams, unitCount: number): string[] {
  const lines: string[] = [];
  let above = [''];
  for (const [index, level] of probabilities.entries()) {
    const children = new Map<string, string[]>();
    if (index)
      for (const ngram of level.keys())
        (children.get(ngram.slice(0, -1)) ?? children.set(ngram.slice(0, -1), []).get(ngram.slice(0, -1)))?.push(ngram);
    else
      children.set(
        '',
        Array.from({ length: unitCount }, (_, unit) => characterOf(unit)),
      );
    const nodes: string[] = [];
    const line = { children: '', units: '', costs: '', backoffs: '' };
    for (const parent of above) {
      const own = (children.get(parent) ?? []).sort((a, b) => unitOf(a) - unitOf(b));
      if (index) line.children += packNumber(own.length);
      let before = -1;
      for (const ngram of own) {
        line.units += packNumber(unitOf(ngram) - before - 1);
        line.costs += costDigit(level.get(ngram) ?? 1e-9);
        line.backoffs += costDigit(backoffs.get(ngram) ?? 1, BACKOFF_SHIFT);
        before = unitOf(ngram);
        nodes.push(ngram);
      }
    }
    lines.push(line.children, line.units, line.costs, index === probabilities.length - 1 ? '' : line.backoffs);
    above = nodes;
  }
  return lines;
}

/** The whole text; `comments` go first, each with its own `#`. */
export function packModel(
  comments: readonly string[],
  chunks: ReadonlyMap<string, readonly string[]>,
  ngrams: Ngrams,
  lists: readonly { name: string; list: ReadonlySet<string>; bits: number }[],
): string {
  const unitCount = END + 1 + [...chunks.values()].reduce((sum, readings) => sum + readings.length, 0);
  const lines = [...comments, `chunks\t${chunks.size}`, ...[...chunks].map(([chunk, readings]) => [chunk, ...readings].join('\t'))];
  lines.push(`levels\t${ngrams.probabilities.length}`, ...levelLines(ngrams, unitCount));
  for (const { name, list, bits } of lists) {
    const { line, count } = packNames(list, bits);
    lines.push(`${name}\t${count}\t${bits}`, line);
  }
  return `${lines.join('\n')}\n`;
}
