/** Short names that the writer gives a body in brackets, and their further places: وكالة الأنباء السورية (سانا), ونقلت سانا. */

import type { EntityType, Mention } from '../analysis.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { bare } from '../text/spelling.ts';
import type { Entity, Named } from './compose.ts';
import { byBlock, type ListedNames, mentionOf, spanOf } from './mentions.ts';
import type { Start, Word } from './reader.ts';
import { opensType, TITLES } from './type-words.ts';
import { procliticVia, type Read } from './walk.ts';

/** What writers shorten; behind a person stands an age or an office, behind a place its country. */
const SHORTENED: ReadonlySet<EntityType> = new Set<EntityType>(['organisation', 'agreement', 'event', 'other']);

/** Folded words in brackets that describe: حزب الخضر (يسار), قناة الحدث (خاصة). An adjective in ي or ية is left out by its ending. */
const DESCRIBING = new Set(
  'يمين يسار وسط حاكم معارض معارضه خاص خاصه مستقل مستقله محظور محظوره سابقا حاليا رسميا مقره مقرها اعلاه ادناه صوره فيديو متطرف متطرفه معتدل كبري'.split(
    ' ',
  ),
);

/** Latin letters by their names, folded: سي آي إيه, إف بي آي; a single Arabic letter does as well: أ ف ب. */
const LETTERS = new Set(
  'اي ايه بي سي دي اف جي اتش ايتش اش اتش جيه كي كيه ال ام ان او كيو كيه ار اس تي يو في دبليو اكس واي زد زي'.split(' '),
);
const SHORTEST = 3;

const OPENING = /^ ?[([] ?["«“]?$/;
const CLOSING = /^["»”]? ?[)\]]/;
const DASH = /^ [-–—] ?$/;
const CLOSING_DASH = /^ ?[-–—] /;
const ACRONYM = /^[A-Z][A-Za-z-]{1,9}$/;

/** True when one word may be a name that the writer makes for what stands before it. */
function isShortName({ raw, folded, isDefinite }: Word, { commonWords }: Knowledge): boolean {
  if (ACRONYM.test(raw)) return true;
  const stem = bare(folded);
  if (!/^[\u0621-\u064a]+$/.test(folded) || stem.length < SHORTEST || (isDefinite && stem.endsWith('ي'))) return false;
  if (/(?:يه|[^اوي]ي)$/.test(folded) || DESCRIBING.has(stem) || TITLES.has(stem) || opensType(stem, 'organisation')) return false;
  return !commonWords.has(stem);
}

/** True when the list gives a word to the entity, be it a common word too: حركة التحرير الوطني الفلسطيني (فتح). */
const isListedFor = (word: Word, entity: Entity, knowledge: Knowledge) =>
  knowledge.forms(word.key)?.some(({ entry, words }) => words.length === 1 && knowledge.entry(entry) === entity) ?? false;

const isLetter = ({ folded }: Word) => LETTERS.has(folded) || /^[\u0621-\u064a]$/.test(folded);

/** The number of words in brackets, or between dashes, that begin at a word and are a name; 0 for anything else. */
function lengthAt({ raw, words }: Read, at: number, entity: Entity, knowledge: Knowledge): number {
  const first = words[at];
  const before = words[at - 1];
  if (!first || !before) return 0;
  const gap = raw.slice(before.end, first.start);
  const closing = OPENING.test(gap) ? CLOSING : DASH.test(gap) ? CLOSING_DASH : undefined;
  if (!closing) return 0;
  const isName = isShortName(first, knowledge) || isListedFor(first, entity, knowledge);
  if (closing.test(raw.slice(first.end))) return isName ? 1 : 0;
  let end = at;
  for (let word: Word | undefined = first; word && (end === at || word.joins) && isLetter(word); word = words[end]) end++;
  const last = words[end - 1];
  return closing === CLOSING && last && end - at > 1 && CLOSING.test(raw.slice(last.end)) ? end - at : 0;
}

/** The number of the first word behind a mention; one adjective may stand between: وكالة الأنباء السورية الرسمية (سانا). */
function behind(words: readonly Word[], { end }: Mention): number[] {
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0) return [];
  const word = words[next];
  return word?.joins && word.isDefinite && /يه?$/.test(word.folded) ? [next, next + 1] : [next];
}

interface ShortName {
  entity: Entity;
  /** A common word, which is a name in brackets alone. */
  isCommon: boolean;
  /** With Latin letters its own capitals are what makes it a name. */
  raw: string;
}

const isLatin = (word: string) => /^[A-Za-z-]+$/.test(word);

/** The names of an article with those of one text that brackets add; `short` learns the single words. */
function inBrackets(read: Read, names: readonly Named[], knowledge: Knowledge, short: Map<string, ShortName | undefined>): Named[] {
  return names.flatMap(({ entity, mention }) => {
    if (!SHORTENED.has(entity.type) || !entity.english) return [];
    for (const at of behind(read.words, mention)) {
      const length = lengthAt(read, at, entity, knowledge);
      const first = read.words[at];
      const [start] = first?.starts ?? [];
      if (!length || !first || !start) continue;
      if (length === 1) {
        const word = bare(first.folded);
        const known = short.get(word);
        const isOther = short.has(word) && known?.entity !== entity;
        short.set(word, isOther ? undefined : { entity, isCommon: knowledge.commonWords.has(word), raw: first.raw });
      }
      return [placed(read, entity, at, length, start)];
    }
    return [];
  });
}

const placed = (read: Read, entity: Entity, at: number, length: number, start: Start): Named => ({
  entity,
  mention: mentionOf(read, { span: spanOf(read, at, length, start), via: ['bracketed', ...procliticVia(start)] }),
});

/** Further places of the single words: ونقلت سانا. */
const repeats = (read: Read, short: ReadonlyMap<string, ShortName | undefined>): Named[] =>
  read.words.flatMap((word, at) => {
    for (const start of word.starts) {
      const name = short.get(bare(start.stem));
      if (name && !name.isCommon && (!isLatin(name.raw) || name.raw === word.raw)) return [placed(read, name.entity, at, 1, start)];
    }
    return [];
  });

/** The names of an article with the short names that its brackets give; all in reading order, without overlaps. */
export function withBracketed({ texts }: ListedNames, names: readonly Named[], knowledge: Knowledge): Named[] {
  const inBlock = byBlock(names);
  const short = new Map<string, ShortName | undefined>();
  const found = texts.map(({ read }) => inBrackets(read, inBlock.get(read.block) ?? [], knowledge, short));
  if (!short.size && found.every(({ length }) => !length)) return [...names];
  return texts.flatMap(({ read }, text) => {
    const out: Named[] = [...(inBlock.get(read.block) ?? [])];
    for (const { entity, mention } of [...(found[text] ?? []), ...repeats(read, short)])
      if (!out.some((other) => other.mention.start < mention.end && mention.start < other.mention.end)) out.push({ entity, mention });
    return out.sort((a, b) => a.mention.start - b.mention.start);
  });
}
