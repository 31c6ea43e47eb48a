/** Headlines of other stories that stand between and after the lines of this one. */

import { type Cleaning, type Item, isOpenStory, remove } from './cleaning.ts';
import { endsSentence, isHeadlineLike, isRunning, wordCount } from './line-forms.ts';

const LIST = { reason: 'related', via: 'related:list' } as const;

/** After a label such as `مواضيع إضافية`, headlines follow until the story goes on or the page ends. */
export function relatedAfterLabels(state: Cleaning): void {
  let open = false;
  for (const item of state.items) {
    if (item.verdict?.as === 'removed') {
      open ||= item.verdict.reason === 'related' && item.verdict.via.includes('related:label');
      continue;
    }
    if (!isOpenStory(item)) continue;
    // A heading that the markup gives begins the next part of the story.
    if (item.piece.hint === 'subhead') open = false;
    if (open && !isRunning(item.piece.text) && wordCount(item.piece.text) >= 2 && item.piece.hint !== 'quote') remove(item, LIST);
    else open = false;
  }
}

/** A headline that also stands in a list of related stories is not of this story, wherever else it stands. */
export function relatedElsewhere(state: Cleaning): void {
  const listed = new Set(
    state.items
      .filter((item) => item.verdict?.as === 'removed' && item.verdict.reason === 'related' && wordCount(item.piece.text) >= 4)
      .map((item) => item.key),
  );
  if (listed.size === 0) return;
  for (const item of state.items) if (isOpenStory(item) && !/[.۔]$/.test(item.piece.text) && listed.has(item.key)) remove(item, LIST);
}

/**
 * Two or more headlines in a row inside the story of a scrape are a box of related stories: a story's own headings stand
 * alone before their paragraphs. Only where the story's lines end as sentences do, so that the difference shows.
 */
export function relatedRuns(state: Cleaning): void {
  const lines = state.items.filter((item) => item.piece.hint === 'line' && item.verdict?.as !== 'removed');
  const story = lines.filter((item) => isOpenStory(item) && wordCount(item.piece.text) >= 8);
  const sentences = story.filter((item) => endsSentence(item.piece.text));
  if (sentences.length < 2 || sentences.length < story.length * 0.5) return;
  const runs = runsOf(lines);
  const hasHeadings = runs.some(({ items }) => items.length === 1);
  for (const run of runs) {
    const { items } = run;
    if (items.length < 2) continue;
    const next = lines[run.end];
    // Where the story has headings of its own, the last of three before a paragraph is one of them.
    const own = items.length > 2 && hasHeadings && next !== undefined ? 1 : 0;
    for (const item of items.slice(0, items.length - own)) remove(item, LIST);
  }
}

interface Run {
  items: Item[];
  /** Index of the line after it. */
  end: number;
}

/** Stretches of headline-like lines between running lines; a list that a colon announces is the story's own. */
function runsOf(lines: readonly Item[]): Run[] {
  const runs: Run[] = [];
  let run: Item[] = [];
  let before: Item | undefined;
  let begun = false;
  for (const [at, item] of lines.entries()) {
    if (isOpenStory(item) && begun && isRunHeadline(item.piece.text)) run.push(item);
    else {
      if (run.length && !isAnnounced(before)) runs.push({ items: run, end: at });
      run = [];
      before = item;
      begun ||= isOpenStory(item) && isRunning(item.piece.text);
    }
  }
  if (run.length && !isAnnounced(before)) runs.push({ items: run, end: lines.length });
  return runs;
}

const isAnnounced = (before: Item | undefined): boolean => before !== undefined && /:["“«]?$/u.test(before.piece.text);
const isRunHeadline = (text: string): boolean => isHeadlineLike(text) && !endsSentence(text) && wordCount(text) <= 20;
