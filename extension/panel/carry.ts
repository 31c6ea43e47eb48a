/** What of the panel goes with the reader from one reading of a story to the next. */

import type { Span } from '../../src/article.ts';
import { foldKey } from '../../src/text/words.ts';
import type { Selection } from './model.ts';
import { passagesOf, printedText } from './passages.ts';
import { allPoints } from './points.ts';
import type { Story } from './ports.ts';
import { sentencesOf } from './sentences.ts';

export interface Carry {
  /** The index that an item of the former reading has now; absent for what is gone. */
  item(kind: Selection['kind'], index: number): number | undefined;
  /** The keys of the disclosures that stand open, as they are called now. */
  keys(open: ReadonlySet<string>): Set<string>;
  /** Ids of the rendered repeats that were shown by the reader and are to stay so. */
  shown(hidden: ReadonlySet<number>): Set<number>;
  /** True when the text is another; false where only what is made of it has changed. */
  isOtherText: boolean;
}

/** Where a list's things stand in another list; the first alike that is not taken yet, by the first of these ways that finds one. */
function places<T>(before: readonly T[], after: readonly T[], ...ways: ((one: T) => string)[]): (number | undefined)[] {
  const found: (number | undefined)[] = before.map(() => undefined);
  const taken = new Set<number>();
  for (const way of ways) {
    const free = new Map<string, number[]>();
    for (const [at, one] of after.entries()) if (!taken.has(at)) free.set(way(one), [...(free.get(way(one)) ?? []), at]);
    for (const [at, one] of before.entries()) {
      const to = found[at] === undefined ? free.get(way(one))?.shift() : undefined;
      if (to === undefined) continue;
      found[at] = to;
      taken.add(to);
    }
  }
  return found;
}

const startOf = (span: Span | undefined) => JSON.stringify([span?.block, span?.start]);

/** Keys that name an item of a list: `name-3`, `name-3-look-up`, `printed-2`. */
const KEYED = /^(name|bullet|printed)-(\d+)(.*)$/;

/** What goes over from one reading to another. */
export function carried(before: Story, after: Story): Carry {
  const { article, analysis } = before;
  const names = places(
    analysis.glossary,
    after.analysis.glossary,
    ({ arabic, english }) => JSON.stringify([arabic, english]),
    ({ arabic }) => foldKey(arabic),
    // Another name is given for the same place.
    ({ mentions }) => startOf(mentions[0]),
  );
  const bullets = places(
    allPoints(analysis),
    allPoints(after.analysis),
    ({ text }) => text,
    ({ sources }) => startOf(sources[0]),
  );
  const passages = places(
    passagesOf(article),
    passagesOf(after.article),
    ({ text }) => text,
    ({ block }) => block,
  );
  const figures = places(
    article.figures,
    after.article.figures,
    ({ caption }) => caption,
    ({ id }) => id,
  );
  const repeats = places(before.repeats, after.repeats, ({ text, where }) => JSON.stringify([text, where]));
  const textsOf = (one: Story['article']) => sentencesOf(one).map((span) => printedText(one, [span]));
  const sentences = places(textsOf(article), textsOf(after.article), (text) => text);
  const items = { name: names, bullet: bullets, passage: passages, sentence: sentences, figure: figures };

  const keyNow = (key: string): string | undefined => {
    const [, kind, index, rest] = KEYED.exec(key) ?? [];
    if (kind !== undefined) {
      const item = items[kind === 'name' ? 'name' : 'bullet'][Number(index)];
      return item === undefined ? undefined : `${kind}-${item}${rest}`;
    }
    const at = article.figures.findIndex(({ id }) => id === key);
    return at < 0 ? key : after.article.figures[figures[at] ?? -1]?.id;
  };

  return {
    item: (kind, index) => items[kind][index],
    keys: (open) => new Set([...open].flatMap((key) => keyNow(key) ?? [])),
    shown: (hidden) =>
      new Set(
        before.repeats.flatMap(({ id, where }, at) => {
          const now = after.repeats[repeats[at] ?? -1];
          return where === 'rendered' && !hidden.has(id) && now ? [now.id] : [];
        }),
      ),
    isOtherText: JSON.stringify(passagesOf(article)) !== JSON.stringify(passagesOf(after.article)),
  };
}
