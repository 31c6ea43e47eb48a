/** A sentence too long for a bullet, without what it can be read without. */

import type { Enclosure } from '../text/quotations.ts';
import { type Token, words } from '../text/words.ts';
import type { Via } from '../via.ts';
import { clausesOf } from './clauses.ts';
import { type Ending, endings } from './endings.ts';
import { inserts } from './inserts.ts';
import { FULL_ENOUGH, LONGEST_BULLET, SHORTEST_HALF } from './weights.ts';

export interface Shortened {
  text: string;
  /** Offset after which nothing but an attribution is shown. */
  end: number;
  edits: Via[];
}

/** What of a sentence is shown, and how it was before. */
interface Shortening {
  text: string;
  tokens: readonly Token[];
  /** Offset of the first word to show. */
  start: number;
  /** Words that the bullet has besides. */
  extra: number;
  /** True for an offset at which a known name ends. */
  endsName: (offset: number) => boolean;
}

/** A stretch of the text without the given ones, which are in order. */
function without(text: string, from: number, to: number, gone: readonly Enclosure[]): string {
  let out = '';
  let at = from;
  for (const { start, end } of gone) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at, to);
}

/** The stretches that lie between two offsets and do not overlap one before. */
function within(spans: readonly Enclosure[], from: number, to: number): Enclosure[] {
  let at = from;
  return spans.filter(({ start, end }) => {
    const fits = start >= at && end <= to;
    if (fits) at = end;
    return fits;
  });
}

/**
 * A long sentence in at most `LONGEST_BULLET` words; absent when it has no safe place to lose anything. Nothing goes from
 * quotations, and neither attribution nor negation nor condition is lost.
 */
export function shortened({ text, tokens, start, extra, endsName }: Shortening): Shortened | undefined {
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return undefined;
  const clauses = clausesOf(text, tokens, first);
  const whole: Ending = { keep: clauses.length };
  const ways = [whole, ...endings(clauses, tokens)];
  let best: Shortened | undefined;
  let most = SHORTEST_HALF - 1;
  for (const spans of inserts({ text, tokens, clauses, endsName })) {
    if (most >= FULL_ENOUGH) break;
    for (const way of ways) {
      const end = clauses[way.keep]?.gapStart ?? text.length;
      const gone = within(spans, start, end);
      const tail = way.attribution ? text.slice(way.attribution.gapStart) : way === whole ? '' : '.';
      const shown = without(text, start, end, gone) + tail;
      const length = words(shown).length + extra;
      if (length > LONGEST_BULLET || length <= most) continue;
      most = length;
      best = {
        text: shown,
        end,
        edits: [...(gone.length ? (['edit:inside'] as const) : []), ...(way === whole ? [] : (['edit:tail'] as const))],
      };
    }
  }
  return best;
}
