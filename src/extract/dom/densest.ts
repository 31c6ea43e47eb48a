/** Which part of a page is its story, by the text alone: where running sentences of one form stand together. */

import { speaksOfRules } from '../furniture.ts';
import { holds, isElement, parentOf } from './access.ts';
import { isBoxed, siteMark } from './boxes.ts';
import { Forms } from './forms.ts';
import type { Line } from './weigh.ts';

/** Where the story is: an element, and which of the page's lines are its first and its last running ones. */
export interface Place {
  container: Element;
  first: number;
  last: number;
  forms: Forms;
  /** Forms of the story's running lines. */
  own: ReadonlySet<number>;
}

/** What a label that begins the page's end (related stories, comments) leaves of the weight of what comes after it. */
const AFTER_LABEL = 0.5;
const LEAST_WEIGHT = 0.25;
/** What text is worth that stands outside the `article` or `main` which holds the headline. */
const OUTSIDE_ARTICLE = 0.3;

/** Characters of links and labels that may stand between two parts of one story: three headlines and a box's title. */
const WIDEST_GAP = 400;
/** … and between parts of different form. */
const WIDEST_CHANGE = 60;
/** Share of the story below which more paragraphs of the same form, in another place, are a notice. */
const LARGEST_NOTICE = 0.25;
/** … where they have a heading of their own. */
const LARGEST_HEADED = 0.5;

/** The lines from `start` to `end` that may hold the story, and the sections that hold the headline. */
export interface Search {
  lines: readonly Line[];
  start: number;
  end: number;
  sections: readonly Element[];
}

/** The place of the story among the lines; undefined when nothing runs. */
export function densest(search: Search): Place | undefined {
  const seed = seedOf(search);
  if (!seed) return undefined;
  const growing = new Growth(search, seed);
  for (let at: Node | null = parentOf(seed.element); at && isElement(at); at = parentOf(at)) growing.reach(at);
  return growing.place();
}

/** Running lines that stand side by side. */
interface Group {
  element: Element;
  members: number[];
  sum: number;
  weight: number;
}

function seedOf({ lines, start, end, sections }: Search): Group | undefined {
  const holders = new Map<Element, number>();
  for (let i = start; i < end; i++) if (lines[i]?.running) count(holders, (lines[i] as Line).source.element);
  const groups = new Map<Element, Group>();
  let weight = 1;
  let begun = false;
  for (let i = start; i < end; i++) {
    const line = lines[i];
    if (!line) break;
    if (begun && line.label && ENDING.has(line.label.reason)) weight = Math.max(LEAST_WEIGHT, weight * AFTER_LABEL);
    if (!line.running) continue;
    begun = true;
    const { element } = line.source;
    const parent = parentOf(element);
    const key = (holders.get(element) ?? 0) > 1 || !parent || !isElement(parent) ? element : parent;
    const group = groups.get(key) ?? { element: key, members: [], sum: 0, weight: weight * share(sections, element) };
    groups.set(key, group);
    group.members.push(i);
    group.sum += line.running;
  }
  let best: Group | undefined;
  for (const group of groups.values()) if (!best || group.sum * group.weight > best.sum * best.weight) best = group;
  return best;
}

const ENDING: ReadonlySet<string> = new Set(['related', 'comments', 'newsletter', 'tags']);
const count = (counts: Map<Element, number>, element: Element) => counts.set(element, (counts.get(element) ?? 0) + 1);
const share = (sections: readonly Element[], element: Element): number =>
  sections.every((section) => holds(section, element)) ? 1 : OUTSIDE_ARTICLE;

/** One end of a growing story: the running line it ends with, and what stands between that line and the next to be looked at. */
interface End {
  step: 1 | -1;
  line: number;
  next: number;
  /** Characters of links and labels. */
  gap: number;
  /** A heading stands there. */
  headed: boolean;
  /** A label that begins the page's end. */
  closed: boolean;
}

/** A story that grows from its largest group outwards, as far as what it meets is more of it. */
class Growth {
  private readonly search: Search;
  private readonly seed: Group;
  private readonly forms = new Forms();
  private readonly own: Set<number>;
  private readonly before: End;
  private readonly after: End;
  private sums: Map<Node | null, number> | undefined;
  private container: Element;

  constructor(search: Search, seed: Group) {
    this.search = search;
    this.seed = seed;
    this.container = seed.element;
    this.own = new Set(seed.members.map((i) => this.formAt(i)));
    const [first = 0, last = 0] = [seed.members[0], seed.members.at(-1)];
    this.before = { step: -1, line: first, next: first - 1, gap: 0, headed: false, closed: false };
    this.after = { step: 1, line: last, next: last + 1, gap: 0, headed: false, closed: false };
  }

  /** Takes in what `element` holds beyond the story so far, where that is more of it. */
  reach(element: Element): void {
    const grown = [this.before, this.after].map((end) => this.take(end, element));
    if (grown.includes(true)) this.container = element;
  }

  place(): Place {
    const { container, forms, own } = this;
    return { container, first: this.before.line, last: this.after.line, forms, own };
  }

  /** Looks at the further lines of `element`; lines inside one element stand in a row. */
  private take(end: End, element: Element): boolean {
    const { lines, start, end: limit } = this.search;
    let grown = false;
    for (; end.next >= start && end.next < limit; end.next += end.step) {
      const line = lines[end.next];
      if (!line || !holds(element, line.source.element)) break;
      if (line.running && this.isMore(end, line, element)) {
        this.own.add(this.formAt(end.next));
        Object.assign(end, { line: end.next, gap: 0, headed: false, closed: false });
        grown = true;
      } else {
        end.gap += line.loose + line.running;
        end.headed ||= line.piece.hint === 'subhead';
        end.closed ||= line.label !== undefined && ENDING.has(line.label.reason);
      }
    }
    return grown;
  }

  private isMore({ step, next, gap, headed, closed }: End, line: Line, element: Element): boolean {
    const { lines } = this.search;
    const isStory = (i: number): boolean => (lines[i]?.running ?? 0) > 0 && i >= this.before.line && i <= this.after.line;
    if (!this.own.has(this.formAt(next))) {
      if (headed || closed || gap > WIDEST_CHANGE || (step > 0 && line.linked && speaksOfRules(line.piece.text))) return false;
      return !isBoxed(lines, next, element, isStory);
    }
    if (gap > WIDEST_GAP || isBoxed(lines, next, element, isStory, siteMark)) return false;
    // A block for each paragraph, or one story in two parts: a few sentences after the story are a notice.
    if (this.seed.members.length <= 2 || step < 0) return true;
    const part = this.sumsByParent().get(parentOf(line.source.element)) ?? 0;
    return !closed && part >= this.seed.sum * (headed ? LARGEST_HEADED : LARGEST_NOTICE);
  }

  private sumsByParent(): ReadonlyMap<Node | null, number> {
    if (this.sums) return this.sums;
    this.sums = new Map();
    for (const { running, source } of this.search.lines)
      if (running) this.sums.set(parentOf(source.element), (this.sums.get(parentOf(source.element)) ?? 0) + running);
    return this.sums;
  }

  private formAt(index: number): number {
    return this.forms.of((this.search.lines[index] as Line).source.element);
  }
}
